import type { Side } from '../../../core';
import { type Compared, length, other, type Passage } from '../../shared/comparison-context';
import { balancesOf } from '../../shared/value-matching';
import { isAnswered, keysIn, type Sides, type Sign, type SignKind, signsIn } from './content-cues';

/** What is usual in this pair of articles; whatever falls far out of it was left out or put in. */
export interface Usual {
  /** Mean and spread of log(translation's length / original's length) over safe links. */
  readonly ratio: number;
  readonly spread: number;
  /** How probably a sign of a side is answered on the other because it is there, by kind, 0..1. */
  readonly answer: Sides<Readonly<Record<SignKind, number>>>;
  /** How probably a sign is answered by chance: the share of the other side's passages that could answer. */
  readonly chance: (side: Side, sign: Sign) => number;
}

const SAFE = 0.9;
/** Spread of log length ratios over sentences of newspapers in any two languages. */
const SPREAD = 0.28;
/** What is known before the first link is seen counts as so many of them. */
const PRIOR = 6;
const ANSWERED: Readonly<Record<SignKind, number>> = { concept: 0.45, value: 0.85, word: 0.25, meaning: 0.55 };

export const logRatio = (passage: Passage): number =>
  Math.log((length(passage.translation) + 4) / (length(passage.original) + 4));

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

const usuals = new WeakMap<Compared, Usual>();

export function usualIn(compared: Compared): Usual {
  let usual = usuals.get(compared);
  if (!usual) {
    usual = measured(compared);
    usuals.set(compared, usual);
  }
  return usual;
}

function measured(compared: Compared): Usual {
  const safe = compared.passages.filter((p) => p.paired && p.link.score >= SAFE && length(p.original) > 25);
  const ratios = safe.map(logRatio);
  const ratio = median(ratios);
  // 1.48 median deviations are a standard deviation where the rest is normal.
  const deviation = 1.48 * median(ratios.map((r) => Math.abs(r - ratio)));
  const chance = chanceIn(compared);
  return {
    ratio,
    spread: Math.max(0.15, (deviation * ratios.length + SPREAD * PRIOR) / (ratios.length + PRIOR)),
    answer: {
      original: answerRates(compared, safe, 'original', chance),
      translation: answerRates(compared, safe, 'translation', chance),
    },
    chance,
  };
}

function chanceIn(compared: Compared): Usual['chance'] {
  const counts: Record<Side, Map<number | string, number>> = { original: new Map(), translation: new Map() };
  const passages = compared.passages.filter((p) => p.paired);
  for (const side of ['original', 'translation'] as const)
    for (const passage of passages)
      for (const key of keysIn(passage[side])) counts[side].set(key, (counts[side].get(key) ?? 0) + 1);
  const all = passages.length + 2;
  return (side, sign) => {
    if (sign.kind === 'value') return 0.1;
    const none = sign.keys.reduce<number>((p, key) => p * (1 - (counts[other(side)].get(key) ?? 0) / all), 1);
    return Math.min(0.9, Math.max(0.02, 1 - none));
  };
}

function answerRates(
  compared: Compared,
  safe: readonly Passage[],
  side: Side,
  chance: Usual['chance'],
): Readonly<Record<SignKind, number>> {
  const seen: Record<SignKind, { there: number; all: number }> = {
    concept: { there: 0, all: 0 },
    value: { there: 0, all: 0 },
    word: { there: 0, all: 0 },
    meaning: { there: 0, all: 0 },
  };
  for (const passage of safe) {
    const keys = keysIn(passage[other(side)]);
    const left = balancesOf(compared)[passage.at]![side];
    for (const sign of signsIn(passage[side])) {
      // A sign that chance answers anyway tells little about what is usual.
      const telling = 1 - chance(side, sign);
      seen[sign.kind].all += telling;
      if (isAnswered(sign, keys, left)) seen[sign.kind].there += telling;
    }
  }
  const rate = (kind: SignKind) =>
    Math.min(0.95, Math.max(0.05, (seen[kind].there + ANSWERED[kind] * PRIOR) / (seen[kind].all + PRIOR)));
  return { concept: rate('concept'), value: rate('value'), word: rate('word'), meaning: rate('meaning') };
}
