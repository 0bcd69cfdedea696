/** Finds runs of capitalized words, which are often names. */
import { findMatches } from '../../core/regexp';

/** A run of capitalized words; offsets in UTF-16 units. */
export interface CapitalizedRun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** Whether it begins a sentence, where any word has a capital. */
  readonly initial: boolean;
}

/** Only letters of scripts that have capitals: what follows in Japanese or Thai belongs to another word. */
const CAPITALIZED_WORD =
  /(?<![\p{Lu}\p{Ll}\p{Lt}\p{M}\p{N}])\p{Lu}[\p{Lu}\p{Ll}\p{Lt}\p{M}\p{N}]*(?:['’.-][\p{Lu}\p{Ll}\p{Lt}\p{M}\p{N}]{1,30}){0,4}/gu;
/** What may join two words of a name: a space, a hyphen or a particle. */
const NAME_CONNECTOR =
  /^(?: |-| (?:de|da|do|dos|das|di|del|della|du|des|la|le|van|von|der|den|bin|ibn|al|el|y|e) | d['’]| al-)$/u;
/** Read backward from the end, since what is before a run is mostly no such beginning. */
const SENTENCE_START = /$(?<=(?:^|[.!?:…。]["”’»)]?)\s*["“‘«„¿¡(-]*)/u;

/**
 * Finds runs of capitalized words in scripts that have capitals (Latin, Cyrillic, Greek …), also inside text of a
 * script without. In reading order; time linear in the text.
 */
export function findCapitalizedRuns(text: string): CapitalizedRun[] {
  const runs: { start: number; end: number; words: { start: number; end: number; text: string }[] }[] = [];
  for (const match of findMatches(text, CAPITALIZED_WORD)) {
    const word = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const last = runs.at(-1);
    if (last && NAME_CONNECTOR.test(text.slice(last.end, word.start))) {
      last.words.push(word);
      last.end = word.end;
    } else runs.push({ start: word.start, end: word.end, words: [word] });
  }
  return runs.map((run) => ({
    ...run,
    text: text.slice(run.start, run.end),
    initial: SENTENCE_START.test(text.slice(Math.max(0, run.start - 12), run.start)),
  }));
}
