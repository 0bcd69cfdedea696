/** Asks for the effects that an event calls for: here alone the panel starts, cancels and leaves a comparison. */
import type { PanelEffects } from './panel-effects';
import type { PanelEvent, PanelState, WorkingState } from './state/panel-state';
import { findCandidate } from './state/provenance-record';

/** What of a panel is needed for it. */
interface EventPanel {
  readonly state: { readonly value: PanelState };
  readonly send: (event: PanelEvent) => void;
  readonly effects: PanelEffects;
}

/**
 * Called after each event, with the state before it, and directly: browsers ask for permission only within a click.
 */
export function requestEffects(event: PanelEvent, before: PanelState, panel: EventPanel): void {
  const { state, effects } = panel;
  const after = state.value;
  if (before.kind === 'picking' && (event.type === 'compare' || event.type === 'unpick')) effects.stopPicking();
  if (after.kind === 'working' && isNewRequest(before, after)) startComparison(after, effects);
  if (event.type === 'cancel' && before.kind === 'working') effects.cancel();
  if (event.type === 'pick' && after.kind === 'picking') void pickLink(panel);
  if (event.type === 'open-tab') effects.openTab(event.url);
  if (event.type === 'put-off') effects.stopEngine();
}

/** Whether a state awaits another comparison than the one before: the reader's, or that with the next candidate. */
const isNewRequest = (before: PanelState, after: WorkingState): boolean =>
  before.kind !== 'working' || before.provenance !== after.provenance;

function startComparison({ provenance, chosen, way }: WorkingState, { compare }: PanelEffects): void {
  const candidate = findCandidate(provenance, chosen);
  if (candidate) compare(provenance, candidate, way);
}

async function pickLink({ state, send, effects }: EventPanel): Promise<void> {
  const url = await effects.pickLink();
  if (state.value.kind === 'picking')
    send(url === undefined ? { type: 'unpick' } : { type: 'compare', url, signal: 'picked' });
}
