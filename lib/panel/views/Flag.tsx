import { useMemo } from 'preact/hooks';
import type { Finding } from '../../domain';
import { GLYPHS, glossOf, passagesOf, type ReportIndex } from '../../report';
import { engineName } from '../engine';
import { explain, percent, placeText, readings, titleOf } from '../explain';
import { isDoubtful } from '../view-state';
import { usePanel } from './context';
import { PassageView } from './Passage';
import { Said, Sentences } from './Said';

interface Props {
  readonly finding: Finding;
  readonly index: ReportIndex;
  readonly current: boolean;
  readonly confirmed: boolean;
}

/** One difference. Drawn anew only when something about it changed: a list may hold hundreds. */
export function Flag({ finding, index, current, confirmed }: Props) {
  return useMemo(
    () => <FlagView finding={finding} index={index} current={current} confirmed={confirmed} />,
    [finding, index, current, confirmed],
  );
}

/** What, where, why, both passages, and what to do with it. */
function FlagView({ finding, index, current, confirmed }: Props) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const passages = passagesOf(index, finding);
  const place = placeText(speaker, passages.place);
  const read = readings(speaker, finding);
  return (
    <li
      class={`flag is-${finding.kind}${isDoubtful(finding) ? ' doubtful' : ''}`}
      id={`flag-${finding.id}`}
      tabIndex={-1}
      aria-current={current ? 'true' : undefined}
      aria-labelledby={`title-${finding.id}`}
      onFocusIn={() => {
        if (!current) actions.select(finding.id, 'pointer');
      }}
    >
      <h3 id={`title-${finding.id}`}>
        <span class="glyph" aria-hidden="true">
          {GLYPHS[finding.kind]}
        </span>
        <span>{titleOf(speaker, finding)}</span>
        <small>
          <span class={`severity ${finding.severity}`}>{say(`severity.${finding.severity}`)}</span>
          <span>{place}</span>
        </small>
      </h3>
      <p class="says">
        <Sentences sentences={explain(speaker, finding)} /> <Sure finding={finding} confirmed={confirmed} />
      </p>
      <Rests finding={finding} index={index} />
      <PassageView
        side="original"
        passage={passages.original}
        lang={index.report.original.lang}
        kind={finding.kind}
        gloss={glossOf(index, finding.original)}
      />
      <PassageView
        side="translation"
        passage={passages.translation}
        lang={index.report.translation.lang}
        kind={finding.kind}
      />
      {read.length > 0 && (
        <ul class="readings">
          {read.map((sentence) => (
            <li key={speaker.say(sentence.key, sentence.values)}>
              <Said sentence={sentence} />
            </li>
          ))}
        </ul>
      )}
      <Buttons finding={finding} confirmed={confirmed} place={place} />
    </li>
  );
}

/** It would not be said without the engine. */
function Rests({ finding, index }: Pick<Props, 'finding' | 'index'>) {
  const { speaker } = usePanel();
  const { gloss } = index.report;
  if (!finding.byEngine || !gloss) return null;
  return <p class="rests">{speaker.say('gloss.rests', { engine: engineName(speaker, gloss.engine) })}</p>;
}

function Sure({ finding, confirmed }: { readonly finding: Finding; readonly confirmed: boolean }) {
  const { speaker } = usePanel();
  if (confirmed) return <span class="sure">{speaker.say('sure.confirmed')}</span>;
  const key = isDoubtful(finding) ? 'sure.possible' : 'sure';
  // Nobody is ever wholly sure of a difference.
  return (
    <span class="sure">{speaker.say(key, { percent: percent(speaker, Math.min(finding.confidence, 0.99)) })}</span>
  );
}

interface ButtonsProps {
  readonly finding: Finding;
  readonly confirmed: boolean;
  readonly place: string;
}

/** Names for screen readers say which flag a button belongs to: "Copy: Number, paragraph 3". */
function Buttons({ finding, confirmed, place }: ButtonsProps) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const title = titleOf(speaker, finding);
  const label = (action: string): string => say('flag.next-to', { action, title, place });
  return (
    <div class="do">
      <button type="button" aria-label={label(say('flag.show'))} onClick={() => actions.show(finding.id)}>
        {say('flag.show')}
      </button>
      <button type="button" aria-label={label(say('flag.copy'))} onClick={() => actions.copy([finding.id])}>
        {say('flag.copy')}
      </button>
      <button
        type="button"
        class="decide"
        aria-pressed={confirmed}
        aria-label={label(say(confirmed ? 'flag.confirmed' : 'flag.confirm'))}
        onClick={() => actions.confirm(finding.id)}
      >
        {say(confirmed ? 'flag.confirmed' : 'flag.confirm')}
      </button>
      <button type="button" aria-label={label(say('flag.dismiss'))} onClick={() => actions.dismiss(finding.id)}>
        {say('flag.dismiss')}
      </button>
    </div>
  );
}
