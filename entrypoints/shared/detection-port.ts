import type { Noticing } from '../../lib/extension';
import type { Storing } from './storage-status';

/** Where translations are noticed, as `lib/extension` has it. */
export interface NoticingOutside {
  readonly noticing: () => Promise<Noticing>;
  /** Straight from a click. */
  readonly change: (to: Noticing) => Promise<void>;
  readonly on: (host: string, wanted: boolean) => Promise<void>;
  readonly stored: Storing;
  readonly onChange: (changed: () => void) => void;
}
