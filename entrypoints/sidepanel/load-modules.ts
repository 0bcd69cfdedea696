/** Code that is loaded when it is first needed, not with the panel. */

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

/** Loads the comparison code after the first paint, so that the first comparison does not wait for it. */
export function preloadComparison(): void {
  // A failure is reported when the code is needed.
  requestAnimationFrame(() => setTimeout(() => void loadComparison().catch(() => undefined)));
}
