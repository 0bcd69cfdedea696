/**
 * The pages that comparisons are made for: the one in front, and those that were left, whose states go on changing until
 * their page is in the active tab again.
 */
import { removeHash } from '../../../lib/core/url';
import { hasPrivateSide } from '../../../lib/extension/tabs/private-window';
import type { Panel } from '../../../lib/panel/panel';
import type { PanelEffects } from '../../../lib/panel/panel-effects';
import { applyPanelEvent, type PanelEvent, type PanelState } from '../../../lib/panel/state/panel-state';
import type { ActivePageRef } from '../active-page';

/** A page in a tab, by its address when it was examined. */
export interface TabPage {
  readonly id: number;
  readonly address: string;
}

/** Where a state belongs: a page in a tab, or, without an id, a saved comparison that is open. */
export interface Place {
  readonly id: number | undefined;
  readonly address: string;
}

/** Most states kept at once; each contains two articles. */
const MAX_STATES = 12;

/** What tells one page in a tab from another: its fragment does not. */
export const toTabKey = ({ id, address }: Place): string => `${id ?? 'saved'} ${removeHash(address)}`;

/** Keeps states by tab and URL without fragment; drops the oldest where there are too many. */
export class TabStates {
  private readonly kept = new Map<string, PanelState>();

  put(place: Place, state: PanelState): void {
    this.kept.delete(toTabKey(place));
    this.kept.set(toTabKey(place), state);
    if (this.kept.size <= MAX_STATES) return;
    // What is being compared is not lost for what is done.
    const oldest = [...this.kept].find(([, { kind }]) => kind !== 'working') ?? [...this.kept][0];
    if (oldest) this.kept.delete(oldest[0]);
  }

  /** The state of a page that was left; undefined where there is none. */
  get(place: Place): PanelState | undefined {
    return this.kept.get(toTabKey(place));
  }

  /** Changes the state of a page that was left, in its place. */
  change(place: Place, state: PanelState): void {
    if (this.kept.has(toTabKey(place))) this.kept.set(toTabKey(place), state);
  }

  take(place: Place): PanelState | undefined {
    const state = this.get(place);
    this.kept.delete(toTabKey(place));
    return state;
  }

  forget(tabId: number): void {
    for (const key of this.kept.keys()) if (key.startsWith(`${tabId} `)) this.kept.delete(key);
  }
}

/** A page as what is done for it sees it, whether it is in front or not. */
export interface ComparedPage extends Place {
  readonly key: string;
  readonly isInFront: () => boolean;
  /** Undefined where the panel has forgotten it. */
  readonly getState: () => PanelState | undefined;
  readonly send: (event: PanelEvent) => void;
  /** Whether nothing of it may be stored: a side of its comparison is private, or its tab. */
  readonly isPrivate: () => boolean;
}

/** The tab that permissions for a private page are granted for, and given back with; undefined where it is not private. */
export const toPrivateTab = ({ id, isPrivate }: Pick<ComparedPage, 'id' | 'isPrivate'>): number | undefined =>
  isPrivate() ? id : undefined;

export interface ComparedPages {
  /** What is on show: the page in front, or a saved comparison that is open; undefined where Verso sees no page. */
  readonly getFront: () => ComparedPage | undefined;
}

export interface ComparedPagesDeps {
  readonly panel: Panel;
  readonly activePage: ActivePageRef;
  readonly tabStates: TabStates;
  /** Compares with the next candidate, for a page that is not in front. */
  readonly compare: (page: ComparedPage, ...request: Parameters<PanelEffects['compare']>) => void;
  /** The state of a page that is not in front has changed. */
  readonly onChange: (page: ComparedPage, state: PanelState) => void;
}

export function createComparedPages({
  panel,
  activePage,
  tabStates,
  compare,
  onChange,
}: ComparedPagesDeps): ComparedPages {
  /** Where the state on show belongs. A saved comparison that is open has no tab. */
  function getFrontPlace(): Place | undefined {
    const { open } = panel.saved.state.value;
    return open ? { id: undefined, address: open.key } : activePage.current;
  }

  function createPage(place: Place, isTabPrivate: boolean): ComparedPage {
    const key = toTabKey(place);
    const isInFront = (): boolean => {
      const front = getFrontPlace();
      // Put aside by a saved comparison that is open, it may have the tab in front all the same.
      return front !== undefined && toTabKey(front) === key && tabStates.get(place) === undefined;
    };
    const getState = (): PanelState | undefined => (isInFront() ? panel.state.value : tabStates.get(place));
    const page: ComparedPage = {
      ...place,
      key,
      isInFront,
      getState,
      send: (event) => {
        if (isInFront()) return panel.send(event);
        const before = tabStates.get(place);
        if (!before) return;
        const { state, commands } = applyPanelEvent(before, event);
        tabStates.change(place, state);
        // Only what is in front is shown, picked or decided on.
        for (const command of commands)
          if (command.kind === 'compare') compare(page, command.provenance, command.candidate, command.way);
        onChange(page, state);
      },
      isPrivate: () => {
        const state = getState();
        return hasPrivateSide([
          { isPrivate: isTabPrivate },
          state && 'provenance' in state ? state.provenance : undefined,
        ]);
      },
    };
    return page;
  }

  return {
    getFront: () => {
      const place = getFrontPlace();
      return place && createPage(place, activePage.current?.isPrivate ?? false);
    },
  };
}
