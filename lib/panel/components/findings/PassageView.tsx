/** One side's passage of a finding, in its own language and direction; a dashed gap where the side has none. */

import { useState } from 'preact/hooks';
import type { FindingKind, Side } from '../../../core';
import {
  getLanguageName,
  type PassageBlock,
  type PassageRendering,
  type ReportPassage,
  toSafeLanguageTag,
} from '../../../report';
import { getBaseLanguage } from '../../../util/language-tag';
import type { Span } from '../../../util/span';
import { buildExcerpt } from '../../layout/excerpt';
import { findSharedFigures } from '../../layout/shared-figures';
import type { ShownWord } from '../../text/words-text';
import { usePanel } from '../panel-context';
import { canShortenRendering, RenderingBlock } from '../RenderingBlock';
import { WordsInIt } from '../WordsInIt';

interface PassageViewProps {
  readonly side: Side;
  readonly passage?: ReportPassage;
  /** The other side's passage: figures that both have are underlined. */
  readonly facing?: ReportPassage;
  readonly lang: string;
  readonly kind: FindingKind;
  /** The machine translation of the passage. */
  readonly rendering?: PassageRendering;
  /** What dictionaries know of a passage that the reader cannot read. */
  readonly words?: readonly ShownWord[];
  /** Tooltips that say how values in the passage were read. */
  readonly tooltips?: readonly ValueTooltip[];
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
  facing,
  lang,
  kind,
  rendering,
  words = [],
  tooltips = [],
}: PassageViewProps) {
  const { localizer, words: known } = usePanel();
  const [isWhole, setIsWhole] = useState(false);
  const facingText = facing?.pieces.map(({ text }) => text).join(' ') ?? '';
  const blocks = passage?.pieces.map((piece) => ({ piece, cut: buildExcerpt(piece.text, piece.marks) })) ?? [];
  return (
    <div class={`passage of-${side}`}>
      <span class="code" title={getLanguageName(lang, localizer.locale)}>
        <span class="unseen">
          {localizer.say(`source.${side}`)}, {getLanguageName(lang, localizer.locale)}
        </span>
        <span aria-hidden="true">{getBaseLanguage(toSafeLanguageTag(lang))}</span>
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
                  facingText={facingText}
                />
              </p>
            ))}
          </blockquote>
          {rendering && <RenderingBlock rendering={rendering} whole={isWhole} />}
          {!rendering && words.length > 0 && <WordsInIt words={words} lang={known.value?.lang ?? ''} />}
          {(blocks.some(({ cut }) => cut.cut) || canShortenRendering(rendering)) && (
            <button type="button" class="link" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
              {localizer.say(isWhole ? 'flag.less' : 'flag.more')}
            </button>
          )}
        </div>
      ) : (
        <span class="gap">
          <span class="unseen">{localizer.say('flag.nothing')}</span>
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
  readonly facingText: string;
}

function PassageText({ text, marks, all, tooltips, facingText }: PassageTextProps) {
  if (all) return <mark>{text}</mark>;
  const shared = findSharedFigures(text, facingText, marks).map((span) => ({ ...span, agrees: true }));
  const spans = [...marks.map((span) => ({ ...span, agrees: false })), ...shared].sort((a, b) => a.start - b.start);
  return (
    <>
      {spans.map(({ start, end, agrees }, index) => (
        <span key={start}>
          {text.slice(spans[index - 1]?.end ?? 0, start)}
          {agrees ? <u>{text.slice(start, end)}</u> : <PassageMark text={text.slice(start, end)} tooltips={tooltips} />}
        </span>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}

/** Marked words. Where a value was read in them, the tooltip says how; it opens by pointer and by keyboard. */
function PassageMark({ text, tooltips }: { readonly text: string } & Pick<PassageTextProps, 'tooltips'>) {
  const tooltip = tooltips.find((one) => text.includes(one.text) || one.text.includes(text));
  if (!tooltip) return <mark>{text}</mark>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: by its focus the keyboard opens the tooltip
    <mark class="read" data-tip={tooltip.tip} aria-describedby={tooltip.saidIn} tabIndex={0}>
      {text}
    </mark>
  );
}
