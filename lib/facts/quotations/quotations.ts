/** Finds the quotations of a paragraph, and tells speech from single words and titles. */

import { getBaseLanguage } from '../../core/language-tag';
import { hasOverlap, type Span } from '../../core/span';
import { TRAITS } from '../../languages/by-kind/traits';
import { HAN_AND_KANA_LETTERS, SOUTHEAST_ASIAN_LETTERS } from '../../text/scripts';
import { findQuotationMarks, type MarkFamily, type QuotationMark } from './quotation-marks';

/** A quotation in a text; UTF-16 offsets of what stands between the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** What somebody said; a single word or name in marks (scare quotes); the title of a work. */
  readonly kind: 'speech' | 'scare' | 'title';
  /** Set where one end has no mark: it continues from or into another paragraph, or begins with a dash. */
  readonly loose?: boolean;
}

const DASH_START = /^\s{0,3}[—–-]\s?(?=[\p{L}¿¡«“"])/u;
/** A dash behind which the speaker is named: "– Yes, – said the mayor." */
const SPEAKER_AFTER_DASH = /[,.!?…]\s?[—–]\s?\p{Ll}|\s[—–]\p{Ll}/u;

/** The dialogue of a paragraph that begins with a dash, up to a dash before the speaker. Its end is never certain. */
export function findDashDialogue(text: string, lang: string): Quotation[] {
  const dashMatch = DASH_START.exec(text);
  if (!dashMatch || !TRAITS[getBaseLanguage(lang)]?.dashDialogue) return [];
  const start = dashMatch[0].length;
  const speakerMatch = SPEAKER_AFTER_DASH.exec(text.slice(start));
  const end = speakerMatch ? start + speakerMatch.index + 1 : text.length;
  return [{ start, end: start + text.slice(start, end).trimEnd().length, kind: 'speech', loose: true }];
}

type MarkedSpan = Omit<Quotation, 'kind'> & { readonly family: MarkFamily };

const WORD_PATTERN = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
const HAN_OR_KANA = new RegExp(`[${HAN_AND_KANA_LETTERS}]`, 'gu');
const HANGUL = /\p{Script=Hangul}/gu;
const SOUTHEAST_ASIAN = new RegExp(`[${SOUTHEAST_ASIAN_LETTERS}]`, 'gu');

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The number of letters and combining marks in a text. */
export const countLettersAndCombiningMarks = (text: string): number => countMatches(text, /[\p{L}\p{M}]/gu);

/**
 * Whether a text is long enough to be a clause: at least four words and fifteen letters (Hangul: ten); in scripts
 * without spaces fifteen letters (Han and kana: twelve).
 */
export function isClause(text: string): boolean {
  const letters = countLettersAndCombiningMarks(text);
  if (countMatches(text, HAN_OR_KANA) * 2 > letters) return letters >= 12;
  if (countMatches(text, SOUTHEAST_ASIAN) * 2 > letters) return letters >= 15;
  return countMatches(text, WORD_PATTERN) > 3 && letters >= (countMatches(text, HANGUL) * 2 > letters ? 10 : 15);
}

const TITLE_FAMILIES: ReadonlySet<MarkFamily> = new Set(['title', 'small-title']);
/** Longest title in 『…』, in UTF-16 units; longer text in these marks is speech. */
const MAX_TITLE_LENGTH = 20;

function classifyQuotation(text: string, { start, end, family }: MarkedSpan): Quotation['kind'] {
  if (TITLE_FAMILIES.has(family)) return 'title';
  if (family === 'white-corner' && end - start <= MAX_TITLE_LENGTH) return 'title';
  return isClause(text.slice(start, end)) ? 'speech' : 'scare';
}

/** Pairs marks to quotations, nested ones too, in the order of their ends; an unmatched mark makes a loose one. */
function pairMarks(text: string, marks: readonly QuotationMark[]): MarkedSpan[] {
  const openOffsets = new Map<MarkFamily, number[]>();
  const out: MarkedSpan[] = [];
  let continuedSpanCount = -1;
  for (const { family, faces, at } of marks) {
    const familyOffsets = openOffsets.get(family) ?? [];
    openOffsets.set(family, familyOffsets);
    const isClosing = faces ? faces === 'closes' : familyOffsets.length > 0;
    if (!isClosing) familyOffsets.push(at);
    else if (familyOffsets.length) out.push({ start: familyOffsets.pop()! + 1, end: at, family });
    else if (continuedSpanCount < 0 && canBeLeftOpen(family) && !isInchSign(text, at))
      continuedSpanCount = out.push(buildContinuedSpan(family, at));
  }
  const unclosed = [...openOffsets].flatMap(([family, [at]]) =>
    at !== undefined && canBeLeftOpen(family) ? [{ family, at }] : [],
  );
  const first = unclosed.sort((a, b) => a.at - b.at)[0];
  return first ? [...out, { start: first.at + 1, end: text.length, family: first.family, loose: true }] : out;
}

/** A quotation that began in an earlier paragraph. */
const buildContinuedSpan = (family: MarkFamily, end: number): MarkedSpan => ({ start: 0, end, family, loose: true });

/** Whether a mark without its partner counts; a single one is an apostrophe. */
const canBeLeftOpen = (family: MarkFamily): boolean => family !== 'single' && !TITLE_FAMILIES.has(family);
const isInchSign = (text: string, at: number): boolean =>
  /["＂]/u.test(text[at]!) && /\p{Nd}/u.test(text[at - 1] ?? '');

/** The spans that are inside no other. Loose spans lose the parts that overlap with marked ones. */
function selectOutermost(spans: readonly MarkedSpan[]): MarkedSpan[] {
  const sorted = [...spans].sort(
    (a, b) => Number(a.loose ?? false) - Number(b.loose ?? false) || a.start - b.start || b.end - a.end,
  );
  const out: MarkedSpan[] = [];
  let coveredUntil = -1;
  for (const span of sorted.filter((s) => !s.loose)) {
    if (span.start < coveredUntil) continue;
    coveredUntil = span.end;
    out.push(span);
  }
  for (const span of sorted.filter((s) => s.loose)) out.push(...subtractMarked(span, out));
  return out.sort((a, b) => a.start - b.start);
}

/** The parts of a loose span that no marked span covers. */
function subtractMarked(span: MarkedSpan, marked: readonly MarkedSpan[]): MarkedSpan[] {
  const overlapping = marked.filter((m) => hasOverlap(m, span)).sort((a, b) => a.start - b.start);
  const out: MarkedSpan[] = [];
  let from = span.start;
  for (const { start, end } of overlapping) {
    if (start - 1 > from) out.push({ ...span, start: from, end: start - 1 });
    from = Math.max(from, end + 1);
  }
  if (from < span.end) out.push({ ...span, start: from });
  return out;
}

/**
 * Finds the quotations of a paragraph in reading order, without overlaps: of nested ones only the outermost. A
 * paragraph without marks that begins with a dash is dialogue, in the languages that write it so. Takes time n log n in
 * the marks.
 */
export function findQuotations(text: string, lang: string): Quotation[] {
  const spans = selectOutermost(pairMarks(text, findQuotationMarks(text)));
  if (!spans.length) return findDashDialogue(text, lang);
  return spans.map(({ family, ...span }) => ({
    ...trimInnerSpace(text, span),
    kind: classifyQuotation(text, { family, ...span }),
  }));
}

/** Removes spaces at the edges of a span: French has them inside its marks. */
function trimInnerSpace<T extends Span>(text: string, span: T): T {
  const inner = text.slice(span.start, span.end);
  return {
    ...span,
    start: span.start + inner.length - inner.trimStart().length,
    end: span.start + inner.trimEnd().length,
  };
}
