/** The summary of a comparison: the number of findings, the share of the original covered, the map, and the filters. */
import type { ReportIndex } from '../../../report';
import type { ComparisonState } from '../../state/panel-state';
import { countDoubtful, hasNarrowingFilters, listCountedFindings } from '../../state/visible-findings';
import { formatPercent } from '../../text/evidence-text';
import { Filters } from '../findings/Filters';
import { LocalizedText } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { AlignmentMap } from './AlignmentMap';

export function Summary({ state, index }: { readonly state: ComparisonState; readonly index: ReportIndex }) {
  const findings = listCountedFindings(state);
  return (
    <section class="summary">
      <Verdict state={state} count={findings.length} />
      <AlignmentMap index={index} findings={findings} selected={state.view.selected} />
      {(findings.length > 0 || hasNarrowingFilters(state.view)) && <Filters state={state} findings={findings} />}
    </section>
  );
}

function Verdict({ state, count }: { readonly state: ComparisonState; readonly count: number }) {
  const { speaker, send } = usePanel();
  const { say } = speaker;
  if (state.at === 'uncertain' && count === 0) {
    const doubtfulCount = countDoubtful(state);
    return (
      <div class="verdict">
        <h2>{say('sum.uncertain.title')}</h2>
        <p>{say('sum.uncertain.text')}</p>
        {doubtfulCount > 0 && (
          <button type="button" class="second" onClick={() => send({ type: 'toggle-doubtful' })}>
            {say('sum.uncertain.show', { count: doubtfulCount })}
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
  return <FindingCount state={state} count={count} />;
}

function FindingCount({ state, count }: { readonly state: ComparisonState; readonly count: number }) {
  const { speaker } = usePanel();
  const share = { text: formatPercent(speaker, state.report.coverage.original), as: 'strong' as const };
  return (
    <div class="sum">
      <h2>
        <strong>{new Intl.NumberFormat(speaker.locale).format(count)}</strong>
        <span>{speaker.say('sum.count', { count })}</span>
      </h2>
      <p>
        <LocalizedText say="sum.coverage" values={{ percent: share }} />
      </p>
      {state.at === 'uncertain' && <p class="soft">{speaker.say('sum.uncertain.shown')}</p>}
    </div>
  );
}
