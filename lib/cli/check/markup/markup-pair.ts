/** Two pages' elements of markup side by side: each with the passage that it stands in, so that both can be compared there. */
import { groupBy } from '../../../core/collections';
import { MIN_SHOWN_CONFIDENCE } from '../../../core/finding';
import type { Report, ReportSide } from '../../../core/report';
import type { Side } from '../../../core/segment';
import type { MarkupElement, MarkupKind } from '../../../page/markdown/list-markup';

/** An element with the passage of both pages that it stands in, or stands behind. */
export interface PlacedElement extends MarkupElement {
  /** The same for what belongs together on both sides; undefined where the other side has nothing that corresponds. */
  readonly passage?: string;
  /** Whether it stands behind the passage's text, as code does, and not in it. */
  readonly isBehind: boolean;
}

/** A line of the original, and the line of the translation that ends the same. */
interface LinePair {
  readonly original: number;
  readonly translation: number;
}

export interface MarkupPair {
  readonly original: readonly PlacedElement[];
  readonly translation: readonly PlacedElement[];
  /** Whether a text of the original stands in a passage that is told as missing. */
  readonly isTold: (element: PlacedElement, text: string) => boolean;
  /** The text of a passage in the translation, with its code. */
  readonly getText: (passage: string | undefined) => string;
  /** The line of the translation on which a passage begins; undefined where it has none, or its lines are not known. */
  readonly getLine: (passage: string | undefined) => number | undefined;
  readonly listOf: (kind: MarkupKind) => { readonly original: PlacedElement[]; readonly translation: PlacedElement[] };
  /** Where the blocks end that correspond, in order. */
  readonly ends: readonly LinePair[];
}

const getFirstLine = ({ blocks }: ReportSide, block: number): number | undefined => blocks[block]?.lines?.[0]?.line;
const getLastLine = ({ blocks }: ReportSide, block: number): number | undefined => blocks[block]?.lines?.at(-1)?.line;

/** Links below this join what may not belong together. */
const MIN_SCORE = 0.3;

/** Joins the blocks of both sides that links connect. Returns the name of each block's group, where it has one. */
function joinBlocks({ links, original, translation }: Report): (side: Side, block: number) => string | undefined {
  const blockOf = new Map([...original.segments, ...translation.segments].map(({ id, block }) => [id, block]));
  const parents = new Map<string, string>();
  const findRoot = (name: string): string => {
    let root = name;
    for (let above = parents.get(root); above !== undefined && above !== root; above = parents.get(root)) root = above;
    parents.set(name, root);
    return root;
  };
  for (const link of links) {
    if (link.score < MIN_SCORE || !link.original.length || !link.translation.length) continue;
    const names = [
      ...link.original.map((id) => `o${blockOf.get(id)}`),
      ...link.translation.map((id) => `t${blockOf.get(id)}`),
    ];
    for (const name of names) parents.set(findRoot(name), findRoot(names[0]!));
  }
  return (side, block) => {
    const name = `${side[0]}${block}`;
    return parents.has(name) ? findRoot(name) : undefined;
  };
}

/** Finds for each line, asked for in order, the last block that begins on it or before. */
function createBlockFinder(side: ReportSide): (line: number) => number {
  const starts = side.blocks
    .flatMap((_, block) => ({ block, line: getFirstLine(side, block) ?? 0 }))
    .filter(({ line }) => line > 0)
    .sort((one, other) => one.line - other.line || one.block - other.block)
    // Of several on one line, the first holds what cannot be told apart.
    .filter(({ line }, at, all) => line !== all[at - 1]?.line);
  let at = -1;
  return (line) => {
    while (at + 1 < starts.length && starts[at + 1]!.line <= line) at++;
    return starts[at]?.block ?? -1;
  };
}

/** Places what a page has. */
function placeElements(
  side: Side,
  report: Report,
  elements: readonly MarkupElement[],
  getGroup: (side: Side, block: number) => string | undefined,
): PlacedElement[] {
  const own = report[side];
  const findBlock = createBlockFinder(own);
  // Of each block, the group of the last one up to it that has any.
  const groups: (string | undefined)[] = [];
  for (const block of own.blocks.keys()) groups.push(getGroup(side, block) ?? groups.at(-1));
  return elements.map((element) => {
    const block = findBlock(element.line);
    const isBehind = block < 0 || element.kind === 'admonition' || (getLastLine(own, block) ?? 0) < element.line;
    if (!isBehind) {
      const passage = getGroup(side, block);
      return { ...element, isBehind, ...(passage === undefined ? {} : { passage }) };
    }
    const before = element.kind === 'admonition' && getFirstLine(own, block) === element.line ? block - 1 : block;
    return { ...element, isBehind, passage: `behind ${groups[before] ?? 'nothing'}` };
  });
}

export function buildMarkupPair(report: Report, markup: Readonly<Record<Side, readonly MarkupElement[]>>): MarkupPair {
  const getGroup = joinBlocks(report);
  const original = placeElements('original', report, markup.original, getGroup);
  const translation = placeElements('translation', report, markup.translation, getGroup);
  const passages = new Map<string, { readonly text: string; readonly line: number | undefined }>();
  report.translation.blocks.forEach(({ text }, block) => {
    const group = getGroup('translation', block);
    const known = group === undefined ? undefined : passages.get(group);
    const line = known ? known.line : getFirstLine(report.translation, block);
    if (group !== undefined) passages.set(group, { text: `${known?.text ?? ''}\n${text}`, line });
  });
  const [originals, translations] = [groupBy(original, ({ kind }) => kind), groupBy(translation, ({ kind }) => kind)];
  const missing = listMissingTexts(report);
  return {
    original,
    translation,
    isTold: ({ line }, text) => missing.get(line)?.includes(text) ?? false,
    getText: (passage) => (passage === undefined ? '' : (passages.get(passage.replace(/^behind /, ''))?.text ?? '')),
    getLine: (passage) => (passage === undefined ? undefined : passages.get(passage)?.line),
    listOf: (kind) => ({ original: originals.get(kind) ?? [], translation: translations.get(kind) ?? [] }),
    ends: listEnds(report),
  };
}

/** The passages that are told as missing from the translation, by the lines that their blocks stand on. */
function listMissingTexts({ findings, original }: Report): ReadonlyMap<number, string> {
  const told = new Set(
    findings
      .filter(({ kind, confidence }) => kind === 'dropped' && confidence >= MIN_SHOWN_CONFIDENCE)
      .flatMap((finding) => finding.original),
  );
  const texts = new Map<number, string>();
  for (const { id, block, text } of original.segments)
    if (told.has(id)) texts.set(block, `${texts.get(block) ?? ''}${text}\n`);
  const missing = new Map<number, string>();
  for (const [block, text] of texts) {
    const [first, last] = [getFirstLine(original, block) ?? 0, getLastLine(original, block) ?? -1];
    for (let line = first; line <= last; line++) missing.set(line, (missing.get(line) ?? '') + text);
  }
  return missing;
}

/** Where blocks end that correspond on both sides, in the original's order. */
function listEnds({ links, original, translation }: Report): LinePair[] {
  const blockOf = new Map([...original.segments, ...translation.segments].map(({ id, block }) => [id, block]));
  const ends = links.flatMap((link) => {
    if (link.score < MIN_SCORE || link.moved) return [];
    const [own, other] = [link.original.at(-1), link.translation.at(-1)];
    if (own === undefined || other === undefined) return [];
    const lines = [getLastLine(original, blockOf.get(own)!), getLastLine(translation, blockOf.get(other)!)];
    return lines[0] && lines[1] ? [{ original: lines[0], translation: lines[1] }] : [];
  });
  return ends.sort((one, other) => one.original - other.original || one.translation - other.translation);
}

/**
 * The line of the translation behind which something would stand that the original has on a line; 1 before all. `ends`
 * are in the original's order.
 */
export function findLineBefore(ends: readonly LinePair[], line: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]!.original < line) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1]?.translation ?? 1;
}
