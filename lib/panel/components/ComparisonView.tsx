/** The view of a finished comparison: provenance, summary, engine card, and the tabs with findings and both texts. */
import { useMemo } from 'preact/hooks';
import { buildReportIndex, type ReportIndex } from '../../report';
import { isLongReport } from '../hooks/use-deferred';
import { useDelayedUnmount } from '../hooks/use-delayed-unmount';
import type { ComparisonState } from '../state/panel-state';
import { EngineCard, NoEngine } from './EngineCard';
import { FoldedOriginalOptions } from './find-original/OriginalOptions';
import { FindingList } from './findings/FindingList';
import { usePanel } from './panel-context';
import { FailedCandidates } from './provenance/FailedCandidates';
import { compareWithCandidate, Provenance } from './provenance/Provenance';
import { SideBySide } from './side-by-side/SideBySide';
import { Summary } from './summary/Summary';
import { Tabs } from './Tabs';

export function ComparisonView({ state }: { readonly state: ComparisonState }) {
  const { actions, saved } = usePanel();
  const { report, view, trail, chosen } = state;
  // A saved comparison that is opened without its page is shown only: nothing can be compared from it.
  const isWithoutPage = saved.state.value.open !== undefined;
  const index = useMemo(() => buildReportIndex(report), [report]);
  return (
    <>
      <Provenance
        trail={trail}
        chosen={chosen}
        report={report}
        use={isWithoutPage ? undefined : (url) => compareWithCandidate(actions, trail, url)}
      />
      <FailedCandidates trail={trail} chosen={chosen} />
      <Summary state={state} index={index} />
      {state.engine && <EngineCard status={state.engine} />}
      <Tabs tab={view.tab} />
      <TabPanels state={state} index={index} />
      {!isWithoutPage && <FoldedOriginalOptions trail={trail} />}
      {!isWithoutPage && !state.engine && report.translation.lang !== report.original.lang && <NoEngine />}
    </>
  );
}

interface TabPanelsProps {
  readonly state: ComparisonState;
  readonly index: ReportIndex;
}

const TAB_PANELS = { differences: FindingList, side: SideBySide } as const;

/** The content of the tabs. A long list that the reader switched away from is hidden and removed in batches. */
function TabPanels({ state, index }: TabPanelsProps) {
  const { tab } = state.view;
  const [leavingTab, onEmptied] = useDelayedUnmount(tab, isLongReport(state.report));
  return (
    <>
      {(['differences', 'side'] as const).map((name) => {
        if (name !== tab && name !== leavingTab) return null;
        const Sheet = TAB_PANELS[name];
        return (
          <section
            key={name}
            class={`sheet ${name}`}
            role="tabpanel"
            id={`panel-${name}`}
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
          >
            <Sheet state={state} index={index} onEmptied={name === tab ? undefined : onEmptied} />
          </section>
        );
      })}
    </>
  );
}
