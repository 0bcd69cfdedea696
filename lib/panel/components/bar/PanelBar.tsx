/** The bar at the top: what is on show, the button that copies or cancels, and the menu with everything else. */

import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useToolbar } from '../../hooks/use-toolbar';
import { usePanel } from '../../panel';
import { Icon } from '../../parts/Icon';
import { isUnlikely } from '../../state/close-candidates';
import type { PanelTab } from '../../state/list-view';
import { isComparison, type PanelState } from '../../state/panel-state';
import { listInView, type SavedView } from '../../state/saved-state';
import { listTicked, listVisibleFindings } from '../../state/visible-findings';
import type { ExportDialog } from './ExportDialog';
import type { FilterDialog } from './FilterDialog';
import { MoreMenu } from './MoreMenu';

/** Gives the bar the class `tight` where it would be wider than the panel without it. */
export function useTightBar(bar: RefObject<HTMLElement | null>): void {
  // After every render, since the words change.
  useLayoutEffect(() => measureBar(bar.current));
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => measureBar(bar.current));
    if (bar.current) observer.observe(bar.current);
    return () => observer.disconnect();
  }, [bar]);
}

function measureBar(bar: HTMLElement | null): void {
  if (!bar) return;
  bar.classList.remove('tight');
  bar.classList.toggle('tight', bar.scrollWidth > bar.clientWidth);
}

// What lies over the panel below the bar: the menu, or one of its dialogs. Escape and a click elsewhere close it.

interface LayerProps {
  readonly state: PanelState;
  readonly isListOpen: boolean;
  /** Undefined until they are loaded. */
  readonly dialogs:
    | { readonly ExportDialog: typeof ExportDialog; readonly FilterDialog: typeof FilterDialog }
    | undefined;
}

export function Layer(props: LayerProps) {
  const { layers } = usePanel();
  const { open } = layers;
  const layer = useRef<HTMLDivElement>(null);
  const name = open.value;
  useEffect(() => {
    if (name === undefined) return undefined;
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Element && !target.closest('.layer, #more')) open.value = undefined;
    };
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      open.value = undefined;
      document.getElementById('more')?.focus();
    };
    layer.current?.querySelector<HTMLElement>(':is(button, input:checked, select)')?.focus({ preventScroll: true });
    const listening = new AbortController();
    document.addEventListener('pointerdown', closeOutside, { signal: listening.signal });
    // In the capture phase: the key closes this, and nothing below it.
    document.addEventListener('keydown', close, { signal: listening.signal, capture: true });
    return () => listening.abort();
  }, [name, open]);
  if (name === undefined) return null;
  return (
    <div class="layer" ref={layer}>
      <LayerContent {...props} />
    </div>
  );
}

function LayerContent({ state, isListOpen, dialogs }: LayerProps) {
  const { open } = usePanel().layers;
  if (open.value === 'export' && isComparison(state)) return dialogs && <dialogs.ExportDialog state={state} />;
  if (open.value === 'filters' && isComparison(state)) return dialogs && <dialogs.FilterDialog state={state} />;
  return <MoreMenu state={state} isListOpen={isListOpen} />;
}

export function PanelBar({ state, isListOpen, dialogs }: LayerProps) {
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
      <Layer state={state} isListOpen={isListOpen} dialogs={dialogs} />
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
