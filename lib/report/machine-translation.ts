/** What an engine made of the original, for the passages that a view or an export shows. */
import type { EngineName, Report, Segment } from '../core';
import { type ReportIndex, segmentsOf } from './passages';

/** Machine translation of a passage, a text for each of its blocks. */
export interface GlossOf {
  readonly engine: EngineName;
  /** BCP 47, the translation's. */
  readonly lang: string;
  readonly pieces: readonly { readonly block: number; readonly text: string }[];
}

/** In place of a sentence that the engine slipped at. */
const SLIPPED = '[…]';

/** Undefined where no engine rendered anything of these segments of the original. */
export function glossOf(index: ReportIndex, ids: readonly string[]): GlossOf | undefined {
  const segments = segmentsOf(index, 'original', ids);
  const blocks = [...new Set(segments.map(({ block }) => block))];
  return glossed(
    index.report,
    blocks.map((block) => segments.filter((segment) => segment.block === block)),
  );
}

/** The same of whole blocks of the original. */
export function glossOfBlocks({ report }: ReportIndex, blocks: readonly number[]): GlossOf | undefined {
  const { segments } = report.original;
  return glossed(
    report,
    blocks.map((block) => segments.filter((segment) => segment.block === block)),
  );
}

function glossed({ gloss }: Report, groups: readonly (readonly Segment[])[]): GlossOf | undefined {
  if (!gloss) return undefined;
  const pieces = groups.flatMap((group) => {
    const texts = group.map(({ id }) => textOf(gloss.texts, id));
    const block = group[0]?.block;
    if (block === undefined || texts.every((text) => text === undefined)) return [];
    return [{ block, text: texts.map((text) => text ?? SLIPPED).join(spaceOf(gloss.lang)) }];
  });
  return pieces.length > 0 ? { engine: gloss.engine, lang: gloss.lang, pieces } : undefined;
}

const textOf = (texts: Readonly<Record<string, string>>, id: string): string | undefined =>
  (Object.hasOwn(texts, id) ? texts[id]?.trim() : undefined) || undefined;

/** Sentences of Chinese and Japanese follow one another without a space. */
const spaceOf = (lang: string): string => (/^(?:zh|ja|yue)\b/i.test(lang) ? '' : ' ');
