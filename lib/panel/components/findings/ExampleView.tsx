/** A comparison as an example: its overview, and a difference of each kind, which can be opened. */
import { FINDING_KINDS, type Finding } from '../../../core/finding';
import { buildReportIndex } from '../../../report/passages';
import { type Panel, PanelProvider } from '../../panel';
import { TooltipLayer } from '../../parts/parts';
import { isComparison } from '../../state/panel-state';
import { listVisibleFindings } from '../../state/visible-findings';
import { Overview } from '../overview/Overview';
import { FindingRow } from './FindingRow';

const ROWS = 3;

export function ExampleView({ panel, title }: { readonly panel: Panel; readonly title: string }) {
  const state = panel.state.value;
  if (!isComparison(state)) return null;
  const index = buildReportIndex(state.report);
  const { selected } = state.view;
  return (
    <PanelProvider value={panel}>
      <section class="example" aria-label={title}>
        <p class="small">{title}</p>
        <Overview state={state} index={index} isReadOnly />
        <div class="flags">
          <ol>
            {pickRows(listVisibleFindings(state), selected).map((finding) => (
              <FindingRow
                key={finding.id}
                finding={finding}
                index={index}
                open={finding.id === selected}
                confirmed={false}
                ticked={false}
                selecting={false}
                note=""
                noting={false}
                isReadOnly
              />
            ))}
          </ol>
        </div>
        <TooltipLayer />
      </section>
    </PanelProvider>
  );
}

/** The first of each kind, and more of them where a kind is alone; the selected one is always among them. */
function pickRows(findings: readonly Finding[], selected: string | undefined): readonly Finding[] {
  const chosen = findings.find(({ id }) => id === selected);
  const ofKinds = FINDING_KINDS.flatMap(
    (kind) => (chosen?.kind === kind ? chosen : findings.find((one) => one.kind === kind)) ?? [],
  );
  const picked = [...new Set([...ofKinds, ...findings])].slice(0, ROWS);
  return findings.filter((one) => picked.includes(one));
}
