import type { ReportIndex } from '../../../report';
import { doubtfulCount, isNarrowed, standing } from '../../state/visible-findings';
import { percent } from '../../text/evidence-text';
import type { Shown } from '../ComparisonView';
import { usePanel } from '../context';
import { Filters } from '../findings/Filters';
import { Say } from '../LocalizedText';
import { MapView } from './AlignmentMap';

/** How it stands: the count, how much is there, the picture, and what to show. */
export function Summary({ state, index }: { readonly state: Shown; readonly index: ReportIndex }) {
  const findings = standing(state);
  return (
    <section class="summary">
      <Verdict state={state} count={findings.length} />
      <MapView index={index} findings={findings} selected={state.view.selected} />
      {(findings.length > 0 || isNarrowed(state.view)) && <Filters state={state} findings={findings} />}
    </section>
  );
}

function Verdict({ state, count }: { readonly state: Shown; readonly count: number }) {
  const { speaker, send } = usePanel();
  const { say } = speaker;
  if (state.at === 'uncertain' && count === 0) {
    const held = doubtfulCount(state);
    return (
      <div class="verdict">
        <h2>{say('sum.uncertain.title')}</h2>
        <p>{say('sum.uncertain.text')}</p>
        {held > 0 && (
          <button type="button" class="second" onClick={() => send({ type: 'toggle-doubtful' })}>
            {say('sum.uncertain.show', { count: held })}
          </button>
        )}
      </div>
    );
  }
  if (state.at === 'faithful' && count === 0) {
    return (
      <div class="verdict quiet-verdict">
        <h2>{say('sum.faithful.title')}</h2>
        <p>{say('sum.faithful.text')}</p>
      </div>
    );
  }
  return <Counted state={state} count={count} />;
}

function Counted({ state, count }: { readonly state: Shown; readonly count: number }) {
  const { speaker } = usePanel();
  const share = { text: percent(speaker, state.report.coverage.original), as: 'strong' as const };
  return (
    <div class="sum">
      <h2>
        <strong>{new Intl.NumberFormat(speaker.locale).format(count)}</strong>
        <span>{speaker.say('sum.count', { count })}</span>
      </h2>
      <p>
        <Say say="sum.coverage" values={{ percent: share }} />
      </p>
      {state.at === 'uncertain' && <p class="soft">{speaker.say('sum.uncertain.shown')}</p>}
    </div>
  );
}
