import type { PanelState } from '../../lib/panel';
import { removeHash } from '../../lib/util/url';

interface Place {
  readonly id: number;
  readonly address: string;
}

/** Comparisons kept at once; each holds two articles. */
const MOST = 12;

const keyOf = ({ id, address }: Place): string => `${id} ${removeHash(address)}`;

/** Keeps what was on show for pages that were left, by tab and address, the oldest given up first. */
export class Shelf {
  private readonly kept = new Map<string, PanelState>();

  put(place: Place, state: PanelState): void {
    this.kept.delete(keyOf(place));
    this.kept.set(keyOf(place), state);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST && oldest !== undefined) this.kept.delete(oldest);
  }

  take(place: Place): PanelState | undefined {
    const state = this.kept.get(keyOf(place));
    this.kept.delete(keyOf(place));
    return state;
  }

  forget(tabId: number): void {
    for (const key of this.kept.keys()) if (key.startsWith(`${tabId} `)) this.kept.delete(key);
  }
}
