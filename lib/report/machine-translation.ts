/** What an engine made of the original, for the passages that a view or an export shows. */
import type { EngineName, Report, Segment } from '../core';
import { type ReportIndex, selectSegments } from './passages';

/** Machine translation of a passage, a text for each of its blocks. */
export interface PassageTranslation {
  readonly engine: EngineName;
  /** BCP 47, the translation's. */
  readonly lang: string;
  readonly pieces: readonly { readonly block: number; readonly text: string }[];
}

/** In place of a sentence that the engine slipped at. */
const MISSING_SENTENCE = '[…]';

/** Undefined where no engine rendered anything of these segments of the original. */
export function getPassageTranslation(index: ReportIndex, ids: readonly string[]): PassageTranslation | undefined {
  const segments = selectSegments(index, 'original', ids);
  const blocks = [...new Set(segments.map(({ block }) => block))];
  return buildPassageTranslation(
    index.report,
    blocks.map((block) => segments.filter((segment) => segment.block === block)),
  );
}

/** The same of whole blocks of the original. */
export function getBlockTranslation(
  { report }: ReportIndex,
  blocks: readonly number[],
): PassageTranslation | undefined {
  const { segments } = report.original;
  return buildPassageTranslation(
    report,
    blocks.map((block) => segments.filter((segment) => segment.block === block)),
  );
}

function buildPassageTranslation(
  { gloss }: Report,
  groups: readonly (readonly Segment[])[],
): PassageTranslation | undefined {
  if (!gloss) return undefined;
  const pieces = groups.flatMap((group) => {
    const texts = group.map(({ id }) => getTranslatedText(gloss.texts, id));
    const block = group[0]?.block;
    if (block === undefined || texts.every((text) => text === undefined)) return [];
    return [{ block, text: texts.map((text) => text ?? MISSING_SENTENCE).join(getSentenceSeparator(gloss.lang)) }];
  });
  return pieces.length > 0 ? { engine: gloss.engine, lang: gloss.lang, pieces } : undefined;
}

const getTranslatedText = (texts: Readonly<Record<string, string>>, id: string): string | undefined =>
  (Object.hasOwn(texts, id) ? texts[id]?.trim() : undefined) || undefined;

/** Sentences of Chinese and Japanese follow one another without a space. */
const getSentenceSeparator = (lang: string): string => (/^(?:zh|ja|yue)\b/i.test(lang) ? '' : ' ');
