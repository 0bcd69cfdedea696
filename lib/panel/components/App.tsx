/** The root component of the side panel: the bar, the view of the current state, the strip, and the live regions. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { setDocumentLanguage } from '../../i18n/fill-page';
import { useFocusRecovery } from '../hooks/use-focus-recovery';
import { useShortcuts } from '../hooks/use-shortcuts';
import type { Panel } from '../panel';
import { isComparison, type PanelState } from '../state/panel-state';
import { formatAnnouncement } from '../text/announcements';
import { announceEngine } from '../text/engine-text';
import { announceSaved } from '../text/saved-text';
import { PanelBar } from './bar/PanelBar';
import { ComparisonProgress } from './ComparisonProgress';
import { ComparisonView } from './ComparisonView';
import { DetectionSwitch } from './DetectionSwitch';
import { FailureView } from './FailureView';
import { LinkPicker } from './find-original/LinkPicker';
import { NoOriginal } from './find-original/NoOriginal';
import { ReadyToCompare } from './find-original/ReadyToCompare';
import { DetectionProgress, Idle } from './Idle';
import { PanelProvider } from './panel-context';
import { ShortcutSheet } from './ShortcutSheet';
import { SavedHead } from './saved/SavedHead';
import { SavedList } from './saved/SavedList';
import { SavedListStrip } from './saved/SavedNotice';
import { hasPageChange } from './strip/PageChangeStrip';
import { Strip } from './strip/Strip';
import { TooltipLayer } from './TooltipLayer';

export function App({ panel }: { readonly panel: Panel }) {
  const state = panel.state.value;
  const isListOpen = panel.saved.state.value.on === 'list';
  const sheet = useRef<HTMLDialogElement>(null);
  useShortcuts(panel, sheet);
  useFocusRecovery(isListOpen ? 'saved' : state.kind);
  const { localizer } = panel;
  // In the same frame as the words: Arabic is not seen from left to right first, nor spoken as English.
  useLayoutEffect(() => setDocumentLanguage(document, localizer), [localizer]);
  return (
    <PanelProvider value={panel}>
      <PanelBar state={state} isListOpen={isListOpen} />
      <main class={isListOpen ? 'at-saved' : `at-${state.kind}`}>
        {isListOpen ? <SavedList /> : <Body state={state} />}
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
        {isComparison(state) ? announceEngine(localizer, state.engine) : ''}
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
      return <ComparisonProgress state={state} />;
    case 'failed':
    case 'not-the-original':
    case 'cancelled':
      return <FailureView state={state} />;
    case 'done':
    case 'faithful':
    case 'uncertain':
      return (
        <>
          <SavedHead state={state} />
          <ComparisonView state={state} />
        </>
      );
  }
}
