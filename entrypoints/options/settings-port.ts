/** What a section of the settings page uses to read, change and observe the settings. */
import type { Settings } from '../../lib/extension';
import type { StorageStatus } from '../shared/storage-status';

/** Settings as a section sees them. */
export interface SettingsPort {
  readonly read: () => Promise<Settings>;
  /** Rejects where the browser's storage does. */
  readonly change: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
  readonly stored: StorageStatus;
  /** Calls back after a change, wherever it was made. */
  readonly onChange: (changed: () => void) => unknown;
}
