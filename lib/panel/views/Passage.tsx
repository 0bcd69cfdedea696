import { useState } from 'preact/hooks';
import type { FindingKind, Side } from '../../domain';
import { type GlossOf, languageName, type Passage, type Piece, type Span, safeLang } from '../../report';
import { excerpt } from '../excerpt';
import { usePanel } from './context';
import { GlossView, isLong } from './Gloss';

interface Props {
  readonly side: Side;
  readonly passage?: Passage;
  readonly lang: string;
  readonly kind: FindingKind;
  /** What an engine made of it. */
  readonly gloss?: GlossOf;
}

/** One side's words in their own language and direction; a dashed gap where it has none. */
export function PassageView({ side, passage, lang, kind, gloss }: Props) {
  const { speaker } = usePanel();
  const [whole, setWhole] = useState(false);
  const pieces = passage?.pieces.map((piece) => ({ piece, cut: excerpt(piece.text, piece.marks) })) ?? [];
  return (
    <div class={`passage of-${side}`}>
      <span class="code" title={languageName(lang, speaker.locale)}>
        <span class="unseen">
          {speaker.say(`source.${side}`)}, {languageName(lang, speaker.locale)}
        </span>
        <span aria-hidden="true">{safeLang(lang).split('-')[0]}</span>
      </span>
      {passage ? (
        <div class="words">
          <blockquote lang={safeLang(lang) || undefined} dir="auto">
            {pieces.map(({ piece, cut }) => (
              <p key={piece.block} class={piece.kind} dir="auto">
                <Marked
                  {...(whole ? piece : cut)}
                  all={kind === 'added' && side === 'translation' && unmarked(piece)}
                />
              </p>
            ))}
          </blockquote>
          {gloss && <GlossView gloss={gloss} whole={whole} />}
          {(pieces.some(({ cut }) => cut.cut) || isLong(gloss)) && (
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

const unmarked = (piece: Piece): boolean => piece.marks.length === 0;

interface MarkedProps {
  readonly text: string;
  readonly marks: readonly Span[];
  /** Nothing is marked, the whole is meant. */
  readonly all: boolean;
}

function Marked({ text, marks, all }: MarkedProps) {
  if (all) return <mark>{text}</mark>;
  return (
    <>
      {marks.map((mark, at) => (
        <span key={mark.start}>
          {text.slice(marks[at - 1]?.end ?? 0, mark.start)}
          <mark>{text.slice(mark.start, mark.end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
