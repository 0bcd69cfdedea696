/** A sentence where no engine is chosen, with a button that opens the settings. */
import { usePanel } from './panel-context';

export function NoEngine() {
  const { speaker, effects } = usePanel();
  return (
    <span class="no-engine">
      {speaker.say('engine.none')}{' '}
      <button type="button" class="link" onClick={() => effects.openSettings('engine')}>
        {speaker.say('engine.choose')}
      </button>
    </span>
  );
}
