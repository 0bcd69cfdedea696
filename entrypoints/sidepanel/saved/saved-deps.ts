/** What the effects on saved comparisons ask of the side panel and the browser. */

import type { PanelEvent, PanelState } from '../../../lib/panel/state/panel-state';
import type { loadDecisions } from '../load-decisions';
import type { TabPage } from '../tabs/compared-pages';
import type { AutosaveDeps } from './autosave';

export interface SavedDeps extends Omit<AutosaveDeps, 'unwrap'> {
  readonly format: () => Promise<typeof import('./saved-format')>;
  /** The panel's state. */
  readonly shown: () => PanelState;
  readonly tell: (event: PanelEvent) => void;
  /** Shows an opened comparison in place of the page's state; sends the event `in-page`. */
  readonly show: (state: PanelState) => Promise<void>;
  /** Returns from an opened comparison to the page. */
  readonly close: () => void;
  /** Downloads a file. */
  readonly download: (file: Blob, name: string) => void;
  /** What is noted of a tab's page by `noteTab`. */
  readonly readTab: (page: TabPage) => Promise<{ readonly key: string; readonly accessed: string } | undefined>;
  /** What the reader decided about a pair, as it is stored besides, and what she prefers. */
  readonly loadDecisions: typeof loadDecisions;
  readonly setRemembering: (isOn: boolean) => Promise<void>;
}
