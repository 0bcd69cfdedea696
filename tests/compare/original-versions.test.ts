/** What became of differences when the original changed after it was translated. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../lib/compare/compare-articles';
import { classifyByVersion } from '../../lib/compare/original-versions';
import { buildArticleFromParagraphs } from '../../lib/page/article-from-text';
import { findLaterChange } from '../../lib/report/format-dates';
import { cachedLexicons as lexicons } from '../../tools/cached-lexicons';

const THEN = [
  'The council of Port Sable will spend 12 million crowns on a new ferry.',
  'The ferry carries 140 passengers and 22 cars.',
  'Nobody had asked the fishermen, said the harbour master, Ines Vollan.',
  'The first crossing is on 4 May 2026, and 300 people have already bought a ticket.',
];
const GERMAN = [
  'Der Rat von Port Sable gibt 12 Millionen Kronen für eine neue Fähre aus.',
  'Die Fähre befördert 140 Fahrgäste und 22 Autos.',
  'Niemand habe die Fischer gefragt, sagte die Hafenmeisterin Ines Vollan.',
  'Die erste Überfahrt ist am 4. Mai 2026, und 300 Menschen haben schon eine Karte gekauft.',
];

// Loaded before the tests begin: it takes longer than they do.
for (const lang of ['en', 'de']) lexicons(lang);
const read = (paragraphs: readonly string[], lang: string) =>
  buildArticleFromParagraphs(paragraphs, lang, { detectLanguage: () => lang }, '');
const replaceIn = (paragraphs: readonly string[], from: string, to: string) =>
  paragraphs.map((paragraph) => paragraph.replace(from, to));

function classify(translation: readonly string[], then: readonly string[], now: readonly string[]) {
  const compareWith = (original: readonly string[]) =>
    compareArticles(read(translation, 'de'), read(original, 'en'), lexicons);
  return classifyByVersion(compareWith(then), compareWith(now))
    .filter(({ finding }) => finding.confidence >= 0.5)
    .map(({ change, version, finding }) => [change, version, finding.kind, finding.category]);
}

describe('differences by version', () => {
  it('are none of a faithful translation of an original that did not change', () => {
    expect(classify(GERMAN, THEN, THEN)).toEqual([]);
  });

  it('tell a correction that never arrived', () => {
    expect(classify(GERMAN, THEN, replaceIn(THEN, '140', '114'))).toEqual([
      ['corrected-since', 'now', 'altered', 'number'],
    ]);
  });

  it('tell what differs from both, once, also where the original changed to something else', () => {
    const altered = replaceIn(GERMAN, '140', '410');
    expect(classify(altered, THEN, THEN)).toEqual([['differs', 'now', 'altered', 'number']]);
    expect(classify(altered, THEN, replaceIn(THEN, '140', '114'))).toEqual([['differs', 'now', 'altered', 'number']]);
  });

  it('tell what the original has come to say, too', () => {
    const altered = replaceIn(GERMAN, '140', '410');
    expect(classify(altered, THEN, replaceIn(THEN, '140', '410'))).toEqual([['restored', 'then', 'altered', 'number']]);
  });

  it('tell a paragraph that came later from one that was left out', () => {
    const later = [...THEN, 'On Friday the council added 3 million crowns for a second landing stage.'];
    expect(classify(GERMAN, THEN, later)).toEqual([['corrected-since', 'now', 'dropped', 'paragraph']]);
    expect(classify(GERMAN, later, later)).toEqual([['differs', 'now', 'dropped', 'paragraph']]);
    expect(classify(GERMAN, later, THEN)).toEqual([['restored', 'then', 'dropped', 'paragraph']]);
  });

  it('tell a sentence that was translated and has been taken out of the original since', () => {
    const without = THEN.filter((_, at) => at !== 2);
    expect(classify(GERMAN, THEN, without)).toEqual([['corrected-since', 'now', 'added', 'paragraph']]);
    // Nobody wrote it in either original.
    expect(classify(GERMAN, without, without)).toEqual([['differs', 'now', 'added', 'paragraph']]);
    // The translator had it before the original did.
    expect(classify(GERMAN, without, THEN)).toEqual([['restored', 'then', 'added', 'paragraph']]);
  });

  it('are not taken for corrections where the original has the same words in both versions', () => {
    const report = (original: readonly string[]) =>
      compareArticles(read(replaceIn(GERMAN, '140', '410'), 'de'), read(original, 'en'), lexicons);
    const [then, now] = [report(THEN), report(THEN)];
    expect(now.findings).not.toEqual([]);
    const changes = (found: ReturnType<typeof classifyByVersion>) => found.map(({ change }) => change);
    expect(changes(classifyByVersion({ ...then, findings: [] }, now))).toEqual(now.findings.map(() => 'differs'));
    expect(changes(classifyByVersion(then, { ...now, findings: [] }))).toEqual(now.findings.map(() => 'differs'));
  });
});

describe('a later change', () => {
  it.each([
    ['2026-03-02T10:00:00Z', '2026-03-02T09:00:00Z', true],
    ['2026-03-02T10:00:00+02:00', '2026-03-02T09:00:00Z', false],
    ['2026-03-02T10:00:00Z', '2026-03-02', false],
    ['2026-03-03', '2026-03-02T23:00:00Z', true],
    ['2026-03', '2026-03-02', false],
    ['2026-04', '2026-03-02', true],
    [undefined, '2026-03-02', false],
    ['2026-03-02', undefined, false],
  ])('modified %s, translated %s: %s', (modified, published, isLater) => {
    const original = modified ? { modified } : {};
    expect(findLaterChange(original, published ? { published } : {})).toBe(isLater ? modified : undefined);
  });
});
