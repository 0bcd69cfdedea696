/** The bar at the top: what is on show, the button that copies or cancels, and the menu with everything else. */
import { useRef } from 'preact/hooks';
import { useTightBar } from '../../hooks/use-tight-bar';
import { useToolbar } from '../../hooks/use-toolbar';
import { isUnlikely } from '../../state/close-candidates';
import type { PanelTab } from '../../state/list-view';
import { isComparison, type PanelState } from '../../state/panel-state';
import { listInView, type SavedView } from '../../state/saved-state';
import { listTicked, listVisibleFindings } from '../../state/visible-findings';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';
import { Layer } from './Layer';

export function PanelBar({ state, isListOpen }: { readonly state: PanelState; readonly isListOpen: boolean }) {
  const { localizer } = usePanel();
  const toolbar = useRef<HTMLDivElement>(null);
  useToolbar(toolbar);
  useTightBar(toolbar);
  const hasViews = !isListOpen && (isComparison(state) || state.kind === 'working');
  return (
    <header class="top">
      <div class="bar" role="toolbar" aria-label={localizer.say('tab.label')} ref={toolbar}>
        {isListOpen && <BackButton />}
        <h1 class={hasViews || isListOpen ? 'unseen' : undefined}>{getTitle(localizer.say, state, isListOpen)}</h1>
        {hasViews && <Views state={state} />}
        {isListOpen && <SavedViews />}
        {!isListOpen && state.kind === 'working' && <CancelButton />}
        {!isListOpen && isComparison(state) && <CopyButton state={state} />}
        <MoreButton />
      </div>
      <Layer state={state} isListOpen={isListOpen} />
    </header>
  );
}

function getTitle(
  say: ReturnType<typeof usePanel>['localizer']['say'],
  state: PanelState,
  isListOpen: boolean,
): string {
  const { kind } = state;
  if (!isListOpen && kind === 'ready')
    return say(isUnlikely(state.provenance.candidates[0]) ? 'source.perhaps' : 'bar.ready');
  return !isListOpen && (kind === 'failed' || kind === 'not-the-original' || kind === 'cancelled')
    ? say('bar.failed')
    : say('app.name');
}

const VIEWS: readonly PanelTab[] = ['differences', 'side'];

/** The two views of a comparison. They change what is shown below, and are not pages of their own. */
function Views({ state }: { readonly state: PanelState }) {
  const { localizer, send } = usePanel();
  const tab = isComparison(state) ? state.view.tab : 'differences';
  return (
    <div class="views" role="radiogroup" aria-label={localizer.say('tab.label')}>
      {VIEWS.map((name) => (
        // biome-ignore lint/a11y/useSemanticElements: an input cannot be a control of a toolbar
        <button
          key={name}
          type="button"
          role="radio"
          id={`view-${name}`}
          aria-checked={name === tab}
          disabled={!isComparison(state)}
          onClick={() => send({ type: 'tab', tab: name })}
        >
          {localizer.say(`tab.${name}`)}
        </button>
      ))}
    </div>
  );
}

const SAVED_VIEWS: readonly SavedView[] = ['all', 'kept'];

/** The two views of the list of comparisons, with how many there are. */
function SavedViews() {
  const { localizer, saved } = usePanel();
  const { entries, view } = saved.state.value;
  return (
    <div class="views" role="radiogroup" aria-labelledby="saved-title">
      {entries &&
        SAVED_VIEWS.map((name) => (
          // biome-ignore lint/a11y/useSemanticElements: an input cannot be a control of a toolbar
          <button
            key={name}
            type="button"
            role="radio"
            aria-checked={name === view}
            onClick={() => saved.send({ type: 'view', view: name })}
          >
            {localizer.say(`saved.view.${name}`, { count: listInView({ entries, view: name }).length })}
          </button>
        ))}
    </div>
  );
}

function BackButton() {
  const { localizer, saved } = usePanel();
  const name = localizer.say('saved.back');
  return (
    <button type="button" class="icon back" aria-label={name} title={name} onClick={saved.actions.leave}>
      <Icon of="leave" />
    </button>
  );
}

function CancelButton() {
  const { localizer, send } = usePanel();
  return (
    <button type="button" class="text" onClick={() => send({ type: 'cancel' })}>
      {localizer.say('working.cancel')}
    </button>
  );
}

/** Copies the ticked findings, or else all on show. In a narrow panel its word is for screen readers only. */
function CopyButton({ state }: { readonly state: Extract<PanelState, { report: unknown }> }) {
  const { localizer, actions } = usePanel();
  const { say } = localizer;
  const ticked = listTicked(state);
  const findings = ticked.length > 0 ? ticked : listVisibleFindings(state);
  if (findings.length === 0) return null;
  const name = say(ticked.length > 0 ? 'copy.ticked' : 'copy.all', { count: findings.length });
  return (
    <button
      type="button"
      class="text copy"
      title={`${name} (c)`}
      onClick={() => actions.copy(findings.map(({ id }) => id))}
    >
      <Icon of="copy" />
      <span class="unseen">{name}</span>
      <span class="word" aria-hidden="true">
        {say('flag.copy')}
      </span>
      <span aria-hidden="true">{new Intl.NumberFormat(localizer.locale).format(findings.length)}</span>
    </button>
  );
}

function MoreButton() {
  const { localizer, layers } = usePanel();
  const isOpen = layers.open.value !== undefined;
  return (
    <button
      type="button"
      class="icon"
      id="more"
      aria-label={localizer.say('bar.more')}
      title={localizer.say('bar.more')}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={() => {
        layers.open.value = isOpen ? undefined : 'menu';
      }}
    >
      <Icon of="more" />
    </button>
  );
}
