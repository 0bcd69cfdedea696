/** One side's passage of a finding, in its own language and direction; a dashed gap where the side has none. */
import { useState } from 'preact/hooks';
import type { FindingKind, Side } from '../../../core';
import {
  getLanguageName,
  type PassageBlock,
  type PassageTranslation,
  type ReportPassage,
  toSafeLanguageTag,
} from '../../../report';
import type { Span } from '../../../util/span';
import { buildExcerpt } from '../../layout/excerpt';
import { usePanel } from '../panel-context';
import { canShortenTranslation, TranslationBlock } from '../TranslationBlock';

interface PassageViewProps {
  readonly side: Side;
  readonly passage?: ReportPassage;
  readonly lang: string;
  readonly kind: FindingKind;
  /** The machine translation of the passage. */
  readonly gloss?: PassageTranslation;
  /** Tooltips that say how values in the passage were read. */
  readonly tooltips?: readonly ValueTooltip[];
  /**
   * Whether the tooltips can be reached with the Tab key. In a list of passages this holds for the current finding
   * only.
   */
  readonly canFocusTooltips?: boolean;
}

/** A value as written in a passage, and the tooltip that explains it. */
export interface ValueTooltip {
  readonly text: string;
  readonly tip: string;
  /** Id of the element that holds the same explanation for screen readers. */
  readonly saidIn: string;
}

export function PassageView({
  side,
  passage,
  lang,
  kind,
  gloss,
  tooltips = [],
  canFocusTooltips = false,
}: PassageViewProps) {
  const { speaker } = usePanel();
  const [isWhole, setIsWhole] = useState(false);
  const blocks = passage?.pieces.map((piece) => ({ piece, cut: buildExcerpt(piece.text, piece.marks) })) ?? [];
  return (
    <div class={`passage of-${side}`}>
      <span class="code" title={getLanguageName(lang, speaker.locale)}>
        <span class="unseen">
          {speaker.say(`source.${side}`)}, {getLanguageName(lang, speaker.locale)}
        </span>
        <span aria-hidden="true">{toSafeLanguageTag(lang).split('-')[0]}</span>
      </span>
      {passage ? (
        <div class="words">
          <blockquote lang={toSafeLanguageTag(lang) || undefined} dir="auto">
            {blocks.map(({ piece, cut }) => (
              <p key={piece.block} class={piece.kind} dir="auto">
                <PassageText
                  {...(isWhole ? piece : cut)}
                  all={kind === 'added' && side === 'translation' && isUnmarked(piece)}
                  tooltips={tooltips}
                  canFocusTooltips={canFocusTooltips}
                />
              </p>
            ))}
          </blockquote>
          {gloss && <TranslationBlock gloss={gloss} whole={isWhole} />}
          {(blocks.some(({ cut }) => cut.cut) || canShortenTranslation(gloss)) && (
            <button type="button" class="link" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
              {speaker.say(isWhole ? 'flag.less' : 'flag.more')}
            </button>
          )}
        </div>
      ) : (
        <span class="gap">
          <span class="unseen">{speaker.say('flag.nothing')}</span>
        </span>
      )}
    </div>
  );
}

const isUnmarked = (piece: PassageBlock): boolean => piece.marks.length === 0;

interface PassageTextProps {
  readonly text: string;
  readonly marks: readonly Span[];
  /** No words are marked, because the whole text is concerned. */
  readonly all: boolean;
  readonly tooltips: readonly ValueTooltip[];
  readonly canFocusTooltips: boolean;
}

function PassageText({ text, marks, all, tooltips, canFocusTooltips }: PassageTextProps) {
  if (all) return <mark>{text}</mark>;
  return (
    <>
      {marks.map((mark, index) => (
        <span key={mark.start}>
          {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
          <PassageMark
            text={text.slice(mark.start, mark.end)}
            tooltips={tooltips}
            canFocusTooltips={canFocusTooltips}
          />
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

/** Marked words. Where a value was read in them, the tooltip says how; it opens by pointer and by keyboard. */
function PassageMark({
  text,
  tooltips,
  canFocusTooltips,
}: { readonly text: string } & Pick<PassageTextProps, 'tooltips' | 'canFocusTooltips'>) {
  const tooltip = tooltips.find((one) => text.includes(one.text) || one.text.includes(text));
  if (!tooltip) return <mark>{text}</mark>;
  return (
    <mark
      class="read"
      data-tip={tooltip.tip}
      aria-describedby={tooltip.saidIn}
      tabIndex={canFocusTooltips ? 0 : undefined}
    >
      {text}
    </mark>
  );
}
