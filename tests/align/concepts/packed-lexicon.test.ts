/** Keywords that are packed come out as they went in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Keyword,
  type PackedLexicon,
  packKeywords,
  unpackKeywords,
  unpackNumbers,
} from '../../../lib/align/concepts/packed-lexicon';

const ascending = (least: number) =>
  fc
    .uniqueArray(fc.nat({ max: 9000 }), { minLength: least, maxLength: 12 })
    .map((numbers) => numbers.sort((a, b) => a - b));
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((word) => !/[|=~]/.test(word));
const keyword: fc.Arbitrary<Keyword> = fc.record({ text, named: ascending(0), described: ascending(0) });

/** By their first two units, as most languages' are. */
const pack = (keywords: readonly Keyword[]) => packKeywords(keywords, (text) => text.slice(0, 2));
const byBeginning = (keywords: readonly Keyword[]) =>
  [...new Set(keywords.map(({ text }) => text.slice(0, 2)))].flatMap((b) =>
    keywords.filter(({ text }) => text.slice(0, 2) === b),
  );

describe('packed keywords', () => {
  it('are what was packed', () => {
    fc.assert(
      fc.property(fc.array(keyword), (keywords) => {
        const sorted = [...keywords].sort((a, b) => (a.text < b.text ? -1 : 1));
        expect(unpackKeywords(pack(sorted), 9001)).toEqual(expect.arrayContaining(byBeginning(sorted)));
        expect(unpackKeywords(pack(sorted), 9001)).toHaveLength(sorted.length);
      }),
    );
  });

  it('survive being stored as JSON in UTF-8', () => {
    const keywords: Keyword[] = [
      { text: '𞤀𞤁', named: [3], described: [] },
      { text: '𞤀𞤂', named: [], described: [2, 7] },
    ];
    const stored = Buffer.from(JSON.stringify(pack(keywords))).toString('utf8');
    expect(unpackKeywords(JSON.parse(stored) as PackedLexicon, 10)).toEqual(keywords);
  });

  it('name no concept beyond the list', () => {
    const packed = pack([{ text: 'word', named: [1, 5, 900], described: [2, 6] }]);
    expect(unpackKeywords(packed, 6)).toEqual([{ text: 'word', named: [1, 5], described: [2] }]);
  });

  it('take what is no digit for nothing', () => {
    expect(unpackNumbers(' !', 50)).toEqual(unpackNumbers('!', 50));
    expect(unpackNumbers('~\u00ff"', 50)).toEqual([]);
  });

  it('never throw, whatever the string', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (letters, keywords, meanings) => {
        for (const { named, described } of unpackKeywords(
          { letters, keywords: { ab: keywords, [letters]: keywords }, meanings },
          50,
        )) {
          for (const concept of [...named, ...described]) expect(concept >= 0 && concept < 50).toBe(true);
        }
      }),
    );
  });

  it('spell a script of its own with one byte a letter', () => {
    const words = ['โรงพยาบาล', 'วันจันทร์', 'รถพยาบาล', 'DNA', 'a^b', 'โรงเรียน'];
    const texts = words.flatMap((one) => words.map((other) => `${one}${other}`)).sort();
    const many = byBeginning(texts.map((text) => ({ text, named: [1], described: [] })));
    const packed = pack(many);
    expect(unpackKeywords(packed, 2)).toEqual(many);
    for (const block of Object.values(packed.keywords)) expect(Buffer.byteLength(block)).toBe(block.length);
    expect(packed.letters).toContain('ร');
  });

  it('take up little room: shared beginnings and near numbers are written once', () => {
    const one = pack([{ text: 'hospital', named: [1000], described: [1001, 1002] }]);
    expect(one.keywords['ho']!.length).toBeLessThan('hospital'.length + 10);
  });
});
