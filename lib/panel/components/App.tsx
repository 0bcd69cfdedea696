/** The root component of the side panel: the bar, the view of the current state, the strip, and the live regions. */

import { signal } from '@preact/signals';
import { type RefObject, render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { createLazy } from '../../core/memoize';
import { setDocumentLanguage } from '../../i18n/fill-page';
import { useShortcuts } from '../hooks/use-shortcuts';
import { SHORTCUTS } from '../keyboard-shortcuts';
import { type Panel, PanelProvider, usePanel } from '../panel';
import { DetectionProgress, Idle } from '../parts/Idle';
import { Switch, TooltipLayer, Ways } from '../parts/parts';
import { isComparison, type PanelState } from '../state/panel-state';
import { formatAnnouncement } from '../text/announcements';
import { announceEngine } from '../text/engine-text';
import { announceSaved } from '../text/saved-text';
import { PanelBar } from './bar/PanelBar';
import { LinkPicker, NoOriginal } from './find-original/NoOriginal';
import { ReadyToCompare } from './find-original/ReadyToCompare';
import { SavedHead, SavedListStrip } from './saved/SavedNotice';
import { hasPageChange, Strip } from './strip/Strip';

// Mounts a panel in an element of a page. Its requests go to the effects that are connected; events come in through
// `send`.

export const mountPanel = (into: Element, panel: Panel): void => render(<App panel={panel} />, into);

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

/**
 * Recovers the focus when its element disappears: the button that started a comparison, or a finding of a list that
 * another view replaced. Otherwise the browser would move the focus to the start of the document.
 * @param place the view on show; when it changes, its heading gets the focus
 */
export function useFocusRecovery(place: string): void {
  const focusPath = useRef<readonly Element[]>([]);
  const lastPlace = useRef(place);
  useEffect(() => {
    const recordFocus = (event: FocusEvent): void => {
      focusPath.current = event.target instanceof Element ? listAncestors(event.target) : [];
    };
    document.addEventListener('focusin', recordFocus);
    return () => document.removeEventListener('focusin', recordFocus);
  }, []);
  // Runs after the components have set the focus themselves.
  useEffect(() => {
    const isNew = lastPlace.current !== place;
    lastPlace.current = place;
    const [lastFocused] = focusPath.current;
    if (!lastFocused || lastFocused.isConnected || document.activeElement !== document.body) return;
    focusElement(isNew ? findHeading() : (findNearestControl(focusPath.current) ?? findHeading()));
  });
}

const findHeading = () => document.querySelector<HTMLElement>('main h2');

/** The element and its ancestors, innermost first, without `main`, which contains everything. */
function listAncestors(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let one: Element | null = element; one && one.localName !== 'main'; one = one.parentElement) ancestors.push(one);
  return ancestors;
}

function findNearestControl(focusPath: readonly Element[]): HTMLElement | null | undefined {
  const remaining = focusPath.filter(
    ({ isConnected, localName }) => isConnected && localName !== 'body' && localName !== 'html',
  );
  const findFirst = (selector: string) =>
    remaining.map((one) => one.querySelector<HTMLElement>(selector)).find((found) => found !== null);
  return findFirst(FOCUSABLE) ?? document.querySelector<HTMLElement>('main .row');
}

function focusElement(element: HTMLElement | null): void {
  if (element && !element.matches(FOCUSABLE)) element.tabIndex = -1;
  element?.focus({ preventScroll: true });
}

// The dialog that lists all keyboard shortcuts in groups, and the ways to open the panel. The heading has the focus.
// With the focus on the close button at the end, the dialog would open scrolled to its end.

export function ShortcutSheet({ sheet }: { readonly sheet: RefObject<HTMLDialogElement | null> }) {
  const { localizer, ways } = usePanel();
  const { say } = localizer;
  return (
    <dialog class="keys" ref={sheet} aria-labelledby="keys-title">
      <h2 id="keys-title" tabIndex={-1} autofocus>
        {say('app.keys')}
      </h2>
      {SHORTCUTS.map(({ group, shortcuts }) => (
        <section key={group}>
          <h3>{say(group)}</h3>
          <dl>
            {shortcuts.map(({ keys, says }) => (
              <div key={says}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{say(says)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {ways.value && (
        <section>
          <h3>{say('ways-in')}</h3>
          <Ways localizer={localizer} ways={ways.value} />
        </section>
      )}
      <button type="button" class="second" onClick={() => sheet.current?.close()}>
        {say('app.close')}
      </button>
    </dialog>
  );
}

// The switch at the bottom for automatic detection on this site. It is shown only while nothing is running.

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

// The views that no panel begins with. They are loaded once the first view is drawn, so that the panel's start does not
// wait for them, and from then on they are drawn at once.

/** Undefined until they are loaded. */
const lateViews = signal<typeof import('./later') | undefined>(undefined);

export const loadLateViews = createLazy(async () => {
  lateViews.value = await import('./later');
});

export function App({ panel }: { readonly panel: Panel }) {
  const state = panel.state.value;
  const isListOpen = panel.saved.state.value.on === 'list';
  const views = lateViews.value;
  const sheet = useRef<HTMLDialogElement>(null);
  useShortcuts(panel, sheet);
  useFocusRecovery(isListOpen ? 'saved' : state.kind);
  const { localizer } = panel;
  // In the same frame as the words: Arabic is not seen from left to right first, nor spoken as English.
  useLayoutEffect(() => setDocumentLanguage(document, localizer), [localizer]);
  useEffect(() => void loadLateViews(), []);
  return (
    <PanelProvider value={panel}>
      <PanelBar state={state} isListOpen={isListOpen} dialogs={views} />
      <main class={isListOpen ? 'at-saved' : `at-${state.kind}`}>
        {isListOpen ? views && <views.SavedList /> : <Body state={state} />}
      </main>
      {!isListOpen && <DetectionSwitch kind={state.kind} />}
      {isListOpen ? <SavedListStrip /> : <Strip state={state} />}
      <p class="unseen" role="status" aria-live="polite">
        {isListOpen ? '' : formatAnnouncement(localizer, state)}
      </p>
      <p class="unseen" aria-live="polite">
        {announceSaved(localizer, panel.saved.state.value)}
      </p>
      {/* In its own live region, so that changing a filter does not announce the engine again. */}
      <p class="unseen spoken" aria-live="polite">
        {isComparison(state) ? announceEngine(localizer, state.engine, state.pending) : ''}
      </p>
      <p class="unseen" aria-live="polite">
        {isComparison(state) && hasPageChange(state) ? localizer.say('changed.text') : ''}
      </p>
      <ShortcutSheet sheet={sheet} />
      <TooltipLayer />
    </PanelProvider>
  );
}

function Body({ state }: { readonly state: PanelState }) {
  const views = lateViews.value;
  switch (state.kind) {
    case 'idle':
      return <Idle why={state.why} frame={state.frame} />;
    case 'looking':
      return <DetectionProgress />;
    case 'no-original':
      return <NoOriginal provenance={state.provenance} />;
    case 'ready':
      return <ReadyToCompare state={state} />;
    case 'picking':
      return <LinkPicker />;
    case 'working':
      return views && <views.ComparisonProgress state={state} />;
    case 'failed':
    case 'not-the-original':
    case 'cancelled':
      return views && <views.FailureView state={state} />;
    case 'done':
    case 'faithful':
    case 'uncertain':
      return (
        <>
          <SavedHead state={state} />
          {views && <views.ComparisonView state={state} />}
        </>
      );
  }
}
