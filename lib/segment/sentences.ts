import { abbreviationsOf, ORDINAL_STOP } from './abbreviations';

/** Half-open stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  let made = segmenters.get(lang);
  if (!made) {
    made = new Intl.Segmenter(safeLocale(lang), { granularity: 'sentence' });
    segmenters.set(lang, made);
  }
  return made;
}

/** A locale `Intl` accepts; page markup declares all kinds of things. */
export function safeLocale(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch {
    return 'und';
  }
}

const LAST_WORD = /(?:^|[\s([“"«'„])([^\s([“"«'„]{1,12})\.$/u;
const INITIAL = /^\p{L}$/u;
const STARTS_LOWER = /^[\s"'”’»)\]]*\p{Ll}/u;
const QUOTED_TALK = /[」』”’"»][\s]*$/u;
const TALK_GOES_ON = /^\s*(?:と|って|など|は|が|を|に|の|も|で|、|,|라고|이라고|고)/u;
/** `Intl.Segmenter` parts "…cas. | » Quant" (French spacing) and "。”“ | 威" (a quotation right after another). */
const STRAY_CLOSING = /^[»”’)\]]+\s*/u;
const STRAY_OPENING = /[“「『《〈（‘«„]+\s*$/u;
/** Where „ opens, “ closes. */
const STRAY_LOW_OPENING = /[「『《〈（‚«„]+\s*$/u;
const NO_LETTER = /^[^\p{L}\p{N}]*$/u;

function stopsAfterAbbreviation(before: string, lang: string): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (!word) return false;
  return INITIAL.test(word) || abbreviationsOf(lang).has(word.toLowerCase());
}

function stopsAfterOrdinal(before: string, after: string, lang: string): boolean {
  return ORDINAL_STOP.has(lang) && /(?:^|\s)\d{1,4}\.$/u.test(before) && /^\s*\p{L}/u.test(after);
}

/** Whether the boundary between two neighbours that `Intl.Segmenter` parted is none. */
function belongTogether(before: string, after: string, lang: string): boolean {
  const head = before.trimEnd();
  if (NO_LETTER.test(after) || NO_LETTER.test(before)) return true;
  if (head.endsWith('.') && (stopsAfterAbbreviation(head, lang) || stopsAfterOrdinal(head, after, lang))) return true;
  if (STARTS_LOWER.test(after) && /[.…?!"'”’»)\]]$/u.test(head)) return true;
  return QUOTED_TALK.test(head) && TALK_GOES_ON.test(after);
}

/** What `Intl.Segmenter` says, with quotation marks on the side they belong to. */
function bounded(text: string, lang: string): Span[] {
  const cuts = [...segmenterOf(lang).segment(text)].map(({ index }) => index);
  const openers = text.includes('„') ? STRAY_LOW_OPENING : STRAY_OPENING;
  const starts = cuts.map((cut, i) => {
    if (i === 0) return cut;
    const opening = openers.exec(text.slice(Math.max(cuts[i - 1]!, cut - 8), cut));
    if (opening) return cut - opening[0].length;
    const closing = STRAY_CLOSING.exec(text.slice(cut, cut + 8));
    return closing ? cut + closing[0].length : cut;
  });
  return starts.map((start, i) => ({ start, end: Math.max(start, starts[i + 1] ?? text.length) }));
}

/**
 * Sentences of a text: `Intl.Segmenter` with its known slips mended (abbreviations, initials, ordinals, quoted
 * speech that goes on). Spans are trimmed of white space, in order, never overlapping; white space lies between.
 */
export function sentencesOf(text: string, lang: string): Span[] {
  const primary = lang.split('-')[0] ?? lang;
  const spans: { start: number; end: number }[] = [];
  for (const { start: index, end } of bounded(text, lang)) {
    const segment = text.slice(index, end);
    const last = spans.at(-1);
    // Only the last stretch before a boundary decides, so that a long run of merges stays linear.
    if (last && belongTogether(text.slice(Math.max(last.start, index - 60), index), segment, primary)) {
      last.end = index + segment.length;
    } else {
      spans.push({ start: index, end: index + segment.length });
    }
  }
  return spans.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** The span without white space at either end. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
