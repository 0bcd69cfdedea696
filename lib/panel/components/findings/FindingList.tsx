/** The list of findings with its head, the dismissed findings, and the equivalences below. */
import { useEffect, useRef } from 'preact/hooks';
import type { ReportIndex } from '../../../report';
import { useCachedElements } from '../../hooks/use-cached-elements';
import { useGradualRendering } from '../../hooks/use-gradual-rendering';
import { useScrollAnchor } from '../../hooks/use-scroll-anchor';
import type { ComparisonState } from '../../state/panel-state';
import { countDoubtful, hasNarrowingFilters, listDismissed, listVisibleFindings } from '../../state/visible-findings';
import { formatFindingTitle } from '../../text/evidence-text';
import { usePanel } from '../panel-context';
import { EquivalenceList } from './EquivalenceList';
import { FindingCard, type FindingCardProps } from './FindingCard';
import { ListHead } from './ListHead';

/**
 * How many findings are drawn at once. A finding is slow to draw, and the panel shows only three or four at a time, so
 * a long list begins with four.
 */
const getFirstBatchSize = (count: number): number => (count > 40 ? 4 : 10);

interface FindingListProps {
  readonly state: ComparisonState;
  readonly index: ReportIndex;
  /** The list is hidden and to be removed; called when nothing of it is left. */
  readonly onEmptied?: () => void;
}

export function FindingList({ state, index, onEmptied }: FindingListProps) {
  const { speaker, send } = usePanel();
  const { view } = state;
  const findings = listVisibleFindings(state);
  const minDrawn = findings.findIndex((finding) => finding.id === view.selected) + 1;
  const drawnCount = useGradualRendering(findings.length, minDrawn, {
    first: getFirstBatchSize(findings.length),
    onEmptied,
  });
  const getCached = useCachedElements();
  const confirmedIds = new Set(view.confirmed);
  const tickedIds = new Set(view.ticked);
  const list = useRef<HTMLOListElement>(null);
  useScrollAnchor(list, index.report);
  useEffect(() => {
    if (view.selected === undefined || view.selectedBy === 'pointer') return;
    const selectedItem = list.current?.querySelector<HTMLElement>('[aria-current=true]');
    if (view.selectedBy === 'keyboard') selectedItem?.focus({ preventScroll: true });
    selectedItem?.scrollIntoView({ block: 'nearest' });
  }, [view.selected, view.selectedBy]);
  return (
    <>
      <ListHead state={state} />
      {findings.length > 0 && (
        <ol class={view.ticked.length > 0 ? 'flags ticking' : 'flags'} ref={list}>
          {findings.slice(0, drawnCount).map((finding) => {
            const { id } = finding;
            const props: FindingCardProps = {
              finding,
              index,
              current: id === view.selected,
              confirmed: confirmedIds.has(id),
              ticked: tickedIds.has(id),
              note: view.notes[id] ?? '',
              noting: view.noting === id,
            };
            return getCached(id, Object.values(props), () => <FindingCard key={id} {...props} />);
          })}
        </ol>
      )}
      {findings.length === 0 && hasNarrowingFilters(view) && (
        <p class="empty">
          {speaker.say('filter.none')}{' '}
          <button type="button" class="link" onClick={() => send({ type: 'show-all' })}>
            {speaker.say('filter.reset')}
          </button>
        </p>
      )}
      {findings.length === 0 && !hasNarrowingFilters(view) && <p class="empty">{speaker.say('list.none')}</p>}
      <DoubtfulToggle state={state} />
      <DismissedList state={state} />
      <EquivalenceList index={index} />
    </>
  );
}

function DoubtfulToggle({ state }: { readonly state: ComparisonState }) {
  const { speaker, send } = usePanel();
  const count = countDoubtful(state);
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="more"
      aria-expanded={state.view.least === 0}
      onClick={() => send({ type: 'toggle-doubtful' })}
    >
      {state.view.least === 0 ? speaker.say('filter.doubtful.hide') : speaker.say('filter.doubtful', { count })}
    </button>
  );
}

function DismissedList({ state }: { readonly state: ComparisonState }) {
  const { speaker, actions } = usePanel();
  const dismissed = listDismissed(state);
  if (dismissed.length === 0) return null;
  return (
    <details class="dismissed">
      <summary>{speaker.say('filter.dismissed', { count: dismissed.length })}</summary>
      <ul>
        {dismissed.map((finding) => (
          <li key={finding.id}>
            <span>{formatFindingTitle(speaker, finding)}</span>
            <button type="button" class="quiet" onClick={() => actions.restore(finding.id)}>
              {speaker.say('flag.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
