import type { Noticing } from '../../lib/browser';
import type { Storing } from './storing';

/** Where translations are noticed, as `lib/browser` has it. */
export interface NoticingOutside {
  readonly noticing: () => Promise<Noticing>;
  /** Straight from a click. */
  readonly change: (to: Noticing) => Promise<void>;
  readonly on: (host: string, wanted: boolean) => Promise<void>;
  readonly stored: Storing;
  readonly onChange: (changed: () => void) => void;
}
