/** The views of a comparison: while it runs, and finished, with the overview and the findings or both texts below it. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Truncation } from '../../core/report';
import { buildReportIndex, type ReportIndex } from '../../report/passages';
import { isLongReport } from '../hooks/use-gradual-rendering';
import { usePanel } from '../panel';
import { SentenceParts } from '../parts/Icon';
import type { ComparisonState, WorkingState } from '../state/panel-state';
import { findCandidate, getAccessMethod, isReadFromTab } from '../state/provenance-record';
import { STEPS } from '../state/shown-report';
import { describeComparisonStep, describeSwitch } from '../text/announcements';
import { describeCutReason } from '../text/cut-text';
import { PasteText } from './find-original/OriginalOptions';
import { FindingList } from './findings/FindingList';
import { EarlierVersionNote } from './overview/EarlierVersion';
import { Overview, WorkingOverview } from './overview/Overview';
import { FailedCandidates } from './provenance/Candidates';
import { SideBySide } from './side-by-side/SideBySide';

/**
 * Returns the view shown before, as long as it is being removed, and the function to call once it is empty. Removing
 * hundreds of items at once would block the panel as much as drawing them.
 */
export function useDelayedUnmount<T>(
  shown: T,
  isLong: boolean,
): readonly [leaving: T | undefined, onEmptied: () => void] {
  const lastShown = useRef(shown);
  const leaving = useRef<T | undefined>(undefined);
  const [, rerender] = useState(0);
  if (lastShown.current !== shown) {
    leaving.current = isLong ? lastShown.current : undefined;
    lastShown.current = shown;
  }
  const finish = (): void => {
    leaving.current = undefined;
    rerender((times) => times + 1);
  };
  return [leaving.current, finish];
}

// What is said below the overview where one text is only partly there, and how all of it may be compared.

export function CutNote({ state }: { readonly state: ComparisonState }) {
  const { saved } = usePanel();
  const { truncated } = state.report;
  if (!truncated) return null;
  // Pasted text has no address; a saved comparison that is opened without its page is shown only.
  const canCompare = state.chosen !== '' && saved.state.value.open === undefined;
  return (
    <section class="cut-note">
      <p>
        <SentenceParts sentence={describeCutReason(truncated)} />
      </p>
      {canCompare && <NextStep state={state} truncated={truncated} />}
    </section>
  );
}

function NextStep({ state, truncated }: { readonly state: ComparisonState; readonly truncated: Truncation }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const { chosen, provenance } = state;
  if (truncated.side === 'translation')
    return (
      <>
        <button
          type="button"
          class="second wide"
          onClick={() => send({ type: 'compare', url: chosen, way: getAccessMethod(provenance, chosen) })}
        >
          {say('step.again')}
        </button>
        <p class="small">{say('cut.hint.translation')}</p>
      </>
    );
  const isInTab = state.opened || isReadFromTab(findCandidate(provenance, chosen));
  return (
    <>
      <button
        type="button"
        class="primary wide"
        onClick={() =>
          send(isInTab ? { type: 'compare', url: chosen, way: { kind: 'tab' } } : { type: 'open-tab', url: chosen })
        }
      >
        {say(isInTab ? 'step.read-tab' : 'step.open-tab')}
      </button>
      <p class="small">{say('cut.hint.original')}</p>
      <PasteText />
    </>
  );
}

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

/** The view while a comparison runs: the boxes of the result, still empty, and the steps done and ahead. */
export function ComparisonProgress({ state }: { readonly state: WorkingState }) {
  const { localizer } = usePanel();
  const currentIndex = STEPS.indexOf(state.step);
  const switchSentence = describeSwitch(localizer, state);
  const earlierProvenance = { ...state.provenance, tried: state.provenance.tried.slice(0, -1) };
  return (
    <>
      <WorkingOverview state={state} />
      <div class="plain">
        {switchSentence && (
          <p class="soft">
            <SentenceParts sentence={switchSentence} />
          </p>
        )}
        {switchSentence && <FailedCandidates provenance={earlierProvenance} chosen={state.chosen} />}
        <ol class="steps">
          {STEPS.map((step, index) => (
            <li
              key={step}
              class={index < currentIndex ? 'past' : index === currentIndex ? 'now' : 'ahead'}
              aria-current={index === currentIndex ? 'step' : undefined}
            >
              <SentenceParts sentence={describeComparisonStep(state, step)} />
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
