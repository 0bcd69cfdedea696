/** A sentence where no engine is chosen, with a button that opens the settings. */
import { usePanel } from './panel-context';

export function NoEngine() {
  const { localizer, effects } = usePanel();
  return (
    <span class="no-engine">
      {localizer.say('engine.none')}{' '}
      <button type="button" class="link" onClick={() => effects.openSettings('engine')}>
        {localizer.say('engine.choose')}
      </button>
    </span>
  );
}
