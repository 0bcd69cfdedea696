/** Which finding of one report is which of another about the same two texts. */
import type { Finding } from '../../core';

type Same = (one: Finding, other: Finding) => boolean;

const sameSort: Same = (one, other) => one.kind === other.kind && one.category === other.category;

const sameList = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

const samePlace: Same = (one, other) =>
  sameSort(one, other) && sameList(one.translation, other.translation) && sameList(one.original, other.original);

const sameWords: Same = (one, other) =>
  samePlace(one, other) && JSON.stringify([one.marks, one.evidence]) === JSON.stringify([other.marks, other.evidence]);

/** Two figures of one sentence are two findings; where nothing is marked the whole passage is meant. */
const touching: Same = ({ marks }, other) =>
  marks.length === 0 ||
  other.marks.length === 0 ||
  marks.some((mark) =>
    other.marks.some((it) => it.segment === mark.segment && it.start < mark.end && mark.start < it.end),
  );

const overlapping: Same = (one, other) =>
  sameSort(one, other) &&
  (one.translation.some((id) => other.translation.includes(id)) ||
    one.original.some((id) => other.original.includes(id)));

/** The surest first: the links a passage stands in may change a little once more is known. */
const WAYS: readonly Same[] = [
  sameWords,
  (one, other) => samePlace(one, other) && touching(one, other),
  (one, other) => overlapping(one, other) && touching(one, other),
];

/** Findings of the first report → the same of the second; each stands for one at most. */
export function recognised(first: readonly Finding[], second: readonly Finding[]): Map<Finding, Finding> {
  const left = new Set(second);
  const pairs = new Map<Finding, Finding>();
  for (const same of WAYS)
    for (const one of first) {
      if (pairs.has(one)) continue;
      const found = second.find((other) => left.has(other) && same(one, other));
      if (found && left.delete(found)) pairs.set(one, found);
    }
  return pairs;
}
