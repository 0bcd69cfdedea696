/** What lies over or opens within the panel, for any state: the menu, its dialogs, and where the article comes from. */
import { type Signal, signal } from '@preact/signals';

/** What lies over the panel; one at a time. */
export type PanelLayer = 'menu' | 'export' | 'filters';

/** Which layer is open, and whether the provenance is. */
export interface PanelLayers {
  readonly open: Signal<PanelLayer | undefined>;
  readonly isSourceOpen: Signal<boolean>;
}

export const createPanelLayers = (): PanelLayers => ({
  open: signal<PanelLayer | undefined>(undefined),
  isSourceOpen: signal(false),
});
