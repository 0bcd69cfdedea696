/** Finds what concepts denote: a place's name and territories, a role's name. */
import { join } from 'node:path';
import type { LexiconIndex } from '../../lib/core/lexicon';
import { getObjectWithin, type Json, readJson, resolvePackageFolder } from './cldr';
import type { ConceptSource } from './concept';

const readSupplement = (file: string, ...path: string[]): Json =>
  getObjectWithin(
    readJson(join(resolvePackageFolder('cldr-core'), 'supplemental', `${file}.json`)),
    'supplemental',
    ...path,
  );

/** Territory codes that are no place one could be mistaken about: unions and the numbered parts of the world. */
const NO_PLACE = /^(?:\d+|EU|UN)$/;

/** Time zone → territory. */
function mapZonesToTerritories(): ReadonlyMap<string, string> {
  const rows = Object.values(readSupplement('windowsZones', 'windowsZones', 'mapTimezones')) as Json[];
  return new Map(
    rows.flatMap((row) => {
      const { _type: zones, _territory: territory } = getObjectWithin(row, 'mapZone');
      if (typeof zones !== 'string' || typeof territory !== 'string' || !/^[A-Z]{2}$/.test(territory)) return [];
      return zones.split(' ').map((zone) => [zone, territory] as const);
    }),
  );
}

/** Language → territories where it is official, those where most people speak it first. */
function mapLanguagesToTerritories(): ReadonlyMap<string, readonly string[]> {
  const speakers = new Map<string, Map<string, number>>();
  for (const [territory, info] of Object.entries(readSupplement('territoryInfo', 'territoryInfo'))) {
    if (typeof info !== 'object') continue;
    for (const [lang, how] of Object.entries(getObjectWithin(info, 'languagePopulation'))) {
      if (typeof how !== 'object' || !String(how['_officialStatus'] ?? '').includes('official')) continue;
      const own = speakers.get(lang.replace(/_.*$/, '')) ?? new Map<string, number>();
      speakers.set(lang.replace(/_.*$/, ''), own);
      own.set(territory, Number(info['_population']) * Number(how['_populationPercent']));
    }
  }
  const ordered = (own: ReadonlyMap<string, number>) => [...own].sort((x, y) => y[1] - x[1]).map(([code]) => code);
  return new Map([...speakers].map(([lang, own]) => [lang, ordered(own)]));
}

/** A language of more territories says little of where something is: those where most speak it. */
const MOST = 12;

/**
 * What the concepts of each kind denote, in their order: a place's own name, then the territories it lies in; a role's
 * name; nothing for what is none of both.
 */
export function findDenoted(all: readonly ConceptSource[]): LexiconIndex['denoted'] {
  const [zones, languages] = [mapZonesToTerritories(), mapLanguagesToTerritories()];
  const read: Record<keyof LexiconIndex['denoted'], (id: string) => readonly string[]> = {
    territory: (id) => (NO_PLACE.test(id) ? [] : [id]),
    city: (id) => [id, zones.get(id) ?? id],
    language: (id) => (languages.has(id) ? [id, ...languages.get(id)!.slice(0, MOST)] : []),
    place: (id) => [id, id.slice(0, 2)],
    role: (id) => [id],
  };
  const told = (kind: keyof typeof read) =>
    all
      .filter((source) => source.kind === kind)
      .flatMap(({ ids }) => ids.map((id) => read[kind](id.slice(id.indexOf(':') + 1)).join(' ')));
  return {
    territory: told('territory'),
    language: told('language'),
    city: told('city'),
    place: told('place'),
    role: told('role'),
  };
}
