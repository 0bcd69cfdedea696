/**
 * Finds figures that a paragraph of documentation lost in translation. In news a figure may go with the words around it;
 * in documentation versions, ports and sizes stay what they are, so that one that is nowhere in the paragraph is missed.
 */

import { groupBy } from '../../core/collections';
import type { Finding } from '../../core/finding';
import type { Report, ReportSide } from '../../core/report';
import type { Segment } from '../../core/segment';
import { hasOverlap } from '../../core/span';
import type { ValueExpression } from '../../core/value';
import { extractValues } from '../../facts/values/extract-values';

/** A figure as it is written, with a point or a comma inside. With letters behind it, it may be an ordinal. */
const FIGURE = /(?<!\d|[A-Za-z_]{2})\d{1,30}(?:[.,]\d{1,30}){0,8}(?!\d|[a-z]{2})/g;
/** Links that are trusted to hold what belongs together. */
const MIN_SCORE = 0.5;
/** As sure as a figure that is another one. Nobody learnt it: in 70 pages in three languages all but ordinals were gone. */
const CONFIDENCE = 0.9;

/** "1 or more" is "una o más" elsewhere, whose word is an article too. English, as most originals of documentation are. */
const ONE_OR_MORE = /^1 (?:or|to) (?:more|many|several)\b/i;
/** What stands before the figure of a version: "v2", "(V3". */
const VERSION_SIGN = /(?<![\p{L}\p{N}])v$/iu;

interface Figure {
  readonly segment: Segment;
  readonly text: string;
  readonly start: number;
  /** Written as "v2" is: another language has a figure for it too, and no word. */
  readonly isVersion: boolean;
}

/** The findings of a report, with those of lost figures that nothing else is said of. */
export function addMissingFigures(report: Report): readonly Finding[] {
  if (report.verdict !== 'compared' || report.translation.lang === report.original.lang) return report.findings;
  const told = new Set(
    report.findings.filter(({ confidence }) => confidence >= 0.5).flatMap(({ original }) => original),
  );
  const lost = groupByBlock(report).flatMap(({ original, translation }) => findLost(report, original, translation));
  const bySegment = groupBy(lost, ({ segment }) => segment.id);
  const own = [...bySegment.values()]
    .filter(([first]) => !told.has(first!.segment.id))
    .map((figures, at) => buildFinding(report, figures, report.findings.length + at));
  return own.length ? [...report.findings, ...own] : report.findings;
}

/** The sentences of each of the original's paragraphs, with the paragraphs of the translation that they are lined up with. */
function groupByBlock({ links, original, translation }: Report) {
  const linkOf = new Map(links.flatMap((link) => link.original.map((id) => [id, link] as const)));
  const blockOf = new Map(translation.segments.map(({ id, block }) => [id, block]));
  return [...groupBy(original.segments, ({ block }) => String(block)).values()].flatMap((segments) => {
    const own = [...new Set(segments.flatMap(({ id }) => linkOf.get(id) ?? []))];
    const isSure = own.some(({ score, translation: others }) => others.length && score >= MIN_SCORE);
    const others = new Set(own.flatMap((link) => link.translation.flatMap((id) => blockOf.get(id) ?? [])));
    return isSure ? [{ original: segments, translation: [...others].map((one) => translation.blocks[one]!) }] : [];
  });
}

function findLost(
  { original, translation }: Report,
  segments: readonly Segment[],
  blocks: readonly ReportSide['blocks'][number][],
): Figure[] {
  const text = blocks.map((block) => block.text.normalize('NFKC')).join('\n');
  const there = new Set(text.match(FIGURE) ?? []);
  const figures = segments.flatMap((segment) => listFigures(original, segment));
  const absent = figures.filter((figure) => !there.has(figure.text));
  if (!absent.length) return [];
  const facts = extractValues(text, translation.lang);
  const values = listValues(facts);
  const digits = listValues(facts.filter((fact) => /\p{Nd}/u.test(fact.text)));
  return absent.filter((figure) => {
    if (figure.isVersion) return !digits.has(Number(figure.text));
    const atoms = extractValues(figure.segment.text, original.lang).flatMap((fact) =>
      hasOverlap(fact, { start: figure.start, end: figure.start + figure.text.length }) ? fact.atoms : [],
    );
    return (
      atoms.length > 0 && !atoms.some(({ value, or }) => values.has(value) || (or !== undefined && values.has(or)))
    );
  });
}

const listValues = (facts: readonly ValueExpression[]): ReadonlySet<number> =>
  new Set(facts.flatMap(({ atoms }) => atoms.map(({ value }) => value)));

/** The figures of a sentence that stand outside code and for which no word stands elsewhere. */
function listFigures({ blocks }: ReportSide, segment: Segment): Figure[] {
  const code = blocks[segment.block]?.code ?? [];
  return [...segment.text.matchAll(FIGURE)]
    .filter(({ index, 0: text }) => {
      const start = segment.start + index;
      const isCode = code.some((span) => hasOverlap(span, { start, end: start + text.length }));
      return !isCode && !ONE_OR_MORE.test(segment.text.slice(index, index + 16));
    })
    .map(({ index, 0: text }) => ({
      segment,
      text,
      start: index,
      isVersion: VERSION_SIGN.test(segment.text.slice(Math.max(0, index - 2), index)),
    }));
}

function buildFinding({ links }: Report, figures: readonly Figure[], at: number): Finding {
  const { segment } = figures[0]!;
  const link = links.find(({ original }) => original.includes(segment.id));
  return {
    id: `f${at}`,
    kind: 'dropped',
    category: 'number',
    severity: 'high',
    confidence: CONFIDENCE,
    translation: link?.translation ?? [],
    original: [segment.id],
    marks: figures.map(({ text, start }) => ({
      side: 'original',
      segment: segment.id,
      start,
      end: start + text.length,
    })),
    evidence: figures.map(({ text }) => ({
      type: 'values',
      original: { kind: 'number', value: Number(text.replace(',', '.')) || 0, text },
    })),
  };
}
