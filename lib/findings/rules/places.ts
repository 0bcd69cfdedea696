import type { AnalyzedSegment, EntityMention } from '../../core';
import type { ComparisonContext, FindingDraft } from '../shared/comparison-context';
import { type EntityKind, findReplacedEntities } from '../shared/replaced-entities';

/** A place of the original in whose stead the translation names another. */
export const findReplacedPlaces = (compared: ComparisonContext): FindingDraft[] =>
  compared.sameLanguage ? [] : findReplacedEntities(compared, PLACE_ENTITY_KIND);

/** Territories that are called alike, or one for the other. */
const RELATED_TERRITORIES = [
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

const getTerritories = ({ id, within }: EntityMention): readonly string[] => within ?? [id];
/** Neither a territory nor a language: a point on the map. */
const isMapPoint = ({ id }: EntityMention): boolean => id.startsWith('city:') || id.startsWith('place:');

function isRelatedPlace(a: EntityMention, b: EntityMention): boolean {
  if (a.id === b.id) return true;
  const theirs = getTerritories(b);
  const shared = getTerritories(a).some((code) => theirs.includes(code));
  if (isMapPoint(a) && isMapPoint(b)) return false;
  return (
    shared ||
    RELATED_TERRITORIES.some((kin) => getTerritories(a).some((c) => kin.has(c)) && theirs.some((c) => kin.has(c)))
  );
}

/** Languages that write names of peoples and what belongs to them with a capital. */
const CAPITALIZING_LANGUAGES: ReadonlySet<string> = new Set(['en', 'vi', 'id', 'tr', 'nl']);
const CASED_LETTER = /^[\p{Lu}\p{Ll}]/u;

function canBePlace({ start, end }: EntityMention, { text }: AnalyzedSegment, lang: string): boolean {
  const own = text.slice(start, end);
  return !CASED_LETTER.test(own) || /^\p{Lu}/u.test(own) || (!CAPITALIZING_LANGUAGES.has(lang) && own.length > 4);
}

/** Behind another name it is part of that: a surname, "New Jersey". A short word may just begin the sentence: "In". */
const AFTER_NAME = /(?:[^\s] ?\p{Lu}[\p{L}\p{M}'’.]{0,30}|\p{Lu}[\p{L}\p{M}'’.]{4,30}) $/u;

const isCertainPlace = ({ start }: EntityMention, { text }: AnalyzedSegment, lang: string): boolean =>
  lang === 'de' ||
  !CASED_LETTER.test(text.slice(start)) ||
  !AFTER_NAME.test(text.slice(Math.max(0, start - 40), start));

const PLACE_ENTITY_KIND: EntityKind = {
  kind: 'place',
  related: isRelatedPlace,
  exchangeable: () => true,
  certain: isCertainPlace,
  possible: canBePlace,
};
