/** Originals of the pages in tests/pages/locating. */

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TranslationDetection } from '../../lib/core/detection';
import { type Expected, type Missed, type Sample, samples, sightHtml } from './pages';

const sighted = new Map<Sample, TranslationDetection>(
  samples.map((sample) => [sample, sightHtml(sample.html, sample.expected.url)]),
);
const of = (sample: Sample): TranslationDetection => sighted.get(sample)!;
const best = (sample: Sample) => of(sample).candidates[0];

/** Leaves out what is known to be missed on this page. */
function known<T extends Record<string, unknown>>({ missed = [] }: Expected, values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !missed.includes(name as Missed))) as Partial<T>;
}

describe.each(samples)('$name', (sample) => {
  const { expected } = sample;

  it('is told apart: article, translation, language', () => {
    const { article, translation, lang, machine, originalLang } = of(sample);
    const from = expected.originalLang ? { originalLang } : {};
    expect(known(expected, { article, translation, lang, machine, ...from })).toEqual(
      known(expected, {
        article: expected.article,
        translation: expected.translation,
        lang: expected.lang,
        machine: expected.machine,
        ...(expected.originalLang ? { originalLang: expected.originalLang } : {}),
      }),
    );
    if (expected.translator) expect(of(sample).translator).toBe(expected.translator);
  });

  it.skipIf(expected.missed?.includes('original'))('leads to the right page or to none', () => {
    if (expected.original === null) {
      expect(of(sample).candidates.filter(({ score }) => score >= 0.5)).toEqual([]);
      return;
    }
    expect(best(sample)?.url).toBe(expected.original);
    expect(best(sample)?.score).toBeGreaterThanOrEqual(0.5);
    const signals = best(sample)?.evidence.map(({ signal }) => signal);
    expect(signals).toEqual(expect.arrayContaining([...(expected.signals ?? [])]));
  });
});

it('covers what the room promises: pages with an original, traps, languages', () => {
  const of = (kind: string) => samples.filter(({ expected }) => expected.kind === kind);
  expect(of('original').length).toBeGreaterThanOrEqual(180);
  expect(of('trap').length).toBeGreaterThanOrEqual(80);
  expect(new Set(samples.map(({ expected }) => expected.lang)).size).toBeGreaterThanOrEqual(50);
});

it('misses few, and says which', () => {
  const missed = samples.filter(({ expected }) => expected.missed?.includes('original'));
  console.log(missed.map(({ name, expected }) => `${name}: ${expected.about}`).join('\n'));
  const share = (kind: (sample: Sample) => boolean) => missed.filter(kind).length / samples.filter(kind).length;
  expect(share(({ expected }) => expected.original !== null)).toBeLessThan(0.05);
  expect(share(({ expected }) => expected.original === null)).toBeLessThan(0.06);
});

it('prints the matrix of signals against kinds of pages', () => {
  const rows = new Map<string, Record<string, number>>();
  for (const sample of samples) {
    const names = new Set([...of(sample).evidence, ...(best(sample)?.evidence ?? [])].map(({ signal }) => signal));
    for (const name of names.size > 0 ? names : ['none']) {
      const row = rows.get(name) ?? {};
      row[sample.expected.kind] = (row[sample.expected.kind] ?? 0) + 1;
      rows.set(name, row);
    }
  }
  console.table(Object.fromEntries(rows));
  for (const signal of ['translation-label', 'source-label', 'json-ld', 'credit-and-versions', 'proxy-address']) {
    expect(rows.get(signal)?.['original'], signal).toBeGreaterThan(0);
  }
});

it('gives evidence in the words of the page', () => {
  for (const sample of samples) {
    const bare = (words: string): string => words.replace(/\s+/g, '');
    const text = bare(sample.html.replace(/<[^>]*>/g, ''));
    for (const { words } of of(sample).candidates.flatMap(({ evidence }) => evidence)) {
      expect(text, sample.name).toContain(bare(words));
    }
  }
});
