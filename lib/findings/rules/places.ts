import type { AnalyzedSegment, EntityMention } from '../../core';
import type { Compared, Draft } from '../shared/comparison-context';
import { type Manner, replacedBy } from '../shared/replaced-entities';

/** A place of the original in whose stead the translation names another. */
export const replacedPlaces = (compared: Compared): Draft[] =>
  compared.sameLanguage ? [] : replacedBy(compared, PLACES);

/** Territories that are called alike, or one for the other. */
const KIN = [
  'CD CG',
  'SD SS',
  'GN GW GQ PG',
  'KP KR',
  'US AS UM VI PR GU',
  'WS AS',
  'MF SX',
  'DM DO',
  'NE NG',
  'CN TW HK MO',
  'VA IT',
  'GB IE GI JE GG IM FK',
  'IL PS',
  'AG AI AQ',
  'IO IN',
  'RS ME',
  'MD RO',
  'EH MA',
].map((codes) => new Set(codes.split(' ')));

const territories = ({ id, within }: EntityMention): readonly string[] => within ?? [id];
/** Neither a territory nor a language: a point on the map. */
const isPoint = ({ id }: EntityMention): boolean => id.startsWith('city:') || id.startsWith('place:');

function related(a: EntityMention, b: EntityMention): boolean {
  if (a.id === b.id) return true;
  const theirs = territories(b);
  const shared = territories(a).some((code) => theirs.includes(code));
  if (isPoint(a) && isPoint(b)) return false;
  return shared || KIN.some((kin) => territories(a).some((c) => kin.has(c)) && theirs.some((c) => kin.has(c)));
}

/** Languages that write names of peoples and what belongs to them with a capital. */
const CAPITALS: ReadonlySet<string> = new Set(['en', 'vi', 'id', 'tr', 'nl']);
const CASED = /^[\p{Lu}\p{Ll}]/u;

function possible({ start, end }: EntityMention, { text }: AnalyzedSegment, lang: string): boolean {
  const own = text.slice(start, end);
  return !CASED.test(own) || /^\p{Lu}/u.test(own) || (!CAPITALS.has(lang) && own.length > 4);
}

/** Behind another name it is part of that: a surname, "New Jersey". A short word may just begin the sentence: "In". */
const BEHIND_NAME = /(?:[^\s] ?\p{Lu}[\p{L}\p{M}'’.]{0,30}|\p{Lu}[\p{L}\p{M}'’.]{4,30}) $/u;

const certain = ({ start }: EntityMention, { text }: AnalyzedSegment, lang: string): boolean =>
  lang === 'de' || !CASED.test(text.slice(start)) || !BEHIND_NAME.test(text.slice(Math.max(0, start - 40), start));

const PLACES: Manner = { kind: 'place', related, exchangeable: () => true, certain, possible };
