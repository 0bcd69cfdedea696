/** Leaves out of a check what the user names: languages, files, passages. */
import { getBaseLanguage } from '../../core/language-tag';
import type { CheckedPage } from './checked-page';
import { parseIgnoreRules } from './ignore-rules';
import { ANY_CHARACTER, createTextPiece, matchPattern } from './match-pattern';
import type { PairedPaths } from './pair-paths';

/** Leaves out files, and languages that are not asked about. Files whose paths tell no language stay. */
export function selectPaths(
  paired: PairedPaths,
  languages: readonly string[] | undefined,
  paths: readonly string[],
): PairedPaths {
  const rules = parseIgnoreRules(paths.join('\n'));
  const isIn = (file: string) => !rules.ignores(file.replace(/^(?:\.{0,2}\/)+/, ''));
  const isAsked = (lang: string | undefined) =>
    !languages || !lang || languages.some((one) => one === lang || one === getBaseLanguage(lang));
  return {
    ...paired,
    pairs: paired.pairs.filter(
      ({ translation, original, langs }) => isAsked(langs?.translation) && isIn(translation) && isIn(original),
    ),
    orphans: paired.orphans.filter(isIn),
    missing: paired.missing
      .filter(({ original, langs }) => isIn(original) && (!langs.length || langs.some(isAsked)))
      .map(({ original, langs }) => ({ original, langs: langs.filter(isAsked) })),
  };
}

const STAR = { ...ANY_CHARACTER, repeats: true };

function createPassageTest(pattern: string): (text: string) => boolean {
  const pieces = pattern
    .split('*')
    .flatMap((text, at) => [...(at > 0 ? [STAR] : []), createTextPiece(foldSpace(text), true)]);
  return (text) => text !== '' && matchPattern(pieces, foldSpace(text)) !== undefined;
}

const foldSpace = (text: string): string => text.replace(/\s+/gu, ' ');

/** Drops what is found in passages that are named; it counts as ignored. */
export function dropPassages(pages: readonly CheckedPage[], patterns: readonly string[]): readonly CheckedPage[] {
  const tests = patterns.map(createPassageTest);
  if (!tests.length) return pages;
  return pages.map((page) => {
    const findings = page.findings.filter(
      ({ translation, original }) => !tests.some((test) => test(translation.text) || test(original.text)),
    );
    return { ...page, findings, ignored: page.ignored + page.findings.length - findings.length };
  });
}
