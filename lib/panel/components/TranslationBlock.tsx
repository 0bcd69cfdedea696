/** The machine translation of a passage of the original, shown beneath it and labeled with the engine. */
import { markQuote } from '../../i18n';
import { getLanguageName, type PassageTranslation, toSafeLanguageTag } from '../../report';
import { buildExcerpt } from '../layout/excerpt';
import { formatEngineName } from '../text/engine-text';
import { LocalizedText } from './LocalizedText';
import { usePanel } from './panel-context';

interface TranslationBlockProps {
  readonly gloss: PassageTranslation;
  /** Shows the whole text rather than an excerpt. */
  readonly whole: boolean;
}

/** A passage's machine translation with a line that names the engine. */
export function TranslationBlock({ gloss, whole }: TranslationBlockProps) {
  const { localizer } = usePanel();
  return (
    <div class="gloss">
      <TranslationText gloss={gloss} whole={whole} />
      <p class="by">
        <LocalizedText say="gloss.by" values={{ engine: markQuote(formatEngineName(localizer, gloss.engine)) }} />
      </p>
    </div>
  );
}

/**
 * The machine translation beneath a paragraph of the side-by-side view, without the name of the engine: a line above
 * all rows gives it.
 */
export function ShortTranslation({ gloss }: { readonly gloss: PassageTranslation }) {
  const { localizer } = usePanel();
  const language = getLanguageName(gloss.lang, localizer.locale);
  return (
    <div class="gloss" title={localizer.say('gloss.by', { engine: formatEngineName(localizer, gloss.engine) })}>
      <span class="unseen">
        {localizer.say('gloss.short')}, {language}
      </span>
      <TranslationText gloss={gloss} whole={true} />
    </div>
  );
}

function TranslationText({ gloss, whole }: TranslationBlockProps) {
  return (
    <>
      {gloss.pieces.map(({ block, text }) => (
        <p key={block} lang={toSafeLanguageTag(gloss.lang) || undefined} dir="auto">
          {whole ? text : buildExcerpt(text, []).text}
        </p>
      ))}
    </>
  );
}

/** Whether an excerpt of the machine translation would leave anything out. */
export const canShortenTranslation = (gloss: PassageTranslation | undefined): boolean =>
  gloss?.pieces.some(({ text }) => buildExcerpt(text, []).cut) ?? false;
