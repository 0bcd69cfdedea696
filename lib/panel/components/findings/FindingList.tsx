/** The list of findings in its groups, and what stands at its end. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportIndex } from '../../../report/passages';
import { useGradualRendering } from '../../hooks/use-gradual-rendering';
import { useCachedElements, useScrollAnchor } from '../../hooks/use-scroll-anchor';
import { usePanel } from '../../panel';
import type { ComparisonState } from '../../state/panel-state';
import { isAboutChanged } from '../../state/shown-report';
import {
  type FindingGroup,
  groupVisibleFindings,
  hasNarrowingFilters,
  isWithdrawn,
  listRows,
  listVisibleFindings,
} from '../../state/visible-findings';
import { isCutShort } from '../../text/cut-text';
import { FindingRow } from './FindingRow';
import type { FindingRowProps } from './finding-row-props';
import { ListEnd } from './ListEnd';
import { NothingFound, TooUncertain } from './NothingFound';

/** `selected`: the id of the finding whose row is open. Rows have the ids `flag-…`. */
export function useRowAnchor(selected: string | undefined): void {
  const lastSelected = useRef(selected);
  const row = selected === undefined ? null : document.getElementById(`flag-${selected}`);
  // During rendering the document is still as the reader sees it.
  const top = lastSelected.current !== selected ? row?.getBoundingClientRect().top : undefined;
  lastSelected.current = selected;
  useLayoutEffect(() => {
    if (row?.isConnected && top !== undefined)
      scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
  }, [selected]);
}

/** How many rows are drawn at once: those that fill the panel, and one more. */
const FIRST_BATCH = 9;

interface FindingListProps {
  readonly state: ComparisonState;
  readonly index: ReportIndex;
  /** The list is hidden and to be removed; called when nothing of it is left. */
  readonly onEmptied?: () => void;
}

export function FindingList({ state, index, onEmptied }: FindingListProps) {
  const { view } = state;
  const findings = listRows(state);
  const minDrawn = findings.findIndex((finding) => finding.id === view.selected) + 1;
  const drawnCount = useGradualRendering(findings.length, minDrawn, { first: FIRST_BATCH, onEmptied });
  const list = useRef<HTMLDivElement>(null);
  useScrollAnchor(list, index.report);
  useRowAnchor(view.selected);
  useEffect(() => {
    const { selected, selectedBy } = view;
    if (selected === undefined || selectedBy === 'track') return;
    if (selectedBy === 'keyboard') document.getElementById(`row-${selected}`)?.focus({ preventScroll: true });
    // Its top edge stays where it is as long as all of it can be seen.
    document.getElementById(`flag-${selected}`)?.scrollIntoView({ block: 'nearest' });
  }, [view.selected, view.selectedBy]);
  return (
    <>
      {findings.length > 0 ? (
        <div
          class={view.selecting ? 'flags ticking' : 'flags'}
          aria-busy={drawnCount < findings.length || undefined}
          ref={list}
        >
          {groupDrawn(state, drawnCount).map((group) => (
            <Group key={group.heading ?? ''} group={group} state={state} index={index} />
          ))}
        </div>
      ) : (
        <EmptyList state={state} index={index} />
      )}
      <ListEnd state={state} index={index} />
    </>
  );
}

/** The groups with only so many findings in all. */
function groupDrawn(state: ComparisonState, drawnCount: number): readonly FindingGroup[] {
  let left = drawnCount;
  return groupVisibleFindings(state).flatMap((group) => {
    const findings = group.findings.slice(0, left);
    left -= findings.length;
    return findings.length > 0 ? [{ ...group, findings }] : [];
  });
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly state: ComparisonState;
  readonly index: ReportIndex;
}

function Group({ group: { heading, findings }, state, index }: GroupProps) {
  const { localizer } = usePanel();
  const { view } = state;
  const getCached = useCachedElements();
  const confirmedIds = new Set(view.confirmed);
  const tickedIds = new Set(view.ticked);
  const count = heading === 'new' ? view.fresh.length : listVisibleFindings(state).length - view.fresh.length;
  return (
    <>
      {heading && <h3 class="divide">{localizer.say(`list.${heading}`, { count })}</h3>}
      <ol aria-label={localizer.say(`sort.${view.sort}`)}>
        {findings.map((finding) => {
          const { id } = finding;
          const props: FindingRowProps = {
            finding,
            index,
            open: id === view.selected,
            confirmed: confirmedIds.has(id),
            ticked: tickedIds.has(id),
            selecting: view.selecting,
            note: view.notes[id] ?? '',
            noting: view.noting === id,
            isEdited: isAboutChanged(state, finding),
            isWithdrawn: isWithdrawn(state, finding),
          };
          return getCached(id, Object.values(props), () => <FindingRow key={id} {...props} />);
        })}
      </ol>
    </>
  );
}

/** What stands in place of rows: that filters hide them, or that nothing was found. */
function EmptyList({ state, index }: Omit<GroupProps, 'group'>) {
  const { localizer } = usePanel();
  if (hasNarrowingFilters(state.view) && state.kind === 'done')
    return <p class="empty">{localizer.say('filter.none')}</p>;
  if (state.kind === 'faithful' && !isCutShort(state.report)) return <NothingFound state={state} index={index} />;
  if (state.kind === 'uncertain') return <TooUncertain state={state} />;
  return <p class="empty">{localizer.say('list.none')}</p>;
}
