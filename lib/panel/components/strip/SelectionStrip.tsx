/** How many findings are selected, and what can be done with all of them. The bar copies them. */
import type { ComparisonState } from '../../state/panel-state';
import { listTicked, listVisibleFindings } from '../../state/visible-findings';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';

export function SelectionStrip({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const ticked = listTicked(state);
  const isConfirmed = ticked.length > 0 && ticked.every(({ id }) => state.view.confirmed.includes(id));
  const isAll = ticked.length === listVisibleFindings(state).length;
  return (
    <section class="strip one ticked" aria-label={say('tick.count', { count: ticked.length })}>
      <b>{say('tick.count', { count: ticked.length })}</b>
      <button type="button" class="text" aria-pressed={isAll} onClick={() => send({ type: 'tick-all' })}>
        {say('tick.all')}
      </button>
      {ticked.length > 0 && (
        <>
          <button
            type="button"
            class="text"
            aria-pressed={isConfirmed}
            onClick={() => send({ type: 'confirm-ticked' })}
          >
            {say(isConfirmed ? 'tick.confirmed' : 'tick.confirm')}
          </button>
          <button type="button" class="text" onClick={() => send({ type: 'dismiss-ticked' })}>
            {say('tick.dismiss')}
          </button>
        </>
      )}
      <button
        type="button"
        class="icon"
        aria-label={say('tick.none')}
        title={`${say('tick.none')} (Esc)`}
        onClick={() => send({ type: 'selecting', on: false })}
      >
        <Icon of="close" />
      </button>
    </section>
  );
}
