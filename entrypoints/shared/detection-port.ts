/** What a page uses to read and change where translations are detected. */
import type { DetectionMode } from '../../lib/extension';
import type { StorageStatus } from './storage-status';

/** Reads, changes and observes where translations are detected. */
export interface DetectionPort {
  readonly noticing: () => Promise<DetectionMode>;
  /** Called directly in a click handler: the browser may ask for a permission only then. */
  readonly change: (to: DetectionMode) => Promise<void>;
  /** Turns detection on or off for one host. */
  readonly on: (host: string, wanted: boolean) => Promise<void>;
  readonly stored: StorageStatus;
  readonly onChange: (changed: () => void) => void;
}
