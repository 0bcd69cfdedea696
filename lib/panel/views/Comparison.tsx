import { useMemo } from 'preact/hooks';
import { indexReport } from '../../report';
import type { Comparison, PanelState } from '../state';
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
  const { actions, saved } = usePanel();
  const { report, view, trail, chosen } = state;
  // One that is opened without its page is read as it is.
  const apart = saved.state.value.open !== undefined;
  const index = useMemo(() => indexReport(report), [report]);
  return (
    <>
      <Provenance
        trail={trail}
        chosen={chosen}
        report={report}
        use={apart ? undefined : (url) => takeUp(actions, trail, url)}
      />
      <Tried trail={trail} chosen={chosen} />
      <Summary state={state} index={index} />
      {state.engine && <EngineCard status={state.engine} />}
      <Tabs tab={view.tab} />
      <section class={`sheet ${view.tab}`} role="tabpanel" id={`panel-${view.tab}`} aria-labelledby={`tab-${view.tab}`}>
        {view.tab === 'side' ? <SideBySide state={state} index={index} /> : <FlagList state={state} index={index} />}
      </section>
      {!apart && <OtherWaysFolded trail={trail} />}
      {!apart && !state.engine && report.translation.lang !== report.original.lang && <NoEngine />}
    </>
  );
}
