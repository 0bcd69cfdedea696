/** The stored lexicons hold what they should. */
import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../lib/align/concepts/lexicon';
import { unpackKeywords } from '../../../lib/align/concepts/packed-lexicon';
import { conceptIds, FOLDER, lexiconFile, lexiconIndex } from './stored-lexicons';

const index = lexiconIndex();

/** Bytes in the extension's zip. */
const zipped = (name: string) => deflateRawSync(readFileSync(`${FOLDER}${name}`)).length;

describe('the stored lexicons', () => {
  it('are those the index lists, at least a hundred, leaving a megabyte of the six that the zip may have', () => {
    const files = readdirSync(FOLDER).filter((name) => !['index.json', 'concepts.json'].includes(name));
    expect(files.map((name) => name.replace('.json', '')).sort()).toEqual([...index.languages].sort());
    expect(files.length).toBeGreaterThanOrEqual(100);
    const bytes = readdirSync(FOLDER).reduce((sum, name) => sum + zipped(name), 0);
    expect(bytes).toBeLessThanOrEqual(5_000_000);
  });

  it('number the same concepts, each with one id, in ranges without gaps', () => {
    expect(conceptIds()).toHaveLength(index.concepts);
    expect(new Set(conceptIds()).size).toBe(index.concepts);
    const ends = index.ranges.map(({ end }) => end);
    expect(index.ranges.map(({ start }) => start)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(index.concepts);
  });

  it.each(index.languages)('%s parses and says something', (lang) => {
    const file = lexiconFile(lang);
    expect(file.lang).toBe(lang);
    expect(file.cldr).toBe(index.cldr);
    expect(file.concepts).toBe(index.concepts);
    const keywords = unpackKeywords(file, file.concepts);
    const named = new Set(keywords.flatMap(({ named, described }) => [...named, ...described]));
    expect(named.size).toBeGreaterThan(600);
    const texts = keywords.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(readLexicon(file).nameable()).toEqual(named);
    expect(texts.filter((text) => text !== text.trim().normalize('NFC'))).toEqual([]);
    const values = [...Object.values(file.numbers), ...Object.values(file.ordinals)];
    expect(values.filter((value) => !Number.isInteger(value) || value < 0 || value > 1000)).toEqual([]);
  });
});
