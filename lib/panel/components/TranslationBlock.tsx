import { quote } from '../../i18n';
import { getLanguageName, type PassageTranslation, toSafeLanguageTag } from '../../report';
import { excerpt } from '../layout/excerpt';
import { engineName } from '../text/engine-text';
import { usePanel } from './context';
import { Say } from './LocalizedText';

interface Props {
  readonly gloss: PassageTranslation;
  /** Not shortened. */
  readonly whole: boolean;
}

/** What an engine made of a passage of the original, beneath it and marked as what it is. */
export function GlossView({ gloss, whole }: Props) {
  const { speaker } = usePanel();
  return (
    <div class="gloss">
      <GlossText gloss={gloss} whole={whole} />
      <p class="by">
        <Say say="gloss.by" values={{ engine: quote(engineName(speaker, gloss.engine)) }} />
      </p>
    </div>
  );
}

/** Beneath a paragraph side by side, where a line above all rows says by whom. */
export function ShortGloss({ gloss }: { readonly gloss: PassageTranslation }) {
  const { speaker } = usePanel();
  const language = getLanguageName(gloss.lang, speaker.locale);
  return (
    <div class="gloss" title={speaker.say('gloss.by', { engine: engineName(speaker, gloss.engine) })}>
      <span class="unseen">
        {speaker.say('gloss.short')}, {language}
      </span>
      <GlossText gloss={gloss} whole={true} />
    </div>
  );
}

function GlossText({ gloss, whole }: Props) {
  return (
    <>
      {gloss.pieces.map(({ block, text }) => (
        <p key={block} lang={toSafeLanguageTag(gloss.lang) || undefined} dir="auto">
          {whole ? text : excerpt(text, []).text}
        </p>
      ))}
    </>
  );
}

/** Whether shortening it would leave anything out. */
export const isShortened = (gloss: PassageTranslation | undefined): boolean =>
  gloss?.pieces.some(({ text }) => excerpt(text, []).cut) ?? false;
