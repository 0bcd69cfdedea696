/** Finds the links of a line with the sentence around each, in which words of translating are searched. */
import type { PlacedLine } from '../../core/page-observation';
import { toPlainText } from '../../text/plain-text';
import { findLinkSpans, type LinkSpan } from '../page/link-spans';
import type { PageFacts } from '../page/page-facts';
import { getLastSentence } from './labeled-links';

/** A link with its sentence, in plain form. */
export interface LinkSentence {
  readonly run: PlacedLine;
  readonly span: LinkSpan;
  readonly before: string;
  /** The text of the link; empty for a written-out address. */
  readonly inside: string;
  readonly after: string;
  /** The sentence as shown. */
  readonly shown: string;
  /** Where the sentence begins in its line, in UTF-16 units. */
  readonly start: number;
}

/** The longest part of a sentence before or after its link (UTF-16 units). */
const MAX_REACH = 220;
/** Matches a text up to the end of its first sentence. A full stop after one or two letters ends none. */
const FIRST_SENTENCE = /^.*?(?:\p{L}{3}|[\d"”’»)\]])[.!?…]["”’»)]?(?=\s|$)|^.*?[。！？।॥။។]/su;

/** Cuts a text to its first sentence. */
const getFirstSentence = (text: string): string => FIRST_SENTENCE.exec(text)?.[0] ?? text;

/** Finds the links and written-out addresses of a line that may lead to an original, each with its sentence. */
export function findLinkSentences(page: PageFacts, run: PlacedLine): LinkSentence[] {
  const { text } = run;
  return findLinkSpans(page, run).map((span) => {
    const before = getLastSentence(text.slice(Math.max(0, span.start - MAX_REACH), span.start));
    const after = getFirstSentence(text.slice(span.end, span.end + MAX_REACH));
    const inside = span.isWrittenOut ? '' : text.slice(span.start, span.end);
    return {
      run,
      span,
      before: toPlainText(before),
      inside: toPlainText(inside),
      after: toPlainText(after),
      shown: text.slice(span.start - before.length, span.end + after.length).trim(),
      start: span.start - before.length,
    };
  });
}
