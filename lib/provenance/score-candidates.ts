/** Computes from all clues of a page how probable each address is as its original. */
import type { Candidate, SignalEvidence } from '../core';
import { toProbability } from '../util/logistic';
import { toPageKey } from './address/normalize-url';
import type { Clue } from './clue';
import { CANDIDATE_PRIOR, MAX_PAGE_SHARE, PAGE_SHARE } from './signal-weights';

/** Keeps the strongest clue of each signal, strongest first: the same label in header and footer counts once. */
export function keepStrongestClues(clues: readonly Clue[]): Clue[] {
  const strongest = new Map<string, Clue>();
  for (const clue of clues) {
    const previous = strongest.get(clue.evidence.signal);
    if (!previous || clue.evidence.weight > previous.evidence.weight) strongest.set(clue.evidence.signal, clue);
  }
  return [...strongest.values()].sort((a, b) => b.evidence.weight - a.evidence.weight);
}

const sumWeights = (evidence: readonly SignalEvidence[]): number =>
  evidence.reduce((total, { weight }) => total + weight, 0);

/** A candidate with its log-odds, and whether a clue says that it was translated. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  readonly logOdds: number;
  readonly translates: boolean;
}

function scoreCandidate(clues: readonly Clue[], pageShare: number): ScoredCandidate {
  const strongest = keepStrongestClues(clues);
  const evidence = strongest.map((clue) => clue.evidence);
  const logOdds = CANDIDATE_PRIOR + sumWeights(evidence) + pageShare;
  const lang = strongest.find((clue) => clue.lang !== undefined)?.lang;
  const candidate = { url: strongest[0]?.url?.href ?? '', score: toProbability(logOdds), lang, evidence };
  return { candidate, logOdds, translates: clues.some((clue) => clue.translates) };
}

/**
 * Scores the candidates and sorts them, best first. For each address the weight of its strongest clue of each signal is
 * added to the prior (log-odds). Clues without an address raise every candidate by the same amount.
 */
export function scoreCandidates(clues: readonly Clue[]): ScoredCandidate[] {
  const cluesByPage = new Map<string, Clue[]>();
  for (const clue of clues) {
    if (!clue.url) continue;
    const key = toPageKey(clue.url);
    cluesByPage.set(key, [...(cluesByPage.get(key) ?? []), clue]);
  }
  const pageEvidence = keepStrongestClues(clues.filter((clue) => !clue.url)).map((clue) => clue.evidence);
  const pageShare = Math.min(MAX_PAGE_SHARE, sumWeights(pageEvidence) * PAGE_SHARE);
  return [...cluesByPage.values()]
    .map((pageClues) => scoreCandidate(pageClues, pageShare))
    .sort((a, b) => b.logOdds - a.logOdds);
}
