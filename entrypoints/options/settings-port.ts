import type { Settings } from '../../lib/extension';
import type { Storing } from '../shared/storage-status';

/** Settings as a section sees them. */
export interface Kept {
  readonly read: () => Promise<Settings>;
  /** Rejects where the browser's storage does. */
  readonly change: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
  readonly stored: Storing;
  /** Calls back after a change, wherever it was made. */
  readonly onChange: (changed: () => void) => unknown;
}
