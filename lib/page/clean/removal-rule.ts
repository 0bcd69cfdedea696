import { isSentenceEnd } from '../../text/fold-whitespace';
import type { TextRun } from '../blocks/text-runs';
import type { ContainerShares } from './container-rules';
import type { RemovalReason } from './removal-reason';

/** What the rules know besides the run itself. */
export interface RemovalContext {
  readonly title: string;
  readonly byline?: string;
  readonly shares: ContainerShares;
  /** Number of runs, and where this one stands among them. */
  readonly count: number;
  readonly at: number;
  /** Where the first paragraph of running text stands. */
  readonly begins: number;
}

/** Says why a run is not part of the article; undefined where it has nothing to say. */
export type RemovalRule = (run: TextRun, around: RemovalContext) => RemovalReason | undefined;

const urlPattern = /https?:\/\/|\bwww\./i;

export const hasUrl = (text: string): boolean => urlPattern.test(text);
export const isSentence = (run: TextRun): boolean => isSentenceEnd(run.text) && run.linked < 0.3;
export const hasLink = (run: TextRun): boolean => run.linked > 0.05 || hasUrl(run.text);

/** What parts a label from what it labels. */
export const labelSeparator = /^\s*[:\uFF1A\u17D6=\u2014\u2013-]/;

/** Near the beginning or the end, where notices stand. */
export const isNearTextEdge = ({ at, count, begins }: RemovalContext): boolean => at <= begins + 1 || at >= count - 5;
