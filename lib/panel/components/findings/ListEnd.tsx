/** What stands at the end of the list: less sure and dismissed findings, equivalences, the engine, the promise. */
import type { ReportIndex } from '../../../report';
import { hasVisibleChange } from '../../state/engine-state';
import type { ComparisonState } from '../../state/panel-state';
import { countDoubtful, listCountedFindings, listDismissed } from '../../state/visible-findings';
import { buildEngineCard } from '../../text/engine-text';
import { formatFindingTitle } from '../../text/evidence-text';
import { Sentences } from '../LocalizedText';
import { NoEngine } from '../NoEngine';
import { PrivacyNote } from '../PrivacyNote';
import { usePanel } from '../panel-context';
import { EngineButtons } from '../strip/EngineStrip';
import { EquivalenceList } from './EquivalenceList';

interface ListEndProps {
  readonly state: ComparisonState;
  readonly index: ReportIndex;
}

export function ListEnd({ state, index }: ListEndProps) {
  const { localizer, saved } = usePanel();
  const { report, engine, kind } = state;
  const isUncertain = kind === 'uncertain' && listCountedFindings(state).length > 0;
  const isOffered = !engine && saved.state.value.open === undefined && report.translation.lang !== report.original.lang;
  return (
    <div class="rest">
      {isUncertain && <p class="soft">{localizer.say('sum.uncertain.shown')}</p>}
      <DoubtfulToggle state={state} />
      <DismissedList state={state} />
      <EquivalenceList index={index} />
      <PutOffEngine state={state} />
      {isOffered && kind === 'done' && (
        <p class="small">
          <NoEngine />
        </p>
      )}
      <p class="promise small">
        <PrivacyNote state={state} />
      </p>
    </div>
  );
}

/** The engine in one line, once its offer, its result or its failure was put away. */
function PutOffEngine({ state: { engine, pending } }: { readonly state: ComparisonState }) {
  const { localizer } = usePanel();
  if (!engine || !('putOff' in engine) || (engine.kind === 'done' && !pending)) return null;
  const { says, buttons } = buildEngineCard(localizer, engine, hasVisibleChange(pending));
  return (
    <p class="small put-off">
      <Sentences sentences={says} /> <EngineButtons buttons={buttons} plain />
    </p>
  );
}

function DoubtfulToggle({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const count = countDoubtful(state);
  // Where it is too uncertain to say, the button stands with the sentence that says so.
  if (count === 0 || (state.kind === 'uncertain' && state.view.least !== 0)) return null;
  return (
    <button
      type="button"
      class="more"
      aria-expanded={state.view.least === 0}
      onClick={() => send({ type: 'toggle-doubtful' })}
    >
      {state.view.least === 0 ? localizer.say('filter.doubtful.hide') : localizer.say('filter.doubtful', { count })}
    </button>
  );
}

function DismissedList({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const dismissed = listDismissed(state);
  if (dismissed.length === 0) return null;
  return (
    <details class="dismissed">
      <summary>{localizer.say('filter.dismissed', { count: dismissed.length })}</summary>
      <ul>
        {dismissed.map((finding) => (
          <li key={finding.id}>
            <span>{formatFindingTitle(localizer, finding)}</span>
            <button type="button" class="text" onClick={() => send({ type: 'restore', id: finding.id })}>
              {localizer.say('flag.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
