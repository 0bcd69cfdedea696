import type { Run } from '../blocks/text-runs';
import { credit, original, prompt, source, translation } from './phrase-rules';
import type { Reason } from './removal-reason';
import type { Rule, Surroundings } from './removal-rule';
import { biography, byline, date, file, linkOnly, ornament, repeatsTitle, tags } from './shape-rules';

const structure: Rule = (run, { shares }) => shares.reason(run);

/** In order; the first that speaks decides. */
const IN_ARTICLE: readonly Rule[] = [
  structure,
  repeatsTitle,
  source,
  original,
  translation,
  file,
  prompt,
  credit,
  tags,
  byline,
  biography,
  date,
  ornament,
  linkOnly,
];

/** What is outside anyway still says what it is: a source line below the article is evidence. */
const OUTSIDE: readonly Rule[] = [source, original, translation, structure, prompt, tags];

function first(rules: readonly Rule[], run: Run, around: Surroundings): Reason | undefined {
  for (const rule of rules) {
    const reason = rule(run, around);
    if (reason) return reason;
  }
  return undefined;
}

/** Why a run found in the article does not belong to it; undefined where it does. */
export const unwantedReason = (run: Run, around: Surroundings): Reason | undefined => first(IN_ARTICLE, run, around);

/** What a run outside the article is. */
export const outsideReason = (run: Run, around: Surroundings): Reason => first(OUTSIDE, run, around) ?? 'outside';
