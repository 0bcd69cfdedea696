/**
 * Links that open at a passage: `#:~:text=[prefix-,]start[,end]`.
 * Syntax and matching: WICG "URL Fragment Text Directives". Matches begin and end at word boundaries, so texts
 * are cut with Intl.Segmenter, which Chromium's matcher agrees with in scripts that write no spaces.
 */
import { isWord } from '../util/letters';
import { clean, safeUrl } from './sanitize';

/** Above this many UTF-16 units a passage is given by its first and last words. */
const LONG = 160;
/** Below this many units the same words may well stand elsewhere on the page: the words before are added. */
const SHORT = 24;
const WORDS = 5;
/** As far as words are looked for, so that one endless word costs nothing. */
const REACH = 240;

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
export function textFragment(pieces: readonly string[], lang: string, before = ''): string {
  const texts = pieces.map(clean).filter(Boolean);
  const first = texts[0];
  const last = texts.at(-1);
  if (first === undefined || last === undefined) return '';
  if (texts.length > 1 || first.length > LONG) {
    const start = firstWords(first, lang);
    const end = lastWords(last, lang);
    return `:~:text=${encodeDirective(start)},${encodeDirective(end)}`;
  }
  const prefix = first.length < SHORT ? lastWords(clean(before), lang) : '';
  return `:~:text=${prefix ? `${encodeDirective(prefix)}-,` : ''}${encodeDirective(first)}`;
}

/** The address with the directive behind whatever fragment it has; undefined where it is no http(s) address. */
export function withFragment(url: string, directive: string): string | undefined {
  const safe = safeUrl(url);
  if (safe === undefined) return undefined;
  const plain = safe.replace(/:~:.*$/s, '').replace(/#$/, '');
  if (!directive) return plain;
  return plain.includes('#') ? plain + directive : `${plain}#${directive}`;
}

function words(text: string, lang: string): Intl.SegmentData[] {
  return [...segmenter(lang).segment(text)].filter(isWord);
}

function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || 'und', { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}

function firstWords(text: string, lang: string): string {
  const found = words(text.slice(0, REACH), lang).slice(0, WORDS);
  const end = found.at(-1);
  return (end ? text.slice(0, end.index + end.segment.length) : text.slice(0, REACH)).trim();
}

function lastWords(text: string, lang: string): string {
  const tail = text.slice(-REACH);
  const found = words(tail, lang);
  // Where the text was cut, its first word may be half of one.
  const whole = tail.length < text.length && found.length > WORDS ? found.slice(1) : found;
  const start = whole.at(-WORDS) ?? whole[0];
  return (start ? tail.slice(start.index) : tail).trim();
}
