/**
 * The views that no panel begins with. The panel loads them once its first view is drawn, so that its start does not wait
 * for them, and from then on they are drawn at once.
 */
import { signal } from '@preact/signals';
import { createLazy } from '../../core/memoize';

/** Undefined until they are loaded. */
export const lateViews = signal<typeof import('./later') | undefined>(undefined);

export const loadLateViews = createLazy(async () => {
  lateViews.value = await import('./later');
});
