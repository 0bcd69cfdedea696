/** Reads the pairs of names that similarity is judged by. */
import { readFileSync } from 'node:fs';

export interface NamePair {
  readonly langA: string;
  readonly nameA: string;
  readonly langB: string;
  readonly nameB: string;
  readonly same: boolean;
}

/** The table of names, one pair a line. */
export function readNamePairs(): NamePair[] {
  const text = readFileSync(new URL('../../tests/facts/names/pairs.tsv', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [langA = '', nameA = '', langB = '', nameB = '', verdict] = line.split('\t');
      return { langA, nameA, langB, nameB, same: verdict === 'same' };
    });
}
