/** Gives paragraphs of plain pairs kinds, as pages have them: a headline, a caption. */
import type { BlockKind } from '../../lib/core/article';
import type { GoldPair } from './gold';

/** A pair's paragraphs as blocks of a kind each, and the pair as it is then. */
export interface Kinded {
  readonly pair: GoldPair;
  readonly kinds: Readonly<Record<'original' | 'translation', readonly BlockKind[]>>;
}

/**
 * Pairs of plain paragraphs say nothing of headlines and captions. In every second pair the first sentence of each side
 * becomes a headline of its own, and where both sides have a paragraph that is one and the same sentence, the shortest
 * of these becomes a caption: as pages have them.
 */
export function addKinds(pair: GoldPair, number: number): Kinded {
  if (number % 2 === 0)
    return { pair, kinds: { original: listPlainKinds(pair.original), translation: listPlainKinds(pair.translation) } };
  const gold = {
    ...pair.gold,
    original: splitHeadline(pair.gold.original),
    translation: splitHeadline(pair.gold.translation),
  };
  const apart = {
    ...pair,
    gold,
    original: { ...pair.original, paragraphs: splitParagraphs(pair, 'original') },
    translation: { ...pair.translation, paragraphs: splitParagraphs(pair, 'translation') },
  };
  const caption = findCaption(apart);
  const kinds = (side: 'original' | 'translation') =>
    apart[side].paragraphs.map(
      (_, n): BlockKind => (n === 0 ? 'title' : n === caption?.[side] ? 'caption' : 'paragraph'),
    );
  return { pair: apart, kinds: { original: kinds('original'), translation: kinds('translation') } };
}

const listPlainKinds = ({ paragraphs }: { paragraphs: readonly string[] }) =>
  paragraphs.map((): BlockKind => 'paragraph');

type Spans = GoldPair['gold']['original'];

/** Where the rest of the first paragraph begins once its first sentence is gone; nothing where it is that sentence. */
const findRest = (spans: Spans): number | undefined => (spans[1]?.paragraph === 0 ? spans[1].start : undefined);

function splitHeadline(spans: Spans): Spans {
  const rest = findRest(spans);
  if (rest === undefined) return spans;
  return spans.map((span, n) =>
    n === 0
      ? span
      : span.paragraph === 0
        ? { paragraph: 1, start: span.start - rest, end: span.end - rest }
        : { ...span, paragraph: span.paragraph + 1 },
  );
}

function splitParagraphs({ gold, ...texts }: GoldPair, side: 'original' | 'translation'): readonly string[] {
  const [first = '', ...others] = texts[side].paragraphs;
  const rest = findRest(gold[side]);
  return rest === undefined ? [first, ...others] : [first.slice(0, gold[side][0]!.end), first.slice(rest), ...others];
}

function findCaption(pair: GoldPair): Record<'original' | 'translation', number> | undefined {
  const { gold } = pair;
  const alone = (side: 'original' | 'translation', n: number) =>
    gold[side][n]!.paragraph > 0 && gold[side].filter((s) => s.paragraph === gold[side][n]!.paragraph).length === 1;
  const candidates = gold.links.filter(([o, t]) => alone('original', o) && alone('translation', t));
  const length = ([o]: readonly [number, number]) => gold.original[o]!.end - gold.original[o]!.start;
  const [shortest] = [...candidates].sort((a, b) => length(a) - length(b));
  return (
    shortest && {
      original: gold.original[shortest[0]]!.paragraph,
      translation: gold.translation[shortest[1]]!.paragraph,
    }
  );
}
