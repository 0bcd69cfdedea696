/** Panel states of pages that were left, kept until their page is in the active tab again. */
import type { PanelState } from '../../../lib/panel';
import { removeHash } from '../../../lib/util/url';

interface TabPage {
  readonly id: number;
  readonly address: string;
}

/** Most states kept at once; each contains two articles. */
const MAX_STATES = 12;

const toTabKey = ({ id, address }: TabPage): string => `${id} ${removeHash(address)}`;

/** Keeps states by tab and URL without fragment; drops the oldest where there are too many. */
export class TabStates {
  private readonly kept = new Map<string, PanelState>();

  put(place: TabPage, state: PanelState): void {
    this.kept.delete(toTabKey(place));
    this.kept.set(toTabKey(place), state);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MAX_STATES && oldest !== undefined) this.kept.delete(oldest);
  }

  take(place: TabPage): PanelState | undefined {
    const state = this.kept.get(toTabKey(place));
    this.kept.delete(toTabKey(place));
    return state;
  }

  forget(tabId: number): void {
    for (const key of this.kept.keys()) if (key.startsWith(`${tabId} `)) this.kept.delete(key);
  }
}
