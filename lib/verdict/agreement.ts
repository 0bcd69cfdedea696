/** Computes the figures that say how much the two texts agree, and how much of each has a counterpart. */
import type { Agreement, Alignment, AnalyzedSegment, Mark, SharedCount, Side, Value } from '../core';

/** From this score on a link is trusted: it is more probably right than wrong. */
const MIN_TRUSTED_SCORE = 0.5;

/** Ids of the segments of one side that are in a trusted link with a counterpart. */
const collectTrustedIds = (links: Alignment['links'], side: Side): ReadonlySet<string> =>
  new Set(
    links
      .filter((link) => link.original.length > 0 && link.translation.length > 0 && link.score >= MIN_TRUSTED_SCORE)
      .flatMap((link) => link[side]),
  );

const hasValue = (values: ReadonlySet<number>, { value, or }: Value): boolean =>
  values.has(value) || (or !== undefined && values.has(or));

/** Small numbers are in every text, and weak number words are often articles. Neither tells texts apart. */
const isDistinctiveValue = ({ value, weak, unit, currency }: Value): boolean =>
  weak !== true && (value > 12 || !Number.isInteger(value) || unit !== undefined || currency !== undefined);

/** A distinctive value, and the segment that states it. */
interface Figure {
  readonly value: Value;
  readonly segment: string;
}

/** Distinctive values by number; of equal numbers the last one. */
function collectFigures(segments: readonly AnalyzedSegment[]): Map<number, Figure> {
  const figures = new Map<number, Figure>();
  for (const { id, facts } of segments)
    for (const value of facts.flatMap((fact) => fact.atoms))
      if (isDistinctiveValue(value)) figures.set(value.value, { value, segment: id });
  return figures;
}

/** How many distinctive values of the side that has fewer of them the other side has, too; and where the others stand. */
function compareFigures(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
): Pick<Agreement, 'figures' | 'unmatched'> {
  const sides: readonly [FiguresOfSide, FiguresOfSide] = [
    { side: 'translation', figures: collectFigures(translation) },
    { side: 'original', figures: collectFigures(original) },
  ];
  const [fewer, more] = sides[1].figures.size < sides[0].figures.size ? [sides[1], sides[0]] : sides;
  const values = new Set(
    [...more.figures.values()].flatMap(({ value: { value, or } }) => (or === undefined ? [value] : [value, or])),
  );
  const unmatched = [...fewer.figures.values()]
    .filter(({ value }) => !hasValue(values, value))
    .map(({ value: { start, end }, segment }): Mark => ({ side: fewer.side, segment, start, end }));
  return {
    figures: { shared: fewer.figures.size - unmatched.length, of: fewer.figures.size },
    ...(unmatched.length > 0 ? { unmatched } : {}),
  };
}

interface FiguresOfSide {
  readonly side: Side;
  readonly figures: Map<number, Figure>;
}

/** Match keys of the consonant skeletons (`s:…`) of names. */
function collectNames(segments: readonly AnalyzedSegment[]): Set<string> {
  const names = new Set<string>();
  for (const { strings } of segments)
    strings.forEach((weight, key) => {
      if (weight >= MIN_NAME_WEIGHT && key.startsWith('s:')) names.add(key);
    });
  return names;
}

/** How many of these keys a text has, with whatever weight. */
function countKeys(segments: readonly AnalyzedSegment[], keys: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const { strings } of segments) for (const key of strings.keys()) if (keys.has(key)) found.add(key);
  return found.size;
}

/**
 * Counts names and codes that both texts write alike. Names in different scripts are compared passage by passage by the
 * rules of the findings, not here.
 */
function countSharedNames(translation: readonly AnalyzedSegment[], original: readonly AnalyzedSegment[]): SharedCount {
  const namesInTranslation = collectNames(translation);
  const namesInOriginal = collectNames(original);
  if (namesInTranslation.size === 0 && namesInOriginal.size === 0) return { shared: 0, of: 0 };
  const hasTranslationFewer =
    namesInOriginal.size === 0 || (namesInTranslation.size > 0 && namesInTranslation.size <= namesInOriginal.size);
  const [names, other] = hasTranslationFewer ? [namesInTranslation, original] : [namesInOriginal, translation];
  return { shared: countKeys(other, names), of: names.size };
}

/** From this weight on a skeleton is that of a name (see `lib/text/match-keys`). */
const MIN_NAME_WEIGHT = 0.8;

/** How many paragraphs of the translation have a segment in a trusted link. */
function countLinkedParagraphs(translation: readonly AnalyzedSegment[], { links }: Alignment): SharedCount {
  const trusted = collectTrustedIds(links, 'translation');
  const all = new Set(translation.map(({ block }) => block));
  const shared = new Set(translation.filter(({ id }) => trusted.has(id)).map(({ block }) => block));
  return { shared: shared.size, of: all.size };
}

/** How many paragraphs, figures and names the two texts share. A reader can check these numbers. */
export const computeAgreement = (
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
): Agreement => ({
  paragraphs: countLinkedParagraphs(translation, alignment),
  ...compareFigures(translation, original),
  names: countSharedNames(translation, original),
});

/** Share of one side's characters that is in a trusted link with a counterpart: 0..1, three decimals; 0 for no text. */
export function computeCoverageShare(segments: readonly AnalyzedSegment[], { links }: Alignment, side: Side): number {
  const linked = collectTrustedIds(links, side);
  const sumLengths = (list: readonly AnalyzedSegment[]) => list.reduce((sum, s) => sum + s.text.length, 0);
  const total = sumLengths(segments);
  return total ? Math.round((1000 * sumLengths(segments.filter((s) => linked.has(s.id)))) / total) / 1000 : 0;
}
