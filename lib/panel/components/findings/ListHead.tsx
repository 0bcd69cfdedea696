/** The line above the list: a box that selects all or none, how many findings are shown, and the order. */
import type { SortOrder } from '../../state/list-view';
import type { ComparisonState } from '../../state/panel-state';
import {
  hasNarrowingFilters,
  listCountedFindings,
  listTicked,
  listVisibleFindings,
} from '../../state/visible-findings';
import { LocalizedText } from '../LocalizedText';
import { usePanel } from '../panel-context';

const SORT_ORDERS: readonly SortOrder[] = ['severity', 'place'];

export function ListHead({ state }: { readonly state: ComparisonState }) {
  const { speaker, actions, send } = usePanel();
  const { say } = speaker;
  const shownCount = listVisibleFindings(state).length;
  const tickedCount = listTicked(state).length;
  if (shownCount < 2 && !hasNarrowingFilters(state.view)) return null;
  return (
    <div class="list-head">
      {shownCount > 1 && (
        <label>
          <input
            type="checkbox"
            checked={tickedCount === shownCount}
            ref={(box) => {
              if (box) box.indeterminate = tickedCount > 0 && tickedCount < shownCount;
            }}
            onChange={() => send({ type: 'tick-all' })}
          />
          {tickedCount > 0 ? say('tick.count', { count: tickedCount }) : say('tick.all')}
        </label>
      )}
      {hasNarrowingFilters(state.view) && (
        <span class="count">
          <LocalizedText say="filter.count" values={{ shown: shownCount, all: listCountedFindings(state).length }} />
        </span>
      )}
      <select
        aria-label={say('sort.label')}
        value={state.view.sort}
        onChange={(event) => actions.sort(event.currentTarget.value as SortOrder)}
      >
        {SORT_ORDERS.map((by) => (
          <option key={by} value={by}>
            {say(`sort.${by}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
