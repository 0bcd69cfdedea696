import { isSentenceEnd } from '../../text/fold-whitespace';
import type { Run } from '../blocks/text-runs';
import type { Shares } from './container-rules';
import type { Reason } from './removal-reason';

/** What the rules know besides the run itself. */
export interface Surroundings {
  readonly title: string;
  readonly byline?: string;
  readonly shares: Shares;
  /** Number of runs, and where this one stands among them. */
  readonly count: number;
  readonly at: number;
  /** Where the first paragraph of running text stands. */
  readonly begins: number;
}

/** Says why a run is not part of the article; undefined where it has nothing to say. */
export type Rule = (run: Run, around: Surroundings) => Reason | undefined;

const address = /https?:\/\/|\bwww\./i;

export const hasAddress = (text: string): boolean => address.test(text);
export const isSentence = (run: Run): boolean => isSentenceEnd(run.text) && run.linked < 0.3;
export const hasLink = (run: Run): boolean => run.linked > 0.05 || hasAddress(run.text);

/** What parts a label from what it labels. */
export const colon = /^\s*[:\uFF1A\u17D6=\u2014\u2013-]/;

/** Near the beginning or the end, where notices stand. */
export const atEnds = ({ at, count, begins }: Surroundings): boolean => at <= begins + 1 || at >= count - 5;
