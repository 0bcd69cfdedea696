import { useMemo } from 'preact/hooks';
import { indexReport } from '../../report';
import type { Comparison, PanelState } from '../state';
import { standing } from '../view-state';
import { usePanel } from './context';
import { EngineCard, NoEngine } from './EngineCard';
import { FlagList } from './FlagList';
import { OtherWaysFolded } from './OtherWays';
import { Provenance, takeUp } from './Provenance';
import { SideBySide } from './SideBySide';
import { Summary } from './Summary';
import { Tabs } from './Tabs';
import { Tried } from './Tried';

export type Shown = Extract<PanelState, Comparison>;

export function ComparisonView({ state }: { readonly state: Shown }) {
  const { actions } = usePanel();
  const { report, view, trail, chosen } = state;
  const index = useMemo(() => indexReport(report), [report]);
  const bare = state.at !== 'done' && standing(state).length === 0;
  return (
    <>
      <Provenance trail={trail} chosen={chosen} report={report} use={(url) => takeUp(actions, trail, url)} />
      <Tried trail={trail} chosen={chosen} />
      <Summary state={state} index={index} />
      {state.engine && <EngineCard status={state.engine} />}
      <Tabs tab={view.tab} />
      <section class={`sheet ${view.tab}`} role="tabpanel" id={`panel-${view.tab}`} aria-labelledby={`tab-${view.tab}`}>
        {view.tab === 'side' ? (
          <SideBySide state={state} index={index} />
        ) : (
          <FlagList state={state} index={index} bare={bare} />
        )}
      </section>
      <OtherWaysFolded trail={trail} />
      {!state.engine && report.translation.lang !== report.original.lang && <NoEngine />}
    </>
  );
}
