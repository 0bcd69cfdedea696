/** Applies all removal rules to a run: the first that gives a reason decides. */
import type { TextRun } from '../blocks/text-runs';
import { matchCredit, matchOriginalNotice, matchPrompt, matchSourceLine, matchTranslationNotice } from './phrase-rules';
import type { RemovalReason } from './removal-reason';
import type { RemovalContext, RemovalRule } from './removal-rule';
import {
  matchBiography,
  matchByline,
  matchContactLine,
  matchCopyrightLine,
  matchDateLine,
  matchFileName,
  matchLinkList,
  matchLinkOnly,
  matchOrnament,
  matchRepeatedTitle,
  matchTags,
} from './shape-rules';
import { matchWidget } from './widget-rules';

const matchContainer: RemovalRule = (run, { shares }) => shares.reason(run);

/** Rules for runs in the article, in order; the first that gives a reason decides. */
const ARTICLE_RULES: readonly RemovalRule[] = [
  matchContainer,
  matchRepeatedTitle,
  matchSourceLine,
  matchOriginalNotice,
  matchTranslationNotice,
  matchFileName,
  matchWidget,
  matchPrompt,
  matchCredit,
  matchTags,
  matchByline,
  matchBiography,
  matchContactLine,
  matchDateLine,
  matchOrnament,
  matchCopyrightLine,
  matchLinkList,
  matchLinkOnly,
];

/**
 * Rules for runs outside the article, in order. Their reasons matter, too: a source line below the article is evidence.
 */
const OUTSIDE_RULES: readonly RemovalRule[] = [
  matchSourceLine,
  matchOriginalNotice,
  matchTranslationNotice,
  matchContainer,
  matchPrompt,
  matchTags,
];

function findFirstReason(
  rules: readonly RemovalRule[],
  run: TextRun,
  context: RemovalContext,
): RemovalReason | undefined {
  for (const rule of rules) {
    const reason = rule(run, context);
    if (reason) return reason;
  }
  return undefined;
}

/** Finds why a run found in the article does not belong to it; undefined where it does. */
export const findRemovalReason = (run: TextRun, context: RemovalContext): RemovalReason | undefined =>
  findFirstReason(ARTICLE_RULES, run, context);

/** Finds what a run outside the article is; `outside` where no rule tells it. */
export const findOutsideReason = (run: TextRun, context: RemovalContext): RemovalReason =>
  findFirstReason(OUTSIDE_RULES, run, context) ?? 'outside';
