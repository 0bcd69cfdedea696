/** One side's passage of a finding, in its own language and direction; a dashed gap where the side has none. */
import { useState } from 'preact/hooks';
import type { FindingKind } from '../../../core/finding';
import { getBaseLanguage } from '../../../core/language-tag';
import type { Side } from '../../../core/segment';
import { hasOverlap, type Span } from '../../../core/span';
import { getLanguageName } from '../../../report/export-model';
import type { PassageRendering } from '../../../report/passage-rendering';
import type { PassageBlock, ReportPassage } from '../../../report/passages';
import { toSafeLanguageTag } from '../../../report/sanitize';
import type { ShownWord } from '../../../report/words-text';
import { buildExcerpt } from '../../layout/excerpt';
import { usePanel } from '../../panel';
import { canShortenRendering, RenderingBlock } from '../../parts/RenderingBlock';
import { WordsInIt } from '../../parts/WordsInIt';

const FIGURE = /\p{Nd}[\p{Nd}.,٫٬]*/gu;

/** Fewest digits of a figure that is worth a mark. */
const MIN_DIGITS = 2;

/** The spans of figures that the other text has as well, outside of marks. Scripts and separators do not matter. */
export function findSharedFigures(text: string, other: string, marks: readonly Span[]): readonly Span[] {
  const otherFigures = new Set([...other.matchAll(FIGURE)].map(([figure]) => toDigits(figure)));
  return [...text.matchAll(FIGURE)].flatMap(({ 0: figure, index }) => {
    const span = { start: index, end: index + figure.replace(/(?<![.,٫٬])[.,٫٬]+$/, '').length };
    const digits = toDigits(figure);
    const isMarked = marks.some((mark) => hasOverlap(span, mark));
    return digits.length >= MIN_DIGITS && otherFigures.has(digits) && !isMarked ? [span] : [];
  });
}

/** The digits alone, as ASCII. Unicode has them in runs of ten, so that a digit's value is its distance from the start. */
const toDigits = (figure: string): string =>
  [...figure]
    .filter((sign) => /\p{Nd}/u.test(sign))
    .map((sign) => {
      const code = sign.codePointAt(0)!;
      let value = 0;
      while (value < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
      return value % 10;
    })
    .join('');

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
