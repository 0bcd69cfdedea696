import { useEffect, useRef } from 'preact/hooks';
import { announcement } from '../announce';
import { engineSpoken } from '../engine';
import type { Panel } from '../panel';
import { isComparison, type PanelState } from '../state';
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
import { Troubled } from './Troubled';
import { Working } from './Working';

export function App({ panel }: { readonly panel: Panel }) {
  const state = panel.state.value;
  const sheet = useRef<HTMLDialogElement>(null);
  useShortcuts(panel, sheet);
  useEffect(() => {
    document.documentElement.lang = panel.speaker.locale;
  }, [panel]);
  return (
    <PanelProvider value={panel}>
      <header class="top">
        <h1>{panel.speaker.say('app.name')}</h1>
        <button
          type="button"
          class="icon"
          aria-label={panel.speaker.say('app.keys')}
          title={panel.speaker.say('app.keys')}
          onClick={() => sheet.current?.showModal()}
        >
          ?
        </button>
      </header>
      <main class={`at-${state.at}`}>
        <Body state={state} />
      </main>
      <DetectionSwitch at={state.at} />
      {isComparison(state) && <CopyBar state={state} />}
      <p class="unseen" role="status" aria-live="polite">
        {announcement(panel.speaker, state)}
      </p>
      {/* By itself, or every filter would have the engine read out again. */}
      <p class="unseen spoken" aria-live="polite">
        {isComparison(state) ? engineSpoken(panel.speaker, state.engine) : ''}
      </p>
      <KeySheet sheet={sheet} />
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
      return <ComparisonView state={state} />;
  }
}
