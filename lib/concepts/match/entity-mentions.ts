/** Finds mentions of places and roles in a text. */
import type { Entity, EntityMention, LexiconIndex } from '../../core';
import type { Lexicon } from '../lexicon';
import { findConcepts } from './find-concepts';

/** The places and roles that concepts denote, by concept number, as the index of all lexicons lists them. */
export function buildEntityTable({ ranges, denoted }: LexiconIndex): ReadonlyMap<number, Entity> {
  const rows = ranges.flatMap(({ kind, start }) => {
    const names = kind in denoted ? denoted[kind as keyof typeof denoted] : [];
    return names.flatMap((words, i) => (words ? [[start + i, parseEntity(kind, words)] as const] : []));
  });
  return new Map(rows);
}

function parseEntity(kind: string, words: string): Entity {
  const [id = '', ...within] = kind === 'role' ? [words] : words.split(' ');
  if (kind === 'role') return { kind, id };
  return { kind: 'place', id: kind === 'territory' ? id : `${kind}:${id}`, ...(within.length ? { within } : {}) };
}

const isWithinLonger = (mention: EntityMention, other: EntityMention): boolean =>
  other.start <= mention.start && mention.end <= other.end && mention.end - mention.start < other.end - other.start;

/**
 * Returns the mentions of a text. A name within a longer one is left out: "Jersey" in "New Jersey". `shared` says
 * whether the other side's language has a word for it.
 */
export function findEntityMentions(text: string, { denoting }: Lexicon, other?: Lexicon): EntityMention[] {
  if (!denoting) return [];
  const otherNameable = other && (other.denoting?.nameable() ?? new Set<number>());
  const mentions = findConcepts(text, denoting, denoting.nameable()).flatMap(({ concept, ...match }) => {
    const entity = denoting.denoted.get(concept);
    return entity ? [{ ...match, ...entity, shared: otherNameable?.has(concept) ?? true }] : [];
  });
  return mentions.filter((mention) => !mentions.some((longer) => isWithinLonger(mention, longer)));
}
