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
  const shown = listVisibleFindings(state).length;
  const ticked = listTicked(state).length;
  if (shown < 2 && !hasNarrowingFilters(state.view)) return null;
  return (
    <div class="list-head">
      {shown > 1 && (
        <label>
          <input
            type="checkbox"
            checked={ticked === shown}
            ref={(box) => {
              if (box) box.indeterminate = ticked > 0 && ticked < shown;
            }}
            onChange={() => send({ type: 'tick-all' })}
          />
          {ticked > 0 ? say('tick.count', { count: ticked }) : say('tick.all')}
        </label>
      )}
      {hasNarrowingFilters(state.view) && (
        <span class="count">
          <LocalizedText say="filter.count" values={{ shown, all: listCountedFindings(state).length }} />
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
