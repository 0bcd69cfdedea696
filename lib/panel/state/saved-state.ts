/** Kept comparisons, as the panel shows them: a list in place of the page's own state, or one of them opened. */

import type { SavedErrorKind, SavedSummary } from '../../core';
import { createSearchFilter } from '../../util/writing/search-text';

/** What became of the lines of a file. */
export interface ImportResult {
  readonly added: number;
  /** Older ones of the same pair gave way. */
  readonly replaced: number;
  /** What was kept already is as new, or newer. */
  readonly left: number;
  /** Lines that hold no comparison, or one of a later format. */
  readonly bad: number;
  /** What ended it before the file did. */
  readonly ended?: 'cancelled' | SavedErrorKind;
}

export type SavedNotice =
  | { readonly type: 'kept' }
  | { readonly type: 'kept-anew' }
  /** What was kept of the pair on show was deleted outside Verso. */
  | { readonly type: 'gone' }
  /** It can be brought back for as long as the notice stands, if it could be read at all. */
  | { readonly type: 'removed'; readonly title: string; readonly lang: string; readonly undo: boolean }
  | { readonly type: 'removed-all'; readonly count: number }
  | { readonly type: 'exported'; readonly count: number; readonly broken: number; readonly name: string }
  | ({ readonly type: 'imported' } & ImportResult)
  /** What was to be opened cannot be read any more. */
  | { readonly type: 'unreadable' }
  /** A passage was to be shown in a page that is not there. */
  | { readonly type: 'not-in-page' }
  | { readonly type: 'trouble'; readonly trouble: SavedErrorKind };

export interface SavedState {
  /** False in private windows: nothing about their pages is kept. */
  readonly offered: boolean;
  readonly on: 'page' | 'list' | 'comparison';
  /** Newest first; undefined until they are read. */
  readonly entries?: readonly SavedSummary[];
  /** How many are stored but cannot be read any more. */
  readonly broken: number;
  readonly looked: string;
  /** Whether all of them are to be deleted is being asked. */
  readonly asking: boolean;
  /** When the pair on show was kept, and when what was kept had been read. */
  readonly here?: Pick<SavedSummary, 'saved' | 'accessed'>;
  /** The one that is open; `inPage`: the tab in front shows its page. */
  readonly open?: { readonly key: string; readonly inPage: boolean };
  /** 0..1, while a file is written or read. */
  readonly moving?: { readonly way: 'in' | 'out'; readonly done: number };
  readonly notice?: SavedNotice;
}

export type SavedEvent =
  | { readonly type: 'offered'; readonly offered: boolean }
  | { readonly type: 'list' }
  | { readonly type: 'listed'; readonly entries: readonly SavedSummary[]; readonly broken: number }
  | { readonly type: 'look'; readonly looked: string }
  | { readonly type: 'ask'; readonly asking: boolean }
  | { readonly type: 'here'; readonly here?: SavedState['here'] }
  | { readonly type: 'opened'; readonly key: string; readonly inPage: boolean }
  | { readonly type: 'in-page'; readonly inPage: boolean }
  /** Back to the page. */
  | { readonly type: 'closed' }
  | { readonly type: 'moving'; readonly moving?: SavedState['moving'] }
  | { readonly type: 'notice'; readonly notice?: SavedNotice };

export const INITIAL_SAVED_STATE: SavedState = { offered: false, on: 'page', broken: 0, looked: '', asking: false };

/** Pure and total. */
export function reduceSaved(state: SavedState, event: SavedEvent): SavedState {
  switch (event.type) {
    case 'offered':
      return { ...state, offered: event.offered };
    case 'list':
      return { ...state, on: 'list', open: undefined, asking: false, notice: undefined };
    case 'listed':
      return { ...state, entries: event.entries, broken: event.broken };
    case 'look':
      return { ...state, looked: event.looked };
    case 'ask':
      return { ...state, asking: event.asking };
    case 'here':
      return { ...state, here: event.here };
    case 'opened':
      return { ...state, on: 'comparison', open: { key: event.key, inPage: event.inPage }, notice: undefined };
    case 'in-page':
      return state.open ? { ...state, open: { ...state.open, inPage: event.inPage } } : state;
    case 'closed':
      return { ...state, on: 'page', open: undefined, asking: false, notice: undefined };
    case 'moving':
      return { ...state, moving: event.moving };
    case 'notice':
      return { ...state, notice: event.notice, asking: false };
  }
}

/** Those that hold what is looked for, newest first. */
export function searchSaved({ entries = [], looked }: Pick<SavedState, 'entries' | 'looked'>): readonly SavedSummary[] {
  const holds = createSearchFilter(looked);
  return entries.filter(({ words }) => holds(words));
}

/** What is on show is kept as it is, is kept as it was read another time, or is not kept. */
export function getSavedStatus({ here }: Pick<SavedState, 'here'>, accessed: string): 'same' | 'earlier' | 'not' {
  if (!here) return 'not';
  return here.accessed === accessed ? 'same' : 'earlier';
}
