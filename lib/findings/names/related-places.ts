/** Tells which places a faithful translation may name for each other. */
import { memoize } from '../../core/memoize';
import type { Entity } from '../../core/segment';

/** Codes of territories whose names are alike or used for each other, one group a line. */
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

/** The code of what lies in no territory: oceans, mountains, parts of the world. */
const NO_TERRITORY = 'ZZ';

const getTerritories = ({ id, within }: Entity): readonly string[] => within ?? [id];
/** Whether an entity is a city or another place, rather than a territory or a language. */
const isMapPoint = ({ id }: Entity): boolean => id.startsWith('city:') || id.startsWith('place:');

/** Whether one may stand for the other: a city for its country, a country for its language. */
export function isRelatedPlace(a: Entity, b: Entity): boolean {
  if (a.id === b.id) return true;
  if (isMapPoint(a) && isMapPoint(b)) return false;
  const territories = getTerritories(b);
  const shared = getTerritories(a).some((code) => code !== NO_TERRITORY && territories.includes(code));
  return (
    shared ||
    RELATED_TERRITORIES.some(
      (group) => getTerritories(a).some((c) => group.has(c)) && territories.some((c) => group.has(c)),
    )
  );
}

const getTerritoryNames = memoize(
  (lang: string) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }),
);

const IS_TERRITORY = /^[A-Z]{2}$/u;

/** The words of what a language calls a territory; none for other entities. */
export const listTerritoryWords = ({ id }: Entity, lang: string): readonly string[] =>
  IS_TERRITORY.test(id)
    ? (getTerritoryNames(lang)
        .of(id)
        ?.split(/[^\p{L}\p{M}]+/u) ?? [])
    : [];
