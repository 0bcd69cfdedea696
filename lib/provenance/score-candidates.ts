/** Computes from all clues of a page how probable each address is as its original. */
import type { Candidate, SignalEvidence } from '../core';
import { toProbability } from '../util/logistic';
import { toPageKey } from './address/normalize-url';
import type { Clue } from './clue';
import { PAGE_MOST, PAGE_SHARE, PRIOR } from './signal-weights';

/** Keeps the strongest clue of each signal, strongest first: the same label in header and footer counts once. */
export function keepStrongestClues(clues: readonly Clue[]): Clue[] {
  const best = new Map<string, Clue>();
  for (const clue of clues) {
    const known = best.get(clue.evidence.signal);
    if (!known || clue.evidence.weight > known.evidence.weight) best.set(clue.evidence.signal, clue);
  }
  return [...best.values()].sort((a, b) => b.evidence.weight - a.evidence.weight);
}

const sumWeights = (evidence: readonly SignalEvidence[]): number =>
  evidence.reduce((total, { weight }) => total + weight, 0);

/** A candidate with its log-odds, and whether a clue says that it was translated. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  readonly logOdds: number;
  readonly translates: boolean;
}

function scoreCandidate(clues: readonly Clue[], share: number): ScoredCandidate {
  const kept = keepStrongestClues(clues);
  const evidence = kept.map((clue) => clue.evidence);
  const logOdds = PRIOR + sumWeights(evidence) + share;
  const lang = kept.find((clue) => clue.lang !== undefined)?.lang;
  const candidate = { url: kept[0]?.url?.href ?? '', score: toProbability(logOdds), lang, evidence };
  return { candidate, logOdds, translates: clues.some((clue) => clue.translates) };
}

/**
 * Scores the candidates and sorts them, best first. For each address the weight of its strongest clue of each signal is
 * added to the prior (log-odds). Clues without an address raise every candidate by the same amount.
 */
export function scoreCandidates(clues: readonly Clue[]): ScoredCandidate[] {
  const addressed = new Map<string, Clue[]>();
  for (const clue of clues) {
    if (!clue.url) continue;
    const key = toPageKey(clue.url);
    addressed.set(key, [...(addressed.get(key) ?? []), clue]);
  }
  const page = keepStrongestClues(clues.filter((clue) => !clue.url)).map((clue) => clue.evidence);
  const share = Math.min(PAGE_MOST, sumWeights(page) * PAGE_SHARE);
  return [...addressed.values()].map((own) => scoreCandidate(own, share)).sort((a, b) => b.logOdds - a.logOdds);
}
