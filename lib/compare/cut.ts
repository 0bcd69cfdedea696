/**
 * Compares up to where a text ends that is only partly there, and says where that is.
 *
 * What lies beyond the end of a text is honest to call added or dropped only where the text is known to be whole.
 * Four cases:
 *
 * - The original, and its page says that it is cut off: what the translation has beyond it is not judged, however
 *   little that is. The rest of the original says nothing less than what the translation has there.
 * - The original, and nothing in its page says so: translators append a sentence, a note, a box, and that is to be
 *   found; nobody appends most of an article. Only where much more follows than was read, and what was read is in the
 *   translation from its beginning to its end, is the original taken for a teaser. Where the page declares that not
 *   all of the article is free, less is enough.
 * - The translation, and its page says that it is cut off: what the original has beyond it is not judged.
 * - The translation, and nothing in its page says so: it is what its readers get. A translator who left out the end of
 *   an article is what a reader wants to be told most, so that all of it stays dropped.
 */

import type { Article } from '../core/article';
import type { Finding } from '../core/finding';
import type { Truncation } from '../core/report';
import type { Alignment, AnalyzedSegment, Link, Side } from '../core/segment';
import { lowerToPossible } from '../findings/shared/confidence';
import { computeTextWeight, isSentenceEnd } from '../text/fold-whitespace';

/** Both texts, or what of them is compared. */
export type SegmentPair = Readonly<Record<Side, readonly AnalyzedSegment[]>>;

/** The texts as far as they are compared, and their alignment. */
export interface ComparedPart {
  readonly compared: SegmentPair;
  readonly alignment: Alignment;
  readonly truncated?: Truncation;
  /** Gaps for all segments beyond. */
  readonly beyond: readonly Link[];
  /** Ids of segments at the end that break off, or whose counterpart may lie beyond: nothing is said of them. */
  readonly unfinished: ReadonlySet<string>;
  /** Ids of the other text's segments in the last link. */
  readonly lastLinked: ReadonlySet<string>;
}

type Align = (pair: SegmentPair) => Alignment;
type Articles = Readonly<Record<Side, Pick<Article, 'partial' | 'free' | 'blocks'>>>;

/** Where a text ends in the other one. */
interface Cut {
  readonly side: Side;
  readonly sign: Truncation['sign'];
  /** Number of the other text's segments before it. */
  readonly at: number;
}

const OTHER_SIDE = { original: 'translation', translation: 'original' } as const;

/** Aligns both texts as far as both are there. */
export function alignComparedPart(pair: SegmentPair, articles: Articles, align: Align): ComparedPart {
  const side = findWalledSide(pair, articles);
  if (side) return alignUpTo(findCutAtWall(pair, side, align), pair, align);
  const alignment = align(pair);
  const at = findTeaserEnd(pair, alignment, articles.original.free === false ? DECLARED : UNDECLARED);
  if (at === undefined) return { compared: pair, alignment, ...NOTHING_BEYOND };
  return alignUpTo({ side: 'original', sign: 'text', at }, pair, align);
}

const NOTHING_BEYOND = { beyond: [], unfinished: new Set<string>(), lastLinked: new Set<string>() };

/** The side whose page says that it is cut off; of two, the shorter one. */
function findWalledSide(pair: SegmentPair, articles: Articles): Side | undefined {
  const walled = (['original', 'translation'] as const).filter(
    (side) => articles[side].partial && pair[side].length > 0,
  );
  return walled.length > 1 && sumWeights(pair.translation) < sumWeights(pair.original) ? 'translation' : walled[0];
}

const getWeight = ({ text }: AnalyzedSegment): number => computeTextWeight(text);
const sumWeights = (segments: readonly AnalyzedSegment[]): number =>
  segments.reduce((sum, segment) => sum + getWeight(segment), 0);

/** No translation of a text is longer than so many times the text, by weight, and this. */
const MAX_GROWTH = 2;
const MIN_WINDOW = 300;
/** The same, where links tell how long one text is in the other's language. */
const MAX_SWAY = 1.15;
/** Fewest links that tell it. */
const MIN_TELLING = 4;

/**
 * Finds where a walled text ends in the other one. Only so much of the other is aligned as may correspond: in all of a
 * long text a short one has chance counterparts far behind its end.
 */
function findCutAtWall(pair: SegmentPair, side: Side, align: Align): Cut {
  const other = OTHER_SIDE[side];
  const weight = sumWeights(pair[side]);
  const alignWindow = (growth: number) => {
    const window = takeWeight(pair[other], growth * weight + MIN_WINDOW);
    return { window, alignment: align({ ...pair, [other]: window }) };
  };
  const wide = alignWindow(MAX_GROWTH);
  const growth = estimateGrowth(pair, side, wide.alignment);
  const isTooWide = growth !== undefined && sumWeights(wide.window) > MAX_SWAY * growth * weight + MIN_WINDOW;
  const { window, alignment } = isTooWide ? alignWindow(MAX_SWAY * growth) : wide;
  const shown = { ...pair, [other]: window };
  const end = findLinkedEnd(shown, alignment, other, MAX_SWAY * (growth ?? MAX_GROWTH));
  const rest = sumWeights(pair[side].slice(findLinkedEnd(shown, alignment, side, Number.POSITIVE_INFINITY)));
  return { side, sign: 'wall', at: extendToBlockEnd(pair[other], end === 0 ? window.length : end, rest) };
}

/**
 * How much longer passages are in the other text: the median of the links in the first half, where they are least led
 * astray by what lies beyond; undefined where these are too few.
 */
function estimateGrowth(pair: SegmentPair, side: Side, { links }: Alignment): number | undefined {
  const firstHalf = new Set(pair[side].slice(0, Math.ceil(pair[side].length / 2)).map(({ id }) => id));
  const weights = collectWeights(pair);
  const ratios = links
    .filter((link) => isTrusted(link) && firstHalf.has(link[side][0]!))
    .map((link) => sumOf(weights, link[OTHER_SIDE[side]]) / sumOf(weights, link[side]))
    .sort((a, b) => a - b);
  return ratios.length < MIN_TELLING ? undefined : ratios[Math.floor(ratios.length / 2)];
}

/** The segments from the beginning that weigh so much at most, but at least one. */
function takeWeight(segments: readonly AnalyzedSegment[], most: number): readonly AnalyzedSegment[] {
  let weight = 0;
  const end = segments.findIndex((segment) => {
    weight += getWeight(segment);
    return weight > most;
  });
  return end < 0 ? segments : segments.slice(0, Math.max(1, end));
}

/** From this score on a link is more probably right than wrong. */
const MIN_TRUSTED_SCORE = 0.5;
/** So much more does a segment with a counterpart say that the text is still there than one without that it is not. */
const LINKED_FACTOR = 1.5;

/** Whether passages correspond, in the order of both texts. */
const isTrusted = ({ original, translation, score, moved }: Link): boolean =>
  original.length > 0 && translation.length > 0 && score >= MIN_TRUSTED_SCORE && !moved;

const collectLinkedIds = ({ links }: Alignment, side: Side): ReadonlySet<string> =>
  new Set(links.filter(isTrusted).flatMap((link) => link[side]));

/**
 * The number of a text's segments up to where most have a counterpart, and behind which few have one: where the sum of
 * what speaks for them and against them is greatest. `growth`: no link speaks for more of the text than its counterpart
 * is long, times so much.
 */
function findLinkedEnd(pair: SegmentPair, alignment: Alignment, side: Side, growth: number): number {
  const weights = collectWeights(pair);
  const shares = new Map<string, number>();
  for (const link of alignment.links.filter(isTrusted)) {
    const share = Math.min(1, (growth * sumOf(weights, link[OTHER_SIDE[side]])) / sumOf(weights, link[side]));
    for (const id of link[side]) shares.set(id, share);
  }
  let [sum, most, end] = [0, 0, 0];
  pair[side].forEach((segment, at) => {
    const share = shares.get(segment.id) ?? 0;
    sum += (LINKED_FACTOR * share - (1 - share)) * getWeight(segment);
    if (sum > most) [most, end] = [sum, at + 1];
  });
  return end;
}

const collectWeights = (pair: SegmentPair): ReadonlyMap<string, number> =>
  new Map([...pair.original, ...pair.translation].map((segment) => [segment.id, getWeight(segment)]));

const sumOf = (weights: ReadonlyMap<string, number>, ids: readonly string[]): number =>
  Math.max(
    1,
    ids.reduce((sum, id) => sum + (weights.get(id) ?? 0), 0),
  );

/**
 * Moves an end behind the paragraph that it is in, and farther by as much as the other text has left over: both may
 * belong together though they were not linked.
 */
function extendToBlockEnd(segments: readonly AnalyzedSegment[], at: number, rest: number): number {
  let [end, weight] = [at, 0];
  while (end < segments.length && (segments[end]!.block === segments[end - 1]?.block || weight < rest)) {
    weight += getWeight(segments[end]!);
    end += 1;
  }
  return end;
}

/** What the part behind an original must be for the original to be taken for a teaser. */
interface TeaserBounds {
  readonly paragraphs: number;
  /** Least share of the translation. */
  readonly share: number;
}

/** Nothing in the page says so. */
const UNDECLARED: TeaserBounds = { paragraphs: 5, share: 0.5 };
/** The page declares that not all of the article is free. */
const DECLARED: TeaserBounds = { paragraphs: 2, share: 0.25 };

/** Least share of either text, up to the end, that has a counterpart in the other, and most of what lies behind it. */
const MIN_SHARE_BEFORE = 0.75;
const MAX_SHARE_BEYOND = 0.08;
/** Fewest links that an end is told from where the page says nothing of it. */
const MIN_LINKED = 4;

/** The number of the translation's segments before the end of an original that is but a teaser; undefined where it is not. */
function findTeaserEnd(
  { translation, original }: SegmentPair,
  alignment: Alignment,
  { paragraphs, share }: TeaserBounds,
): number | undefined {
  const end = findLinkedEnd({ translation, original }, alignment, 'translation', MAX_GROWTH);
  const [before, beyond] = [translation.slice(0, end), translation.slice(end)];
  if (sumWeights(beyond) < share * sumWeights(translation) || countParagraphs(beyond) < paragraphs) return undefined;
  const linked = collectLinkedIds(alignment, 'translation');
  const linkedThere = collectLinkedIds(alignment, 'original');
  const isWhole =
    before.filter(({ id }) => linked.has(id)).length >= MIN_LINKED &&
    computeShare(before, linked) >= MIN_SHARE_BEFORE &&
    computeShare(original, linkedThere) >= MIN_SHARE_BEFORE &&
    computeShare(beyond, linked) <= MAX_SHARE_BEYOND &&
    original.slice(-LAST_SEGMENTS).some(({ id }) => linkedThere.has(id));
  return isWhole ? extendToBlockEnd(translation, end, 0) : undefined;
}

/** One of so many at the end of a teaser has a counterpart: it stops where the translation goes on. */
const LAST_SEGMENTS = 2;

const computeShare = (segments: readonly AnalyzedSegment[], ids: ReadonlySet<string>): number =>
  sumWeights(segments.filter(({ id }) => ids.has(id))) / Math.max(1, sumWeights(segments));

const isOfParagraph = ({ kind }: AnalyzedSegment): boolean =>
  kind !== 'title' && kind !== 'heading' && kind !== 'caption';

const countParagraphs = (segments: readonly AnalyzedSegment[]): number =>
  new Set(segments.filter(isOfParagraph).map(({ block }) => block)).size;

/** Aligns both texts again as far as both are there, and sets apart what lies beyond. */
function alignUpTo({ side, sign, at }: Cut, pair: SegmentPair, align: Align): ComparedPart {
  const other = OTHER_SIDE[side];
  const alignment = align({ ...pair, [other]: pair[other].slice(0, at) });
  const end = findLinkedEnd({ ...pair, [other]: pair[other].slice(0, at) }, alignment, other, MAX_GROWTH) || at;
  const [inside, beyond] = [pair[other].slice(0, end), pair[other].slice(end)];
  const links = keepLinksInside(alignment.links, other, new Set(inside.map(({ id }) => id)));
  const trailing = listTrailing(pair[side], collectLinkedIds(alignment, side));
  return {
    compared: { ...pair, [other]: inside },
    alignment: { ...alignment, links },
    beyond: beyond.map(({ id }) => createGap(other, [id])),
    truncated: {
      side,
      sign,
      after: inside.at(-1)!.id,
      paragraphs: { shared: countParagraphs(inside), of: countParagraphs(pair[other]) },
    },
    unfinished: new Set([...trailing, ...findOpenEnd(pair[side])].map(({ id }) => id)),
    lastLinked: new Set(links.findLast((link) => link[other].includes(inside.at(-1)!.id))?.[other]),
  };
}

/** A gap of which nothing is known: the counterpart may be in what is not there. */
const createGap = (side: Side, ids: readonly string[]): Link => ({
  translation: [],
  original: [],
  [side]: ids,
  score: 0,
});

/** Takes out what is beyond the end. What was poorly linked with it is left over as a gap. */
const keepLinksInside = (links: readonly Link[], other: Side, inside: ReadonlySet<string>): readonly Link[] =>
  links.flatMap((link) => {
    const kept = link[other].filter((id) => inside.has(id));
    if (kept.length === link[other].length) return [link];
    const left = link[OTHER_SIDE[other]];
    return [
      ...(kept.length > 0 ? [createGap(other, kept)] : []),
      ...(left.length > 0 ? [createGap(OTHER_SIDE[other], left)] : []),
    ];
  });

/** The segments behind the last one that has a counterpart. */
const listTrailing = (segments: readonly AnalyzedSegment[], linked: ReadonlySet<string>): readonly AnalyzedSegment[] =>
  segments.slice(segments.findLastIndex(({ id }) => linked.has(id)) + 1);

/** What a page puts in the place of the words that it leaves out. */
const ellipsis = /(?:…|\.\.\.)[\])]?\s*$/;

/** The last segment, where it breaks off within a sentence. Some texts have no signs that end sentences. */
function findOpenEnd(segments: readonly AnalyzedSegment[]): readonly AnalyzedSegment[] {
  const last = segments.at(-1);
  if (!last) return [];
  const ended = segments.filter(({ text }) => isSentenceEnd(text)).length;
  const isOpen = ellipsis.test(last.text) || (!isSentenceEnd(last.text) && ended >= 0.5 * (segments.length - 1));
  return isOpen ? [last] : [];
}

/**
 * Leaves out what the end of a text makes of it: what is said of a sentence that breaks off, and that the last passage
 * before the end says more in the other text, for that may follow behind it. A whole paragraph that the other has more
 * may stand behind it, too, and have been moved: that is only possible.
 */
export function judgeAtCut(findings: readonly Finding[], part: ComparedPart): Finding[] {
  const { truncated, unfinished, lastLinked } = part;
  if (!truncated) return [...findings];
  const more = truncated.side === 'original' ? 'added' : 'dropped';
  return findings.flatMap((finding) => {
    const ids = [...finding.translation, ...finding.original];
    if (ids.some((id) => unfinished.has(id))) return [];
    if (finding.kind !== more) return [finding];
    if (ids.some((id) => lastLinked.has(id))) return [];
    return [finding.category === 'paragraph' ? lowerToPossible(finding) : finding];
  });
}
