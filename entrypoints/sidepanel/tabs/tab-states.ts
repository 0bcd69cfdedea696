/** Panel states of pages that were left, kept until their page is in the active tab again. */

import { removeHash } from '../../../lib/core/url';
import type { PanelState } from '../../../lib/panel/state/panel-state';

/** A page in a tab, by its address when it was examined. */
export interface TabPage {
  readonly id: number;
  readonly address: string;
}

/** In place of a tab's id: a saved comparison that is open belongs to none. */
export const NO_TAB = -1;

/** Most states kept at once; each contains two articles. */
const MAX_STATES = 12;

/** What tells one page in a tab from another: its fragment does not. */
export const toTabKey = ({ id, address }: TabPage): string => `${id} ${removeHash(address)}`;

/** Keeps states by tab and URL without fragment; drops the oldest where there are too many. */
export class TabStates {
  private readonly kept = new Map<string, PanelState>();

  put(place: TabPage, state: PanelState): void {
    this.kept.delete(toTabKey(place));
    this.kept.set(toTabKey(place), state);
    if (this.kept.size <= MAX_STATES) return;
    // What is being compared is not lost for what is done.
    const oldest = [...this.kept].find(([, { kind }]) => kind !== 'working') ?? [...this.kept][0];
    if (oldest) this.kept.delete(oldest[0]);
  }

  /** The state of a page that was left; undefined where there is none. */
  get(place: TabPage): PanelState | undefined {
    return this.kept.get(toTabKey(place));
  }

  /** Changes the state of a page that was left, in its place. */
  change(place: TabPage, state: PanelState): void {
    if (this.kept.has(toTabKey(place))) this.kept.set(toTabKey(place), state);
  }

  take(place: TabPage): PanelState | undefined {
    const state = this.get(place);
    this.kept.delete(toTabKey(place));
    return state;
  }

  forget(tabId: number): void {
    for (const key of this.kept.keys()) if (key.startsWith(`${tabId} `)) this.kept.delete(key);
  }
}
