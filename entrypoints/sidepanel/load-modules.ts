/** Code that is loaded when it is first needed, not with the panel. */
import { loadExports } from '../../lib/panel/panel';
import type { PanelState } from '../../lib/panel/state/panel-state';
import type { openReadingPage } from './reading-pages';

/** Loads the detection, with the phrases that news sites put before a source in every language, and the list of sites. */
export const loadDetection = async () => {
  const [{ detectFromObservation }, { findSureAnswerers }] = await Promise.all([
    import('../../lib/provenance/detect-translation'),
    import('../../lib/core/site'),
  ]);
  return { detectFromObservation, findSureAnswerers };
};

/** Loads the code that fetches, reads and compares articles. */
export const loadComparison = () => import('../shared/compare/compare-in-browser');

/** Loads what compares with an earlier version of the original. */
export const loadEarlierComparison = () => import('./earlier/compare-earlier');

let readings: typeof import('./reading-pages') | undefined;

/** Opens a page to read the comparison on show on. */
export async function openReading(...input: Parameters<typeof openReadingPage>): Promise<void> {
  readings = await import('./reading-pages');
  await readings.openReadingPage(...input);
}

/** Tells the pages that are read of a state of the panel, or of a page that it has left. */
export const followReading = (state: PanelState): void => readings?.followReading(state);

/** Loads what compares and what copies after the first paint, so that no first press waits for it. */
export function preloadModules(): void {
  // A failure is reported when the code is needed.
  const preload = () => void Promise.all([loadComparison(), loadExports()]).catch(() => undefined);
  requestAnimationFrame(() => setTimeout(preload));
}
