/** The buttons that open the list of saved comparisons and that save the comparison on show. */
import type { ComparisonState } from '../../state/panel-state';
import { getSavedStatus } from '../../state/saved-state';
import { formatLocalDay } from '../../text/saved-text';
import { usePanel } from '../panel-context';

/** The button at the top that opens and closes the list. */
export function SavedListButton() {
  const { speaker, saved } = usePanel();
  const { offered, on } = saved.state.value;
  if (!offered && on === 'page') return null;
  return (
    <button
      type="button"
      class="icon saved-open"
      aria-label={speaker.say('saved.title')}
      title={speaker.say('saved.title')}
      aria-pressed={on === 'list'}
      onClick={saved.actions.toggleList}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2.5 4.5h2v9h-2zM6.5 2.5h2v11h-2zM10.3 4.2l1.9-.5 2.4 8.8-1.9.5z" />
      </svg>
    </button>
  );
}

/** The button at the bottom that saves the comparison on show, and tells whether it is saved. */
export function SaveButton({ state }: { readonly state: ComparisonState }) {
  const { speaker, saved } = usePanel();
  const { say } = speaker;
  const savedState = saved.state.value;
  if (!savedState.offered) return null;
  const status = getSavedStatus(savedState, state.accessed);
  const date = savedState.here ? formatLocalDay(speaker, savedState.here.saved) : '';
  const titleKeys = { not: 'saved.keep.name', earlier: 'saved.keep.again', same: 'saved.keep.kept.name' } as const;
  const title = say(titleKeys[status], { date });
  return (
    <button
      type="button"
      class={`second keep is-${status}`}
      aria-label={title}
      title={title}
      onClick={saved.actions.keep}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={status === 'same' ? 'm3 8.5 3.2 3.2L13 5' : 'M4 2.5h8v11l-4-3-4 3z'} />
      </svg>
      <span>{say(status === 'same' ? 'saved.keep.kept' : 'saved.keep')}</span>
    </button>
  );
}
