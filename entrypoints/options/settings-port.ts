/** What a section of the settings page uses to read, change and observe the settings. */
import type { Settings } from '../../lib/extension';
import type { StorageStatus } from '../shared/storage-status';

/** Reads, changes and observes the settings. */
export interface SettingsPort {
  readonly read: () => Promise<Settings>;
  /** Rejects where the browser's storage refuses. */
  readonly change: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
  readonly stored: StorageStatus;
  /** Calls `changed` after each change, on this page or elsewhere. */
  readonly onChange: (changed: () => void) => unknown;
}
