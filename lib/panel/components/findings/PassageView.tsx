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
  /** What an engine made of it. */
  readonly gloss?: PassageTranslation;
  /** How values in it were read. */
  readonly reads?: readonly ValueTooltip[];
  /** Whether those are stops of the Tab key: of a whole list of passages only one's are. */
  readonly stops?: boolean;
}

/** A value as it stands in a passage, and what is said of it. */
export interface ValueTooltip {
  readonly text: string;
  readonly tip: string;
  /** Of the element where the same is said to all. */
  readonly saidIn: string;
}

/** One side's words in their own language and direction; a dashed gap where it has none. */
export function PassageView({ side, passage, lang, kind, gloss, reads = [], stops = false }: PassageViewProps) {
  const { speaker } = usePanel();
  const [whole, setWhole] = useState(false);
  const pieces = passage?.pieces.map((piece) => ({ piece, cut: buildExcerpt(piece.text, piece.marks) })) ?? [];
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
            {pieces.map(({ piece, cut }) => (
              <p key={piece.block} class={piece.kind} dir="auto">
                <PassageText
                  {...(whole ? piece : cut)}
                  all={kind === 'added' && side === 'translation' && isUnmarked(piece)}
                  reads={reads}
                  stops={stops}
                />
              </p>
            ))}
          </blockquote>
          {gloss && <TranslationBlock gloss={gloss} whole={whole} />}
          {(pieces.some(({ cut }) => cut.cut) || canShortenTranslation(gloss)) && (
            <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {speaker.say(whole ? 'flag.less' : 'flag.more')}
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
  /** Nothing is marked, the whole is meant. */
  readonly all: boolean;
  readonly reads: readonly ValueTooltip[];
  readonly stops: boolean;
}

function PassageText({ text, marks, all, reads, stops }: PassageTextProps) {
  if (all) return <mark>{text}</mark>;
  return (
    <>
      {marks.map((mark, at) => (
        <span key={mark.start}>
          {text.slice(marks[at - 1]?.end ?? 0, mark.start)}
          <PassageMark text={text.slice(mark.start, mark.end)} reads={reads} stops={stops} />
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

/** Words that differ; where a value was read in them, how: what the pointer is shown the keyboard is, too. */
function PassageMark({ text, reads, stops }: { readonly text: string } & Pick<PassageTextProps, 'reads' | 'stops'>) {
  const read = reads.find((one) => text.includes(one.text) || one.text.includes(text));
  if (!read) return <mark>{text}</mark>;
  return (
    <mark class="read" data-tip={read.tip} aria-describedby={read.saidIn} tabIndex={stops ? 0 : undefined}>
      {text}
    </mark>
  );
}
