import { useMemo } from 'preact/hooks';
import { indexReport } from '../../report';
import type { Comparison, PanelState } from '../state';
import { standing } from '../view-state';
import { AnotherAddress } from './AddressForm';
import { FlagList } from './FlagList';
import { Provenance } from './Provenance';
import { SideBySide } from './SideBySide';
import { Summary } from './Summary';
import { Tabs } from './Tabs';

export type Shown = Extract<PanelState, Comparison>;

export function ComparisonView({ state }: { readonly state: Shown }) {
  const { report, view } = state;
  const index = useMemo(() => indexReport(report), [report]);
  const bare = state.at !== 'done' && standing(state).length === 0;
  return (
    <>
      <Provenance trail={state.trail} chosen={state.chosen} report={report} credits={state.credits} />
      <Summary state={state} index={index} />
      <Tabs tab={view.tab} />
      <section class={`sheet ${view.tab}`} role="tabpanel" id={`panel-${view.tab}`} aria-labelledby={`tab-${view.tab}`}>
        {view.tab === 'side' ? (
          <SideBySide state={state} index={index} />
        ) : (
          <FlagList state={state} index={index} bare={bare} />
        )}
      </section>
      <AnotherAddress trail={state.trail} />
    </>
  );
}
