/** A rule that finds names replaced, spelt otherwise, left out or added in the translation. */
import {
  type ComparisonContext,
  type FindingDraft,
  hasTokens,
  type LinkedPassage,
} from '../../shared/comparison-context';
import type { WeighedEvidence } from '../../shared/confidence';
import { getNameStatistics } from './letters/name-statistics';
import { canBeReplaced, canStandAlone } from './letters/replaced-names';
import type { UnmatchedName } from './letters/unmatched-names';
import { weighPair, weighSingle } from './letters/weigh-names';
import { chooseNameDrafts, createNameDraft } from './name-draft';
import { findNamesByMeaning } from './names-by-meaning';

/** Finds names without a counterpart, in pairs where one probably replaced the other. */
export function findNameDifferences(context: ComparisonContext): FindingDraft[] {
  return [...getNameStatistics(context).unanswered].flatMap(([passage, all]) =>
    hasTokens(passage) ? findNamesByMeaning(context, passage) : findNamesByLetters(context, passage, all),
  );
}

function findNamesByLetters(
  context: ComparisonContext,
  passage: LinkedPassage,
  all: readonly UnmatchedName[],
): FindingDraft[] {
  const [originals, translations] = [
    all.filter((name) => name.side === 'original'),
    all.filter((name) => name.side === 'translation'),
  ];
  const toDraft = (names: readonly UnmatchedName[], evidence: WeighedEvidence) => ({
    names,
    draft: createNameDraft(passage, evidence, names),
  });
  const pairs = originals.flatMap((o) =>
    translations.filter((t) => canBeReplaced(o, t)).map((t) => toDraft([o, t], weighPair(context, passage, o, t))),
  );
  const singles = all.filter(canStandAlone).map((name) => toDraft([name], weighSingle(context, passage, name)));
  return chooseNameDrafts(pairs, singles, 0);
}
