/**
 * Builds links that open a page at a passage: `#:~:text=[prefix-,]start[,end]`.
 * Syntax and matching: WICG "URL Fragment Text Directives". Matches begin and end at word boundaries, so texts are cut
 * with Intl.Segmenter, which Chromium's matcher agrees with in scripts without spaces.
 */
import { isWordSegment } from '../text/scripts';
import { findSegmenter, getSegmenter } from '../text/segmenter';
import { sanitizeText, toSafeUrl } from './sanitize';

/** UTF-16 units above which a passage is given by its first and last words. */
const MAX_WHOLE_LENGTH = 160;
/** UTF-16 units below which the same words may occur elsewhere on the page, so that the words before are added. */
const MIN_UNIQUE_LENGTH = 24;
const EDGE_WORD_COUNT = 5;
/** UTF-16 units in which words are looked for, so that one endless word costs no time. */
const MAX_SEARCH_LENGTH = 240;

/** Percent-encodes a text for a directive, where "-", "," and "&" have a meaning, and for Markdown, where "(" has. */
export function encodeDirective(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~_]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Builds the text directive for a passage.
 * @param pieces its text, one string for each paragraph; a passage over several is given by its start and end.
 * @param before the text before it, used where the passage is short.
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

/** Adds a directive to a URL, after its fragment; undefined where it is no http(s) URL. */
export function addFragment(url: string, directive: string): string | undefined {
  const safeUrl = toSafeUrl(url);
  if (safeUrl === undefined) return undefined;
  const baseUrl = safeUrl.replace(/:~:.*$/s, '').replace(/#$/, '');
  if (!directive) return baseUrl;
  return baseUrl.includes('#') ? baseUrl + directive : `${baseUrl}#${directive}`;
}

function segmentWords(text: string, lang: string): Intl.SegmentData[] {
  const segmenter = findSegmenter(lang, 'word') ?? getSegmenter('und', 'word');
  return [...segmenter.segment(text)].filter(isWordSegment);
}

function extractFirstWords(text: string, lang: string): string {
  const words = segmentWords(text.slice(0, MAX_SEARCH_LENGTH), lang).slice(0, EDGE_WORD_COUNT);
  const lastWord = words.at(-1);
  return (lastWord ? text.slice(0, lastWord.index + lastWord.segment.length) : text.slice(0, MAX_SEARCH_LENGTH)).trim();
}

function extractLastWords(text: string, lang: string): string {
  const tail = text.slice(-MAX_SEARCH_LENGTH);
  const words = segmentWords(tail, lang);
  // Where the text was cut, its first word may be cut too.
  const wholeWords = tail.length < text.length && words.length > EDGE_WORD_COUNT ? words.slice(1) : words;
  const firstWord = wholeWords.at(-EDGE_WORD_COUNT) ?? wholeWords[0];
  return (firstWord ? tail.slice(firstWord.index) : tail).trim();
}
