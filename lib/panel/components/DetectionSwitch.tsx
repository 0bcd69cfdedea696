/** The switch at the bottom for automatic detection on this site. It is shown only while nothing is running. */
import type { PanelState } from '../state/panel-state';
import { usePanel } from './panel-context';
import { Switch } from './parts/Switch';

const IDLE_STATES: readonly PanelState['kind'][] = ['idle', 'ready', 'no-original'];

export function DetectionSwitch({ kind }: { readonly kind: PanelState['kind'] }) {
  const { localizer, effects, detection } = usePanel();
  const setting = detection.value;
  if (!setting || !IDLE_STATES.includes(kind)) return null;
  if (!setting.everywhere)
    return (
      <footer class="looks">
        <p>
          {localizer.say('looks.nowhere')}{' '}
          <button type="button" class="link" onClick={() => effects.setDetection({ everywhere: true })}>
            {localizer.say('looks.on')}
          </button>
        </p>
      </footer>
    );
  return (
    <footer class="looks">
      <Switch
        label={localizer.say('looks.here', { host: setting.host.replace(/^www\./, '') })}
        isOn={setting.here}
        onSwitch={(here) => effects.setDetection({ here })}
      />
    </footer>
  );
}
