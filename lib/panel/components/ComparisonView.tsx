/** The view of a finished comparison: the overview, and the findings or both texts below it. */
import { useMemo } from 'preact/hooks';
import { buildReportIndex, type ReportIndex } from '../../report';
import { isLongReport } from '../hooks/use-deferred';
import { useDelayedUnmount } from '../hooks/use-delayed-unmount';
import type { ComparisonState } from '../state/panel-state';
import { FindingList } from './findings/FindingList';
import { CutNote } from './overview/CutNote';
import { EarlierVersionNote } from './overview/EarlierVersion';
import { Overview } from './overview/Overview';
import { usePanel } from './panel-context';
import { SideBySide } from './side-by-side/SideBySide';

export function ComparisonView({ state }: { readonly state: ComparisonState }) {
  const { report } = state;
  const index = useMemo(() => buildReportIndex(report), [report]);
  return (
    <>
      <Overview state={state} index={index} />
      <EarlierVersionNote state={state} />
      {state.view.tab === 'differences' && <CutNote state={state} />}
      <Views state={state} index={index} />
    </>
  );
}

interface ViewsProps {
  readonly state: ComparisonState;
  readonly index: ReportIndex;
}

const VIEWS = { differences: FindingList, side: SideBySide } as const;

/** The view that is chosen in the bar. A long list that the reader switched away from is hidden and removed in batches. */
function Views({ state, index }: ViewsProps) {
  const { localizer } = usePanel();
  const { tab } = state.view;
  const [leavingTab, onEmptied] = useDelayedUnmount(tab, isLongReport(state.report));
  return (
    <>
      {(['differences', 'side'] as const).map((name) => {
        if (name !== tab && name !== leavingTab) return null;
        const View = VIEWS[name];
        return (
          <section key={name} class={`sheet ${name}`} aria-label={localizer.say(`tab.${name}`)} hidden={name !== tab}>
            <View state={state} index={index} onEmptied={name === tab ? undefined : onEmptied} />
          </section>
        );
      })}
    </>
  );
}
