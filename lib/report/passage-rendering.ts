/** Looks up the machine translation of passages of the original, for views and exports. */
import type { EngineName } from '../core/engine';
import type { Report } from '../core/report';
import type { Segment } from '../core/segment';
import { hasUnspacedSentences } from '../languages/groups';
import { type ReportIndex, selectSegments } from './passages';

/** The machine translation of a passage, one text for each of its blocks. */
export interface PassageRendering {
  readonly engine: EngineName;
  /** The translation's language, as a BCP 47 tag. */
  readonly lang: string;
  readonly pieces: readonly { readonly block: number; readonly text: string }[];
}

/** Shown for a sentence that the engine did not translate, or translated wrongly. */
const MISSING_SENTENCE = '[…]';

/** Returns the machine translation of segments of the original; undefined where no engine translated any of them. */
export function getPassageRendering(index: ReportIndex, ids: readonly string[]): PassageRendering | undefined {
  if (!index.report.rendering) return undefined;
  const segments = selectSegments(index, 'original', ids);
  const blocks = [...new Set(segments.map(({ block }) => block))];
  return buildPassageRendering(
    index.report,
    blocks.map((block) => segments.filter((segment) => segment.block === block)),
  );
}

/** Returns the machine translation of whole blocks of the original; undefined where none of them has one. */
export function getBlockRendering({ report }: ReportIndex, blocks: readonly number[]): PassageRendering | undefined {
  const { segments } = report.original;
  if (!report.rendering) return undefined;
  return buildPassageRendering(
    report,
    blocks.map((block) => segments.filter((segment) => segment.block === block)),
  );
}

function buildPassageRendering(
  { rendering }: Report,
  groups: readonly (readonly Segment[])[],
): PassageRendering | undefined {
  if (!rendering) return undefined;
  const pieces = groups.flatMap((group) => {
    const texts = group.map(({ id }) => getTranslatedText(rendering.texts, id));
    const block = group[0]?.block;
    if (block === undefined || texts.every((text) => text === undefined)) return [];
    return [
      {
        block,
        text: texts.map((text) => text ?? MISSING_SENTENCE).join(getSentenceSeparator(rendering.lang)),
      },
    ];
  });
  return pieces.length > 0 ? { engine: rendering.engine, lang: rendering.lang, pieces } : undefined;
}

const getTranslatedText = (texts: Readonly<Record<string, string>>, id: string): string | undefined =>
  (Object.hasOwn(texts, id) ? texts[id]?.trim() : undefined) || undefined;

/** Chinese and Japanese write no space between sentences. */
const getSentenceSeparator = (lang: string): string => (hasUnspacedSentences(lang) ? '' : ' ');
