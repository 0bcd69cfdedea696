/** Finds mentions of places and roles in a text. */
import type { Entity, EntityMention, LexiconIndex } from '../../core';
import type { Lexicon } from '../lexicon';
import { findConcepts } from './find-concepts';

/** The places and roles that concepts denote, by concept number, as the index of all lexicons lists them. */
export function buildEntityTable({ ranges, denoted }: LexiconIndex): ReadonlyMap<number, Entity> {
  const rows = ranges.flatMap(({ kind, start }) => {
    const told = kind in denoted ? denoted[kind as keyof typeof denoted] : [];
    return told.flatMap((words, i) => (words ? [[start + i, parseEntity(kind, words)] as const] : []));
  });
  return new Map(rows);
}

function parseEntity(kind: string, words: string): Entity {
  const [id = '', ...within] = kind === 'role' ? [words] : words.split(' ');
  if (kind === 'role') return { kind, id };
  return { kind: 'place', id: kind === 'territory' ? id : `${kind}:${id}`, ...(within.length ? { within } : {}) };
}

const isWithinLonger = (one: EntityMention, other: EntityMention): boolean =>
  other.start <= one.start && one.end <= other.end && one.end - one.start < other.end - other.start;

/**
 * Returns the mentions of a text. A name within a longer one is left out: "Jersey" in "New Jersey". `shared` says
 * whether the other side's language has a word for it.
 */
export function findEntityMentions(text: string, { denoting }: Lexicon, other?: Lexicon): EntityMention[] {
  if (!denoting) return [];
  const theirs = other && (other.denoting?.nameable() ?? new Set<number>());
  const all = findConcepts(text, denoting, denoting.nameable()).flatMap(({ concept, ...match }) => {
    const denotation = denoting.denoted.get(concept);
    return denotation ? [{ ...match, ...denotation, shared: theirs?.has(concept) ?? true }] : [];
  });
  return all.filter((one) => !all.some((longer) => isWithinLonger(one, longer)));
}
