/** What the effects on saved comparisons ask of the side panel and the browser. */

import type { SavedStore } from '../../../lib/extension';
import type { PanelEvent, PanelState, SavedEvent, SavedState } from '../../../lib/panel';
import type { SavedPrivacy } from './autosave';
import type { SavedFormat } from './import-export';

export interface SavedDeps extends SavedPrivacy {
  readonly store: SavedStore;
  readonly format: () => Promise<SavedFormat>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly state: () => SavedState;
  readonly send: (event: SavedEvent) => void;
  /** The panel's state. */
  readonly shown: () => PanelState;
  readonly tell: (event: PanelEvent) => void;
  /** Shows an opened comparison in place of the page's state; sends the event `in-page`. */
  readonly show: (state: PanelState) => Promise<void>;
  /** Returns from an opened comparison to the page. */
  readonly close: () => void;
  /** Downloads a file. */
  readonly download: (file: Blob, name: string) => void;
  /** Tells other windows that the store has changed. */
  readonly changed: () => void;
}
