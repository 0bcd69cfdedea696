import type { AnalyzedSegment, Side } from '../../core';
import { keysIn } from '../rules/partial-sentences/content-cues';
import { type Compared, other } from '../shared/comparison-context';
import type { Balance } from '../shared/value-matching';
import type { NeutralDraft } from './find-equivalences';

/** Their segments are clauses: several of them on one side of a link are a sentence, as it is usually written. */
const CLAUSES = /^(?:th|lo|km|my)(?:-|$)/;

/** Below this another grouping is likelier than this one. */
const LIKELY = 0.5;

/** Several sentences of one side that are one in the other. */
export function mergedOrSplit(compared: Compared, balance: Balance): NeutralDraft[] {
  const { passage } = balance;
  const { link, original, translation } = passage;
  const many = severalOf(original.length, translation.length);
  if (!many || link.score < LIKELY || CLAUSES.test(compared.langs[many])) return [];
  if (!allTold(balance, many)) return [];
  const kind = many === 'original' ? 'merged' : 'split';
  return [{ kind, translation: link.translation, original: link.original, marks: [], evidence: [] }];
}

function severalOf(original: number, translation: number): Side | undefined {
  if (original > 1 && translation === 1) return 'original';
  return translation > 1 && original === 1 ? 'translation' : undefined;
}

/** Whether each of several sentences says something that the one has too: else it may be linked for want of a place. */
function allTold({ passage, answered }: Balance, many: Side): boolean {
  const keys = keysIn(passage[other(many)]);
  const told = (segment: AnalyzedSegment) =>
    answered.some((a) => a[many].segment.id === segment.id) || [...keysIn([segment])].some((key) => keys.has(key));
  return passage[many].every(told);
}
