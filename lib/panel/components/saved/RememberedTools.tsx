/** Below all comparisons: whether the last ones are remembered, and the button that deletes those. */
import { MAX_REMEMBERED } from '../../../core';
import { listOnShelf, type SavedState } from '../../state/saved-state';
import { usePanel } from '../panel-context';
import { Switch } from '../parts';
import { SavedQuestion, useQuestionFocus } from './SavedQuestion';

export function RememberedTools({ state }: { readonly state: SavedState }) {
  const { localizer, saved, effects } = usePanel();
  const { say } = localizer;
  useQuestionFocus(state.asking, '#remember');
  if (state.remembering === undefined) return null;
  const count = listOnShelf(state, 'remembered').length;
  // What is remembered is deleted by turning it off, which is said first.
  const remember = (isOn: boolean): void =>
    !isOn && count > 0 ? saved.send({ type: 'ask', asking: 'forget' }) : effects.saved.remember(isOn);
  return (
    <div class="saved-remembered">
      <Switch
        id="remember"
        label={say('saved.remember', { count: MAX_REMEMBERED })}
        isOn={state.remembering}
        describedBy="remember-where"
        onSwitch={remember}
      />
      <p class="small" id="remember-where">
        {say('saved.remember.where')}
      </p>
      {state.asking === 'forget' ? (
        <SavedQuestion
          text={say('saved.forget.ask', { count })}
          yes={say('saved.forget.yes')}
          no={say('saved.forget.no')}
          onYes={() => effects.saved.remember(false)}
        />
      ) : (
        count > 0 && (
          <button type="button" class="second" onClick={effects.saved.clearRemembered}>
            {say('saved.clear', { count })}
          </button>
        )
      )}
    </div>
  );
}
