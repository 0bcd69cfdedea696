import type { ConceptMatch, Denotation, Denoting, LexiconIndex } from '../domain';
import type { Lexicon } from './lexicon';
import { conceptMatches } from './matches';

/** What concepts denote by their numbers, as the index tells it. */
export function denotedBy({ ranges, denoted }: LexiconIndex): ReadonlyMap<number, Denotation> {
  const rows = ranges.flatMap(({ kind, start }) => {
    const told = kind in denoted ? denoted[kind as keyof typeof denoted] : [];
    return told.flatMap((words, i) => (words ? [[start + i, denotationOf(kind, words)] as const] : []));
  });
  return new Map(rows);
}

function denotationOf(kind: string, words: string): Denotation {
  const [id = '', ...within] = kind === 'role' ? [words] : words.split(' ');
  if (kind === 'role') return { kind, id };
  return { kind: 'place', id: kind === 'territory' ? id : `${kind}:${id}`, ...(within.length ? { within } : {}) };
}

type Named = Denoting & { readonly concept: number };

function read(matches: readonly ConceptMatch[], { denoted }: Lexicon, there: (concept: number) => boolean): Named[] {
  return matches.flatMap((match) => {
    const denotation = denoted.get(match.concept);
    return denotation ? [{ ...match, ...denotation, shared: there(match.concept) }] : [];
  });
}

const within = (one: Denoting, other: Denoting): boolean =>
  other.start <= one.start && one.end <= other.end && one.end - one.start < other.end - other.start;

/**
 * The places and roles that a text names; `matches` are those of its lexicon. Within a longer name a shorter one is not
 * meant: "Jersey" in "New Jersey". A concept is `shared` where the other side's language has a word for it.
 */
export function denotationsIn(
  text: string,
  matches: readonly ConceptMatch[],
  lexicon: Lexicon,
  other?: Lexicon,
): Denoting[] {
  const theirs = [other?.nameable(), other?.denoting?.nameable()];
  const there = (concept: number) => !other || theirs.some((concepts) => concepts?.has(concept));
  const own = lexicon.denoting ? conceptMatches(text, lexicon.denoting) : [];
  const all = [...read(matches, lexicon, there), ...read(own, lexicon, there)];
  return all
    .filter((one) => !all.some((longer) => within(one, longer)))
    .map(({ concept, ...denoting }) => denoting);
}
