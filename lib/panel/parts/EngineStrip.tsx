/**
 * What the strip says of the engine: what it is doing, needs, found or failed to do, with its buttons.
 * The live region in `App` announces it; the strip itself does not.
 */
import { useRef } from 'preact/hooks';
import { useNoticeTimer } from '../hooks/use-notice-timer';
import { type Panel, usePanel } from '../panel';
import type { EngineStatus } from '../state/engine-state';
import type { ComparisonState } from '../state/panel-state';
import { buildEngineCard, type EngineButton, type EngineCardModel, getEngineStringKey } from '../text/engine-text';
import { Icon, Sentences } from './Icon';

// A sentence where no engine is chosen, with a button that opens the settings.

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

/** Whether there is something to say of the engine that the reader has not put away. */
export const hasEngineNews = ({ engine }: ComparisonState): boolean =>
  engine !== undefined && !('putOff' in engine && engine.putOff);

export function EngineStrip({ state, status }: { readonly state: ComparisonState; readonly status: EngineStatus }) {
  const { localizer, send } = usePanel();
  const putOff = (): void => send({ type: 'put-off' });
  const { says, buttons, progress } = buildEngineCard(localizer, status, state.pending);
  const isOver = status.kind === 'done' || status.kind === 'trouble';
  const strip = useRef<HTMLElement>(null);
  // Where nothing came of it, it is said for a while.
  useNoticeTimer(strip, status.kind === 'done' && buttons.length === 0, putOff);
  return (
    <section
      ref={strip}
      class={`strip engine at-${status.kind}`}
      aria-label={localizer.say(getEngineStringKey('engine.label', status.name))}
    >
      {progress !== undefined && (
        <progress
          aria-label={localizer.say(says.at(-1)!.key, says.at(-1)!.values)}
          value={progress === 'unknown' ? undefined : progress}
        />
      )}
      {/* Its words and buttons are others in each state: none of them moves to where the next ones are. */}
      <p key={`words ${status.kind}`}>
        <Sentences sentences={says} />
      </p>
      <div key={`buttons ${status.kind}`} class="strip-do">
        <EngineButtons buttons={buttons} />
        {isOver && (
          <button
            type="button"
            class="icon"
            aria-label={localizer.say('app.close')}
            title={localizer.say('app.close')}
            onClick={putOff}
          >
            <Icon of="close" />
          </button>
        )}
      </div>
    </section>
  );
}

/** `plain`: as links within a line of text. */
export function EngineButtons({ buttons, plain = false }: Pick<EngineCardModel, 'buttons'> & { plain?: boolean }) {
  const panel = usePanel();
  const { localizer } = panel;
  return (
    <>
      {buttons.map(({ does, label }, index) => (
        <button
          key={does}
          type="button"
          class={plain ? 'link' : index === 0 && LEADING.includes(does) ? 'primary' : 'text'}
          onClick={() => BUTTON_ACTIONS[does](panel)}
        >
          {localizer.say(label)}
        </button>
      ))}
    </>
  );
}

const LEADING: readonly EngineButton[] = ['take', 'show', 'again'];

const BUTTON_ACTIONS: Readonly<Record<EngineButton, (panel: Panel) => void>> = {
  take: ({ effects }) => effects.takeEngine(),
  again: ({ effects }) => effects.takeEngine(),
  show: ({ send }) => {
    send({ type: 'show-sharper' });
    scrollTo({ top: 0, behavior: 'instant' });
  },
  later: ({ send }) => send({ type: 'put-off' }),
  cancel: ({ send }) => send({ type: 'put-off' }),
  settings: ({ effects }) => effects.openSettings('engine'),
};
