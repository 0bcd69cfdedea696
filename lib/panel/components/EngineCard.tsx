/**
 * A card that says what the engine is doing, needs, or failed to do, with its buttons.
 * The live region in `App` announces it; the card itself does not.
 */
import { useRef } from 'preact/hooks';
import { useSteadyHeight } from '../hooks/use-steady-height';
import type { PanelActions } from '../panel';
import type { EngineStatus } from '../state/engine-state';
import { buildEngineCard, type EngineButton, getEngineStringKey } from '../text/engine-text';
import { Sentences } from './LocalizedText';
import { usePanel } from './panel-context';

export function EngineCard({ status }: { readonly status: EngineStatus }) {
  const { speaker, actions } = usePanel();
  const { says, buttons, progress, quiet } = buildEngineCard(speaker, status);
  const card = useRef<HTMLElement>(null);
  useSteadyHeight(card, status.at !== 'offered');
  return (
    <section
      ref={card}
      class={`engine at-${status.at}${quiet ? ' is-quiet' : ''}`}
      aria-label={speaker.say(getEngineStringKey('engine.label', status.name))}
    >
      <p>
        <Sentences sentences={says} />
      </p>
      {progress !== undefined && (
        <progress
          aria-label={speaker.say(says[0]!.key, says[0]!.values)}
          value={progress === 'unknown' ? undefined : progress}
        />
      )}
      {buttons.length > 0 && (
        <div class="engine-do">
          {buttons.map(({ does, label }, index) => (
            <button
              key={does}
              type="button"
              class={quiet ? 'link' : index === 0 && does === 'take' ? 'second' : 'quiet'}
              onClick={() => BUTTON_ACTIONS[does](actions)}
            >
              {speaker.say(label)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

const BUTTON_ACTIONS: Readonly<Record<EngineButton, (actions: PanelActions) => void>> = {
  take: (actions) => actions.takeEngine(),
  again: (actions) => actions.takeEngine(),
  later: (actions) => actions.leaveEngine(),
  cancel: (actions) => actions.leaveEngine(),
  settings: (actions) => actions.openSettings(),
};

/** One line at the end where no engine is chosen, with a button that opens the settings. */
export function NoEngine() {
  const { speaker, actions } = usePanel();
  return (
    <p class="no-engine small">
      {speaker.say('engine.none')}{' '}
      <button type="button" class="link" onClick={actions.openSettings}>
        {speaker.say('engine.choose')}
      </button>
    </p>
  );
}
