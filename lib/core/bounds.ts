/** How much of a text or page Verso works on. What has more is told to be too large before anything is made of it. */
import { createFailure, type Result } from './result';

export const BOUNDS = {
  /**
   * Sentences of one text. A long book has 10,000. As many one-letter paragraphs on both sides, which share nothing and
   * so leave all ways open to line them up, take about 20 s and 800 MB.
   */
  sentences: 20_000,
  /** Paragraphs of one text, empty ones too, which no sentence comes from: five for each sentence. */
  paragraphs: 100_000,
  /**
   * Elements and comments of a page. The longest articles have 30,000; so many, each with a text, take the command
   * 1.5 GB, most of it for the nodes of its DOM.
   */
  elements: 250_000,
} as const;

/** Tells which bound a text or page exceeds. `most`: the bound, where it is not the usual one. */
export const createExcessFailure = (
  what: keyof typeof BOUNDS,
  url: string,
  most: number = BOUNDS[what],
): Result<never> =>
  createFailure('unreadable', { reason: 'large', url, detail: `more than ${most.toLocaleString('en')} ${what}` });
