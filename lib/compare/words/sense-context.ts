/** Finds what the other text speaks of around a passage, by which one of a word's senses is chosen. */
import { findKeywords, type Lexicon } from '../../concepts';
import type { Link, Report, Side } from '../../core';
import { memoize } from '../../util/memoize';

/** Concepts that the other text names near a passage. */
export type NearConcepts = ReadonlySet<number>;

/** How many passages before and after it are looked at. */
const NEIGHBORS = 2;

/** Creates a function that gives, for a segment of a side, the concepts of its counterpart or of its neighbors' ones. */
export function createContextFinder(
  { translation, original, links }: Pick<Report, 'translation' | 'original' | 'links'>,
  lexicons: (lang: string) => Lexicon | undefined,
): (side: Side, id: string) => NearConcepts {
  const sides = { translation, original };
  const texts = new Map([...translation.segments, ...original.segments].map(({ id, text }) => [id, text]));
  const linkOf = new Map(links.flatMap((link) => [...link.translation, ...link.original].map((id) => [id, link])));
  const listNamedIn = memoize((id: string): readonly number[] => {
    const side = translation.segments.some((one) => one.id === id) ? translation : original;
    const lexicon = lexicons(side.lang);
    return lexicon ? findKeywords(texts.get(id) ?? '', lexicon).flatMap(({ naming }) => [...naming.named]) : [];
  });
  return (side, id) => {
    const other = side === 'original' ? 'translation' : 'original';
    const getCounterparts = (link: Link | undefined): readonly string[] => link?.[other] ?? [];
    const own = getCounterparts(linkOf.get(id));
    if (own.length > 0) return new Set(own.flatMap(listNamedIn));
    const { segments } = sides[side];
    const at = segments.findIndex((segment) => segment.id === id);
    const near = segments.slice(Math.max(0, at - NEIGHBORS), at + NEIGHBORS + 1);
    return new Set(near.flatMap((segment) => getCounterparts(linkOf.get(segment.id))).flatMap(listNamedIn));
  };
}
