/** What a page uses to read and change where translations are detected. */
import type { DetectionMode } from '../../lib/extension';
import type { StorageStatus } from './storage-status';

/** Where translations are noticed, as `lib/extension` has it. */
export interface DetectionPort {
  readonly noticing: () => Promise<DetectionMode>;
  /** Straight from a click. */
  readonly change: (to: DetectionMode) => Promise<void>;
  readonly on: (host: string, wanted: boolean) => Promise<void>;
  readonly stored: StorageStatus;
  readonly onChange: (changed: () => void) => void;
}
