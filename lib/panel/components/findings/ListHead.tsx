import type { Sort } from '../../state/list-view';
import { isNarrowed, standing, tickedOf, visible } from '../../state/visible-findings';
import type { Shown } from '../ComparisonView';
import { usePanel } from '../context';
import { Say } from '../LocalizedText';

const SORTS: readonly Sort[] = ['severity', 'place'];

/** Above the list: all or none selected, how many are shown, and in which order. */
export function ListHead({ state }: { readonly state: Shown }) {
  const { speaker, actions, send } = usePanel();
  const { say } = speaker;
  const shown = visible(state).length;
  const ticked = tickedOf(state).length;
  if (shown < 2 && !isNarrowed(state.view)) return null;
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
      {isNarrowed(state.view) && (
        <span class="count">
          <Say say="filter.count" values={{ shown, all: standing(state).length }} />
        </span>
      )}
      <select
        aria-label={say('sort.label')}
        value={state.view.sort}
        onChange={(event) => actions.sort(event.currentTarget.value as Sort)}
      >
        {SORTS.map((by) => (
          <option key={by} value={by}>
            {say(`sort.${by}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
