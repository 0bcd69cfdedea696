/** The machine translation of a passage of the original, shown beneath it and labeled with the engine. */
import { markQuote } from '../../i18n/localizer';
import { getLanguageName } from '../../report/export-model';
import { formatEngineName } from '../../report/finding-words';
import type { PassageRendering } from '../../report/passage-rendering';
import { toSafeLanguageTag } from '../../report/sanitize';
import { buildExcerpt } from '../layout/excerpt';
import { usePanel } from '../panel';
import { LocalizedText } from './Icon';

interface RenderingBlockProps {
  readonly rendering: PassageRendering;
  /** Shows the whole text rather than an excerpt. */
  readonly whole: boolean;
}

/** A passage's machine translation with a line that names the engine. */
export function RenderingBlock({ rendering, whole }: RenderingBlockProps) {
  const { localizer } = usePanel();
  return (
    <div class="gloss">
      <RenderingText rendering={rendering} whole={whole} />
      <p class="by">
        <LocalizedText say="gloss.by" values={{ engine: markQuote(formatEngineName(localizer, rendering.engine)) }} />
      </p>
    </div>
  );
}

/**
 * The machine translation beneath a paragraph of the side-by-side view, without the name of the engine: a line above
 * all rows gives it.
 */
export function ShortRendering({ rendering }: { readonly rendering: PassageRendering }) {
  const { localizer } = usePanel();
  const language = getLanguageName(rendering.lang, localizer.locale);
  return (
    <div class="gloss" title={localizer.say('gloss.by', { engine: formatEngineName(localizer, rendering.engine) })}>
      <span class="unseen">
        {localizer.say('gloss.short')}, {language}
      </span>
      <RenderingText rendering={rendering} whole={true} />
    </div>
  );
}

function RenderingText({ rendering, whole }: RenderingBlockProps) {
  return (
    <>
      {rendering.pieces.map(({ block, text }) => (
        <p key={block} lang={toSafeLanguageTag(rendering.lang) || undefined} dir="auto">
          {whole ? text : buildExcerpt(text, []).text}
        </p>
      ))}
    </>
  );
}

/** Whether an excerpt of the machine translation would leave anything out. */
export const canShortenRendering = (rendering: PassageRendering | undefined): boolean =>
  rendering?.pieces.some(({ text }) => buildExcerpt(text, []).cut) ?? false;
