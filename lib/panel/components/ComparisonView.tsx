import { useMemo } from 'preact/hooks';
import { buildReportIndex, type ReportIndex } from '../../report';
import { isLong } from '../hooks/use-deferred';
import { useLeaving } from '../hooks/use-delayed-unmount';
import type { Comparison, PanelState } from '../state/panel-state';
import { usePanel } from './context';
import { EngineCard, NoEngine } from './EngineCard';
import { OtherWaysFolded } from './find-original/OriginalOptions';
import { FlagList } from './findings/FindingList';
import { Tried } from './provenance/FailedCandidates';
import { Provenance, takeUp } from './provenance/Provenance';
import { SideBySide } from './side-by-side/SideBySide';
import { Summary } from './summary/Summary';
import { Tabs } from './Tabs';

export type Shown = Extract<PanelState, Comparison>;

export function ComparisonView({ state }: { readonly state: Shown }) {
  const { actions, saved } = usePanel();
  const { report, view, trail, chosen } = state;
  // One that is opened without its page is read as it is.
  const apart = saved.state.value.open !== undefined;
  const index = useMemo(() => buildReportIndex(report), [report]);
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
      <Sheets state={state} index={index} />
      {!apart && <OtherWaysFolded trail={trail} />}
      {!apart && !state.engine && report.translation.lang !== report.original.lang && <NoEngine />}
    </>
  );
}

interface SheetsProps {
  readonly state: Shown;
  readonly index: ReportIndex;
}

const SHEETS = { differences: FlagList, side: SideBySide } as const;

/** What the tabs turn between; a long list that was left goes bit by bit, out of sight. */
function Sheets({ state, index }: SheetsProps) {
  const { tab } = state.view;
  const [leaving, gone] = useLeaving(tab, isLong(state.report));
  return (
    <>
      {(['differences', 'side'] as const).map((name) => {
        if (name !== tab && name !== leaving) return null;
        const Sheet = SHEETS[name];
        return (
          <section
            key={name}
            class={`sheet ${name}`}
            role="tabpanel"
            id={`panel-${name}`}
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
          >
            <Sheet state={state} index={index} gone={name === tab ? undefined : gone} />
          </section>
        );
      })}
    </>
  );
}
