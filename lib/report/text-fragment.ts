/**
 * Links that open at a passage: `#:~:text=[prefix-,]start[,end]`.
 * Syntax and matching: WICG "URL Fragment Text Directives". Matches begin and end at word boundaries, so texts
 * are cut with Intl.Segmenter, which Chromium's matcher agrees with in scripts that write no spaces.
 */
import { isWord } from '../util/letters';
import { sanitizeText, toSafeUrl } from './sanitize';

/** Above this many UTF-16 units a passage is given by its first and last words. */
const MAX_WHOLE_LENGTH = 160;
/** Below this many units the same words may well stand elsewhere on the page: the words before are added. */
const MIN_UNIQUE_LENGTH = 24;
const EDGE_WORD_COUNT = 5;
/** As far as words are looked for, so that one endless word costs nothing. */
const MAX_SEARCH_LENGTH = 240;

/** Percent-encoded for a text directive, where "-", "," and "&" have a meaning, and for Markdown, where "(" has. */
export function encodeDirective(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~_]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The directive for a passage.
 * @param pieces its text, one string a paragraph; a passage over several is given by start and end.
 * @param before the text that stands before it, used where the passage is short.
 * @returns ":~:text=…", or "" for an empty passage.
 */
export function buildTextFragment(pieces: readonly string[], lang: string, before = ''): string {
  const texts = pieces.map(sanitizeText).filter(Boolean);
  const first = texts[0];
  const last = texts.at(-1);
  if (first === undefined || last === undefined) return '';
  if (texts.length > 1 || first.length > MAX_WHOLE_LENGTH) {
    const start = extractFirstWords(first, lang);
    const end = extractLastWords(last, lang);
    return `:~:text=${encodeDirective(start)},${encodeDirective(end)}`;
  }
  const prefix = first.length < MIN_UNIQUE_LENGTH ? extractLastWords(sanitizeText(before), lang) : '';
  return `:~:text=${prefix ? `${encodeDirective(prefix)}-,` : ''}${encodeDirective(first)}`;
}

/** The address with the directive behind whatever fragment it has; undefined where it is no http(s) address. */
export function addFragment(url: string, directive: string): string | undefined {
  const safe = toSafeUrl(url);
  if (safe === undefined) return undefined;
  const plain = safe.replace(/:~:.*$/s, '').replace(/#$/, '');
  if (!directive) return plain;
  return plain.includes('#') ? plain + directive : `${plain}#${directive}`;
}

function segmentWords(text: string, lang: string): Intl.SegmentData[] {
  return [...createWordSegmenter(lang).segment(text)].filter(isWord);
}

function createWordSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'und', { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}

function extractFirstWords(text: string, lang: string): string {
  const found = segmentWords(text.slice(0, MAX_SEARCH_LENGTH), lang).slice(0, EDGE_WORD_COUNT);
  const end = found.at(-1);
  return (end ? text.slice(0, end.index + end.segment.length) : text.slice(0, MAX_SEARCH_LENGTH)).trim();
}

function extractLastWords(text: string, lang: string): string {
  const tail = text.slice(-MAX_SEARCH_LENGTH);
  const found = segmentWords(tail, lang);
  // Where the text was cut, its first word may be half of one.
  const whole = tail.length < text.length && found.length > EDGE_WORD_COUNT ? found.slice(1) : found;
  const start = whole.at(-EDGE_WORD_COUNT) ?? whole[0];
  return (start ? tail.slice(start.index) : tail).trim();
}
