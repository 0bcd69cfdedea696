import type { AnalyzedSegment } from '../../core';
import { extractMatchKeys } from '../../text/match-keys';
import { isWord } from '../../util/letters';
import { isConverted, isSameValue } from '../../values/compare-values';
import { keysIn } from '../rules/partial-sentences/content-cues';
import type { Compared, Passage } from '../shared/comparison-context';
import type { Balance } from '../shared/value-matching';
import { isSaidIn, readingOf, termBefore, textOf } from './explained-terms';
import type { NeutralDraft } from './find-equivalences';

/** Words in brackets: UTF-16 offsets of the brackets, and where the words begin. */
interface Aside {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from: number;
}

interface Gloss {
  /** What it explains; the original's own words stand for themselves. */
  readonly term?: string;
}

/**
 * Explanations the translation puts in brackets behind a name or term: ฮานอย (เมืองหลวงของเวียดนาม), a name's reading
 * or the original's own spelling. Asides between commas are left alone: the original has most of them in another place
 * of its sentence.
 */
export function glossed(compared: Compared, balance: Balance): NeutralDraft[] {
  const { passage } = balance;
  // Where the original has brackets too, nobody can say which of the translation's are its own.
  if (compared.sameLanguage || asidesIn(textOf(passage)).length) return [];
  return passage.translation.flatMap((segment) =>
    asidesIn(segment.text).flatMap((aside) => {
      const gloss = glossOf(compared, balance, segment, aside);
      return gloss ? [draftOf(passage, segment, aside, gloss)] : [];
    }),
  );
}

const BRACKETED = /[(（[［〔]([^()（）[\]［］〔〕]{1,80})[)）\]］〕]/gu;

/** More in one sentence are a list, a formula or nonsense. */
const MOST_ASIDES = 6;

const asidesIn = (text: string): Aside[] =>
  [...text.matchAll(BRACKETED)].slice(0, MOST_ASIDES).map((m) => {
    const inner = m[1] ?? '';
    const from = m.index + 1 + inner.length - inner.trimStart().length;
    return { start: m.index, end: m.index + m[0].length, text: inner.trim(), from };
  });

/** An explanation is short; what is longer tells something. */
const MOST_WORDS = 8;
/** What a note, a credit or an address looks like, and no explanation. */
const NOTE = /[:：@/?!]/u;

function glossOf(compared: Compared, balance: Balance, segment: AnalyzedSegment, aside: Aside): Gloss | undefined {
  const { text, start } = aside;
  if (NOTE.test(text) || !/\p{L}/u.test(text) || wordsIn(text, compared.langs.translation) > MOST_WORDS)
    return undefined;
  if (isSpelling(balance.passage, segment.text, aside)) return {};
  const read = readingOf(compared, balance.passage, segment.text.slice(0, start), text);
  if (read) return { term: read };
  const term = isAddition(compared, balance, segment, aside) && termBefore(compared, balance, segment, start);
  return term ? { term } : undefined;
}

function wordsIn(text: string, lang: string): number {
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].filter(isWord).length;
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Han}/u,
];
const scriptOf = (text: string): number => SCRIPTS.findIndex((script) => script.test(text));

const ACRONYM = /^\p{Lu}{2,8}$/u;

/** The original's own words behind what they were rendered as; in one script only an acronym is surely that. */
function isSpelling(passage: Passage, text: string, { start, end, text: words }: Aside): boolean {
  if (words.length < 2 || /\p{Nd}/u.test(words) || !textOf(passage).includes(words)) return false;
  const outside = text.slice(0, start) + text.slice(end);
  return ACRONYM.test(words) || scriptOf(outside) !== scriptOf(words);
}

/** Nothing that the original says already, and no figure but one of the original's in another form. */
function isAddition(compared: Compared, balance: Balance, segment: AnalyzedSegment, aside: Aside): boolean {
  const own = atomsIn([segment]).filter((a) => within(aside, a) && !a.weak);
  const theirs = atomsIn(balance.passage.original);
  if (!own.length) return isNews(compared, balance.passage, segment, aside);
  const left = balance.translation.map((p) => p.atom);
  return own.every(
    (a) => left.includes(a) && theirs.some((b) => isConverted(b, a) || (a.kind === b.kind && isSameValue(b, a))),
  );
}

const atomsIn = (segments: readonly AnalyzedSegment[]) =>
  segments.flatMap((s) => s.facts.flatMap((fact) => fact.atoms));

const within = (aside: Aside, { start, end }: { readonly start: number; readonly end: number }) =>
  start >= aside.start && end <= aside.end;

/** Fewer than half of its known words are the original's, and none is written alike. */
function isNews(compared: Compared, passage: Passage, { mentions }: AnalyzedSegment, aside: Aside): boolean {
  const keys = keysIn(passage.original);
  const places = new Map<number, boolean>();
  for (const m of mentions)
    if (within(aside, m)) places.set(m.start, (places.get(m.start) ?? false) || keys.has(m.concept));
  const known = [...places.values()].filter(Boolean).length;
  return known === 0
    ? !writtenAlike(aside.text, keys) && !isSaidIn(compared, passage, aside.text)
    : known * 2 < places.size;
}

const writtenAlike = (text: string, keys: ReadonlySet<number | string>): boolean =>
  [...extractMatchKeys(text)].some(([key, weight]) => weight >= 0.5 && keys.has(key));

function draftOf({ link }: Passage, segment: AnalyzedSegment, { start, end, text }: Aside, gloss: Gloss): NeutralDraft {
  return {
    kind: 'glossed',
    translation: [segment.id],
    original: link.original,
    marks: [{ side: 'translation', segment: segment.id, start, end }],
    evidence: [{ type: 'gloss', ...gloss, text }],
  };
}
