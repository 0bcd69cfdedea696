/**
 * What the strip says of the engine: what it is doing, needs, found or failed to do, with its buttons.
 * The live region in `App` announces it; the strip itself does not.
 */
import { useRef } from 'preact/hooks';
import { useNoticeTimer } from '../../hooks/use-notice-timer';
import type { PanelActions } from '../../panel';
import { type EngineStatus, hasVisibleChange } from '../../state/engine-state';
import type { ComparisonState } from '../../state/panel-state';
import { buildEngineCard, type EngineButton, type EngineCardModel, getEngineStringKey } from '../../text/engine-text';
import { Icon } from '../Icon';
import { Sentences } from '../LocalizedText';
import { usePanel } from '../panel-context';

/** Whether there is something to say of the engine that the reader has not put away. */
export const hasEngineNews = ({ engine }: ComparisonState): boolean =>
  engine !== undefined && !('putOff' in engine && engine.putOff);

export function EngineStrip({ state, status }: { readonly state: ComparisonState; readonly status: EngineStatus }) {
  const { speaker, actions } = usePanel();
  const { says, buttons, progress } = buildEngineCard(speaker, status, hasVisibleChange(state.pending));
  const isOver = status.at === 'done' || status.at === 'trouble';
  const strip = useRef<HTMLElement>(null);
  // Where nothing came of it, it is said for a while.
  useNoticeTimer(strip, status.at === 'done' && buttons.length === 0, actions.leaveEngine);
  return (
    <section
      ref={strip}
      class={`strip engine at-${status.at}`}
      aria-label={speaker.say(getEngineStringKey('engine.label', status.name))}
    >
      {progress !== undefined && (
        <progress
          aria-label={speaker.say(says[0]!.key, says[0]!.values)}
          value={progress === 'unknown' ? undefined : progress}
        />
      )}
      <p>
        <Sentences sentences={says} />
      </p>
      <div class="strip-do">
        <EngineButtons buttons={buttons} />
        {isOver && (
          <button
            type="button"
            class="icon"
            aria-label={speaker.say('app.close')}
            title={speaker.say('app.close')}
            onClick={actions.leaveEngine}
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
  const { speaker, actions } = usePanel();
  return (
    <>
      {buttons.map(({ does, label }, index) => (
        <button
          key={does}
          type="button"
          class={plain ? 'link' : index === 0 && LEADING.includes(does) ? 'primary' : 'text'}
          onClick={() => BUTTON_ACTIONS[does](actions)}
        >
          {speaker.say(label)}
        </button>
      ))}
    </>
  );
}

const LEADING: readonly EngineButton[] = ['take', 'show', 'again'];

const BUTTON_ACTIONS: Readonly<Record<EngineButton, (actions: PanelActions) => void>> = {
  take: (actions) => actions.takeEngine(),
  again: (actions) => actions.takeEngine(),
  show: (actions) => actions.showSharper(),
  later: (actions) => actions.leaveEngine(),
  cancel: (actions) => actions.leaveEngine(),
  settings: (actions) => actions.openSettings('engine'),
};
