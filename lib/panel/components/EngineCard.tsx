import type { Actions } from '../panel';
import type { EngineStatus } from '../state/engine-state';
import { type EngineButton, engineCard, keyFor } from '../text/engine-text';
import { usePanel } from './context';
import { Sentences } from './LocalizedText';

/** One quiet card: what the engine is doing, wants, or could not do. Read out by the panel's status, not by itself. */
export function EngineCard({ status }: { readonly status: EngineStatus }) {
  const { speaker, actions } = usePanel();
  const { says, buttons, progress, quiet } = engineCard(speaker, status);
  return (
    <section
      class={`engine at-${status.at}${quiet ? ' is-quiet' : ''}`}
      aria-label={speaker.say(keyFor('engine.label', status.name))}
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
          {buttons.map(({ does, label }, at) => (
            <button
              key={does}
              type="button"
              class={quiet ? 'link' : at === 0 && does === 'take' ? 'second' : 'quiet'}
              onClick={() => DO[does](actions)}
            >
              {speaker.say(label)}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

const DO: Readonly<Record<EngineButton, (actions: Actions) => void>> = {
  take: (actions) => actions.takeEngine(),
  again: (actions) => actions.takeEngine(),
  later: (actions) => actions.leaveEngine(),
  cancel: (actions) => actions.leaveEngine(),
  settings: (actions) => actions.openSettings(),
};

/** Where none is chosen: one line at the end, for whoever looks for more. */
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
