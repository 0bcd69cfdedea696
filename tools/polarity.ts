// How reliable the words for no, up and down are between languages, on sentences that are faithful translations:
//   npx tsx tools/polarity.ts FOLDER [LANG]       false flags and finds by pair (of those with LANG)
//   npx tsx tools/polarity.ts FOLDER --counts     the counts that lib/facts/polarity/false-flag-rates.ts keeps
//   npx tsx tools/polarity.ts FOLDER --flags A B  what is flagged from A to B
// FOLDER holds parallel lines: LANG.txt, one sentence a line, the same sentences in each.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MIN_SHOWN_CONFIDENCE } from '../lib/core/finding';
import type { AnalyzedSegment, Side } from '../lib/core/segment';
import type { ValueExpression } from '../lib/core/value';
import { filterNegators, findOppositeDirections, findUnmatchedNegator } from '../lib/facts/polarity/compare-cues';
import { findPolarityCues, POLARITY_LANGUAGES, type PolarityCue } from '../lib/facts/polarity/find-polarity-cues';
import { extractValues } from '../lib/facts/values/extract-values';
import { listBoilerplatePhrases } from '../lib/findings/boilerplate/phrase-tables';
import { POLARITY_BY_WORD_LISTS_RULE } from '../lib/findings/polarity/polarity-by-word-lists';
import { buildComparisonContext, type FindingDraft } from '../lib/findings/shared/comparison-context';

interface Line {
  readonly text: string;
  readonly words: readonly PolarityCue[];
  readonly facts: readonly ValueExpression[];
}

const toLine = (text: string, lang: string): Line => ({
  text,
  words: findPolarityCues(text, lang),
  facts: extractValues(text, lang),
});

function readLines(folder: string): Map<string, Line[]> {
  const langs = readdirSync(folder).flatMap((file) => /^([a-z]{2,3})\.txt$/.exec(file)?.[1] ?? []);
  return new Map(
    langs
      .filter((lang) => POLARITY_LANGUAGES.includes(lang))
      .map((lang) => {
        const text = readFileSync(path.join(folder, `${lang}.txt`), 'utf8');
        return [
          lang,
          text
            .trimEnd()
            .split('\n')
            .map((line) => toLine(line, lang)),
        ];
      }),
  );
}

const AMOUNTS: ReadonlySet<string> = new Set(['percent', 'points', 'money']);
const hasAmount = ({ facts }: Line) => facts.some((f) => f.atoms.some((a) => !a.weak && AMOUNTS.has(a.kind)));

type Test = (mine: Line, theirs: Line) => boolean;

const count = (mine: readonly Line[], theirs: readonly Line[], test: Test): number =>
  mine.filter((line, i) => test(line, theirs[i]!)).length;

const isFirm = (mine: Line, theirs: Line) => findUnmatchedNegator(mine.words, theirs.words)?.strength === 1;
const isLoose = (mine: Line, theirs: Line) => findUnmatchedNegator(mine.words, theirs.words)?.strength === 0.75;
const isTurned = (mine: Line, theirs: Line) =>
  hasAmount(mine) && hasAmount(theirs) && findOppositeDirections(mine.words, theirs.words) !== undefined;

function countNegations(lines: ReadonlyMap<string, Line[]>): string[] {
  return [...lines].map(([lang, mine]) => {
    const cells = [...lines].flatMap(([other, theirs]) =>
      other === lang ? [] : [`${other} ${count(mine, theirs, isFirm)} ${count(mine, theirs, isLoose)}`],
    );
    return `${lang}: '${cells.join(', ')}',`;
  });
}

function countDirections(lines: ReadonlyMap<string, Line[]>): string[] {
  const langs = [...lines.keys()].sort();
  return langs.flatMap((a, i) =>
    langs.slice(i + 1).flatMap((b) => {
      const wrong = count(lines.get(a)!, lines.get(b)!, isTurned);
      return wrong ? [`'${a}-${b}': ${wrong},`] : [];
    }),
  );
}

const formatPer100 = (n: number, of: number): string => (of ? ((100 * n) / of).toFixed(2) : '-').padStart(6);

const segmentOf = (side: Side, i: number, { text, facts }: Line): AnalyzedSegment => ({
  id: `${side[0]}${i}`,
  block: i,
  start: 0,
  end: text.length,
  text,
  kind: 'paragraph',
  facts,
  concepts: new Map(),
  mentions: [],
  strings: new Map(),
});

/** The rule on one pair of sentences that stand linked, alone. */
function findFlags(langs: Readonly<Record<Side, string>>, original: Line, translation: Line): FindingDraft[] {
  const link = { original: ['o0'], translation: ['t0'], score: 1 };
  return POLARITY_BY_WORD_LISTS_RULE.find(
    buildComparisonContext(
      [segmentOf('translation', 0, translation)],
      [segmentOf('original', 0, original)],
      { links: [link], uncertain: [], support: 1 },
      { langs, phrases: listBoilerplatePhrases(langs.translation, langs.original) },
    ),
  );
}

const AUXILIARY = /\b(?:is|was|are|were|will|would|can|could|has|have|had|should)\b/i;

/** English gets its "not"; in other languages a sentence without a negator is taken to have got a firm one. */
function addNegation(line: Line, lang: string): Line | undefined {
  if (filterNegators(line.words).length) return undefined;
  if (lang !== 'en') {
    const word: PolarityCue = { kind: 'negation', strength: 1, start: 0, end: 1, text: line.text.slice(0, 1) };
    return { ...line, words: [...line.words, word] };
  }
  const at = AUXILIARY.exec(line.text);
  if (!at || /\bno\b/i.test(line.text)) return undefined;
  const end = at.index + at[0].length;
  return toLine(`${line.text.slice(0, end)} not${line.text.slice(end)}`, lang);
}

/** Without its negators; what is left is not grammatical, but the rule does not mind. */
function removeNegation(line: Line, lang: string): Line | undefined {
  const cut = filterNegators(line.words);
  if (!cut.length) return undefined;
  const kept = cut.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), line.text);
  return toLine(kept, lang);
}

/** Rises made falls. */
function reverseRise(line: Line): Line | undefined {
  const words = line.words.filter((w) => w.kind === 'rise' || w.kind === 'fall');
  if (!words.length || !hasAmount(line)) return undefined;
  const turn = (w: PolarityCue): PolarityCue => ({ ...w, kind: w.kind === 'rise' ? 'fall' : 'rise' });
  return { ...line, words: line.words.map((w) => (words.includes(w) ? turn(w) : w)) };
}

/** Share found of the sentences that could be altered so. */
function formatFoundShare(original: readonly Line[], altered: readonly (Line | undefined)[], test: Test): string {
  const tried = altered.flatMap((line, i) => (line ? [test(original[i]!, line)] : []));
  return `${tried.length ? (tried.filter(Boolean).length / tried.length).toFixed(2) : '-'} of ${tried.length}`.padStart(
    12,
  );
}

function describePair(lines: ReadonlyMap<string, Line[]>, original: string, translation: string): string {
  const [ours, theirs] = [lines.get(original)!, lines.get(translation)!];
  const langs = { original, translation };
  const flags = ours.flatMap((line, i) => findFlags(langs, line, theirs[i]!));
  const shown = flags.filter((f) => f.confidence >= MIN_SHOWN_CONFIDENCE).length;
  const isShown: Test = (o, t) => findFlags(langs, o, t).some((f) => f.confidence >= MIN_SHOWN_CONFIDENCE);
  const isFlagged: Test = (o, t) => findFlags(langs, o, t).length > 0;
  const isAlone: Test = (o, t) => findUnmatchedNegator(t.words, o.words) !== undefined;
  const removed = theirs.map((line) => removeNegation(line, translation));
  const inserted = theirs.map((line) => addNegation(line, translation));
  return [
    `${original}>${translation}`.padEnd(6),
    formatPer100(shown, ours.length),
    `(${formatPer100(flags.length - shown, ours.length).trim()})`.padStart(7),
    translation === 'en' ? formatFoundShare(ours, inserted, isShown) : `${formatFoundShare(ours, inserted, isAlone)}*`,
    formatFoundShare(ours, removed, isShown),
    formatFoundShare(ours, removed, isFlagged),
    formatFoundShare(ours, theirs.map(reverseRise), isTurned),
  ].join('  ');
}

function listFlags(lines: ReadonlyMap<string, Line[]>, original: string, translation: string): void {
  const theirs = lines.get(translation) ?? [];
  for (const [i, line] of (lines.get(original) ?? []).entries())
    for (const flag of findFlags({ original, translation }, line, theirs[i]!))
      console.log(
        `${i} ${flag.category} ${flag.confidence} ${JSON.stringify(flag.evidence)}\n  ${line.text}\n  ${theirs[i]!.text}`,
      );
}

function printPairs(lines: ReadonlyMap<string, Line[]>, only: string | undefined): void {
  console.log('false: flags of confidence .5 and more per 100 sentences (below .5); then the share found of negators');
  console.log(
    'inserted into the translation (* by the words, shown or not), removed from it (shown, all), of rises turned',
  );
  for (const original of lines.keys())
    for (const translation of lines.keys())
      if (original !== translation && (!only || [original, translation].includes(only)))
        console.log(describePair(lines, original, translation));
}

const [folder, option, from, to] = process.argv.slice(2);
if (!folder) throw new Error('Say which folder holds the parallel lines.');
const lines = readLines(folder);
if (option === '--counts') console.log([...countNegations(lines), ...countDirections(lines)].join('\n'));
else if (option === '--flags') listFlags(lines, from ?? '', to ?? '');
else printPairs(lines, option);
