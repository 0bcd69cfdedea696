/** The type of a rule that removes runs from the article, with checks that several rules share. */
import { isSentenceEnd } from '../../text/fold-whitespace';
import type { ContainerShares } from './container-rules';
import type { RemovalReason } from './removal-reason';
import type { TextRun } from './text-runs';

/** What the rules know besides the run. */
export interface RemovalContext {
  readonly title: string;
  readonly byline?: string;
  readonly shares: ContainerShares;
  /** Number of runs, and the index of this one. */
  readonly count: number;
  readonly at: number;
  /** Index of the first paragraph of running text. */
  readonly begins: number;
}

/** Finds why a run is not part of the article; undefined where the rule does not apply. */
export type RemovalRule = (run: TextRun, context: RemovalContext) => RemovalReason | undefined;

const urlPattern = /https?:\/\/|\bwww\./i;

/** Whether a text contains a web address. */
export const hasUrl = (text: string): boolean => urlPattern.test(text);
/** Whether a run ends like a sentence and is mostly no link text. */
export const isSentence = (run: TextRun): boolean => isSentenceEnd(run.text) && run.linked < 0.3;
/** Whether a run contains a link or a web address. */
export const hasLink = (run: TextRun): boolean => run.linked > 0.05 || hasUrl(run.text);

/** Matches the sign between a label and what it labels. */
export const labelSeparator = /^\s*[:\uFF1A\u17D6=\u2014\u2013-]/;

/** Whether a run is near the beginning or the end of the article, where notices are. */
export const isNearTextEdge = ({ at, count, begins }: RemovalContext): boolean => at <= begins + 1 || at >= count - 5;
