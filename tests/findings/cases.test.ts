/** Pairs of sentences, and what Verso finds in them: `cases.tsv` in the folders of `lib/findings`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/core/article';
import { findDifferences } from '../../lib/findings/find-differences';
import { comparedTexts } from './made-comparison';

const FINDINGS = path.join(import.meta.dirname, '../../lib/findings');

/** Folders without a rule, which several rules build on, and one whose rule finds nothing without a machine translation. */
const OTHERS = ['boilerplate', 'equivalences', 'shared', 'organizations'];

/** Below this confidence a finding is noise to a case. */
const MIN_FOUND = 0.2;

/** How far from the confidence that a case tells a finding may be, either way. */
const ABOUT = 0.05;

/**
 * A line is: the languages of original and translation, the original, the translation, and the category that is found
 * with about its confidence; none where none of the folder's is to be found. ` / ` begins a paragraph, `# ` a headline.
 */
function readCases(folder: string) {
  const lines = readFileSync(path.join(FINDINGS, folder, 'cases.tsv'), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [originalLang = '', lang = '', original = '', translation = '', category, confidence] = line.split('\t');
      return { langs: [lang, originalLang] as const, original, translation, category, confidence: Number(confidence) };
    });
}

const toBlocks = (text: string): Block[] =>
  text
    .split(' / ')
    .map((one) => (one.startsWith('# ') ? { kind: 'title', text: one.slice(2) } : { kind: 'paragraph', text: one }));

const folders = readdirSync(FINDINGS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !OTHERS.includes(entry.name))
  .map(({ name }) => name);

describe.each(folders)('%s', (folder) => {
  it('has cases, of which one at least is none', () => {
    expect(existsSync(path.join(FINDINGS, folder, 'cases.tsv'))).toBe(true);
    const cases = readCases(folder);
    expect(cases.some(({ category }) => category)).toBe(true);
    expect(cases.some(({ category }) => !category)).toBe(true);
  });

  it.each(readCases(folder))('$original | $translation', ({ langs, original, translation, category, confidence }) => {
    const context = comparedTexts(toBlocks(translation), toBlocks(original), langs);
    const own = new Set(readCases(folder).flatMap((one) => one.category ?? []));
    const found = findDifferences(context).filter((one) => own.has(one.category) && one.confidence >= MIN_FOUND);
    expect(found.map((one) => one.category)).toEqual(category ? [category] : []);
    if (category) expect(Math.abs(found[0]!.confidence - confidence), String(found[0]!.confidence)).toBeLessThan(ABOUT);
  });
});
