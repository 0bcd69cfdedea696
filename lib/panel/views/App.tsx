import { useEffect, useRef } from 'preact/hooks';
import { announcement } from '../announce';
import { engineSpoken } from '../engine';
import type { Panel } from '../panel';
import { savedSpoken } from '../saved-words';
import { isComparison, type PanelState } from '../state';
import { settle } from '../strings/page';
import { useKeptFocus } from '../use-kept-focus';
import { useShortcuts } from '../use-shortcuts';
import { ComparisonView } from './Comparison';
import { CopyBar } from './CopyBar';
import { PanelProvider } from './context';
import { DetectionSwitch } from './Detection';
import { Idle, Looking } from './Idle';
import { KeySheet } from './KeySheet';
import { NoOriginal } from './NoOriginal';
import { Picking } from './Picking';
import { Ready } from './Ready';
import { SavedListButton } from './SavedButtons';
import { SavedHead } from './SavedHead';
import { SavedList } from './SavedList';
import { TipLayer } from './TipLayer';
import { Troubled } from './Troubled';
import { Working } from './Working';

export function App({ panel }: { readonly panel: Panel }) {
  const state = panel.state.value;
  const listed = panel.saved.state.value.on === 'list';
  const sheet = useRef<HTMLDialogElement>(null);
  useShortcuts(panel, sheet);
  useKeptFocus(listed ? 'saved' : state.at);
  const { speaker } = panel;
  useEffect(() => settle(document, speaker), [speaker]);
  return (
    <PanelProvider value={panel}>
      <header class="top">
        <h1>{speaker.say('app.name')}</h1>
        <SavedListButton />
        <button
          type="button"
          class="icon"
          aria-label={speaker.say('app.keys')}
          title={speaker.say('app.keys')}
          onClick={() => sheet.current?.showModal()}
        >
          ?
        </button>
      </header>
      <main class={listed ? 'at-saved' : `at-${state.at}`}>{listed ? <SavedList /> : <Body state={state} />}</main>
      {!listed && <DetectionSwitch at={state.at} />}
      {!listed && isComparison(state) && <CopyBar state={state} />}
      <p class="unseen" role="status" aria-live="polite">
        {listed ? '' : announcement(speaker, state)}
      </p>
      <p class="unseen" aria-live="polite">
        {savedSpoken(speaker, panel.saved.state.value)}
      </p>
      {/* By itself, or every filter would have the engine read out again. */}
      <p class="unseen spoken" aria-live="polite">
        {isComparison(state) ? engineSpoken(speaker, state.engine) : ''}
      </p>
      <KeySheet sheet={sheet} />
      <TipLayer />
    </PanelProvider>
  );
}

function Body({ state }: { readonly state: PanelState }) {
  switch (state.at) {
    case 'idle':
      return <Idle why={state.why} />;
    case 'looking':
      return <Looking />;
    case 'no-original':
      return <NoOriginal trail={state.trail} />;
    case 'ready':
      return <Ready state={state} />;
    case 'picking':
      return <Picking state={state} />;
    case 'working':
      return <Working state={state} />;
    case 'failed':
    case 'not-the-original':
    case 'cancelled':
      return <Troubled state={state} />;
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
