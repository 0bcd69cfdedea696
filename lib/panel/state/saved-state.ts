/** The state of saved comparisons in the panel: a list in place of the page's own state, or one that is open. */
import type { SavedErrorKind, SavedShelf, SavedSummary } from '../../core/saved-comparison';
import { createSearchFilter } from '../../core/search-text';

/** How many lines of an imported file were stored, and what happened to the rest. */
export interface ImportResult {
  readonly added: number;
  /** Stored in place of an older comparison of the same pair. */
  readonly replaced: number;
  /** Not stored, because the stored comparison of the pair is as new or newer. */
  readonly left: number;
  /** Lines that contain no comparison, or one in a newer format. */
  readonly bad: number;
  /** Why the import ended before the end of the file. */
  readonly ended?: 'cancelled' | SavedErrorKind;
}

export type SavedNotice =
  | { readonly kind: 'kept' }
  | { readonly kind: 'kept-anew' }
  /** It cannot be saved, because a page of it is in a private window. */
  | { readonly kind: 'private' }
  /** There is no room to remember the comparison that was made. */
  | { readonly kind: 'not-remembered' }
  /** The saved comparison of the pair on show was deleted outside Verso. */
  | { readonly kind: 'gone' }
  /** `undo`: it can be restored while the notice is shown. False where its record was unreadable. */
  | { readonly kind: 'removed'; readonly title: string; readonly lang: string; readonly undo: boolean }
  | { readonly kind: 'removed-all'; readonly count: number }
  | { readonly kind: 'exported'; readonly count: number; readonly broken: number; readonly name: string }
  | ({ readonly kind: 'imported' } & ImportResult)
  /** The record that was to be opened is unreadable. */
  | { readonly kind: 'unreadable' }
  /** A passage was to be shown in a page that is not in the active tab. */
  | { readonly kind: 'not-in-page' }
  | { readonly kind: 'trouble'; readonly trouble: SavedErrorKind };

export type SavedView = 'all' | 'kept';
export type ListQuestion = 'delete-all' | 'forget';

export interface SavedState {
  /** False in private windows, where the menu leaves them out: nothing about their pages is stored. */
  readonly offered: boolean;
  readonly on: 'page' | 'list' | 'comparison';
  /** Newest first; undefined until they are loaded. */
  readonly entries?: readonly SavedSummary[];
  /** How many stored records are unreadable. */
  readonly broken: number;
  /** Whether all are listed, or those that are kept. */
  readonly view: SavedView;
  /** Whether comparisons are remembered; undefined until that is read. */
  readonly remembering?: boolean;
  /** The text in the search field. */
  readonly looked: string;
  /** What the panel asks: whether to delete all that are kept, or to remember no more. */
  readonly asking?: ListQuestion | undefined;
  /** For the pair on show: when it was saved, and when the saved version of the original was read. */
  readonly here?: Pick<SavedSummary, 'saved' | 'accessed'>;
  /** The saved comparison that is open; `inPage`: the active tab shows its page. */
  readonly open?: { readonly key: string; readonly inPage: boolean };
  /** Present while a file is exported (`out`) or imported (`in`); `done` is 0..1. */
  readonly moving?: { readonly way: 'in' | 'out'; readonly done: number };
  readonly notice?: SavedNotice;
}

export type SavedEvent =
  | { readonly type: 'offered'; readonly offered: boolean }
  | { readonly type: 'list' }
  | {
      readonly type: 'listed';
      readonly entries: readonly SavedSummary[];
      /** How many stored records are unreadable. */
      readonly broken: number;
      readonly remembering?: boolean;
    }
  | { readonly type: 'view'; readonly view: SavedView }
  | { readonly type: 'look'; readonly looked: string }
  | { readonly type: 'ask'; readonly asking?: ListQuestion }
  | { readonly type: 'here'; readonly here?: SavedState['here'] }
  | { readonly type: 'opened'; readonly key: string; readonly inPage: boolean }
  | { readonly type: 'in-page'; readonly inPage: boolean }
  /** The reader went back to the page. */
  | { readonly type: 'closed' }
  | { readonly type: 'moving'; readonly moving?: SavedState['moving'] }
  | { readonly type: 'notice'; readonly notice?: SavedNotice };

export const INITIAL_SAVED_STATE: SavedState = { offered: false, on: 'page', broken: 0, view: 'all', looked: '' };

/** The state after an event. Pure; every event is valid in every state. */
export function reduceSaved(state: SavedState, event: SavedEvent): SavedState {
  switch (event.type) {
    case 'offered':
      return { ...state, offered: event.offered };
    case 'list':
      return { ...state, on: 'list', open: undefined, asking: undefined, notice: undefined };
    case 'listed':
      return { ...state, entries: event.entries, broken: event.broken, remembering: event.remembering };
    case 'view':
      return { ...state, view: event.view, asking: undefined };
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
      return { ...state, on: 'page', open: undefined, asking: undefined, notice: undefined };
    case 'moving':
      return { ...state, moving: event.moving };
    case 'notice':
      return { ...state, notice: event.notice, asking: undefined };
  }
}

/** The saved comparisons that are kept, or those that are remembered, newest first. */
export const listOnShelf = (
  { entries = [] }: Pick<SavedState, 'entries'>,
  shelf: SavedShelf,
): readonly SavedSummary[] => entries.filter(({ remembered = false }) => remembered === (shelf === 'remembered'));

/** The saved comparisons of a view, newest first. */
export const listInView = (state: Pick<SavedState, 'entries' | 'view'>): readonly SavedSummary[] =>
  state.view === 'kept' ? listOnShelf(state, 'kept') : (state.entries ?? []);

/** Those of a view that match the search. */
export function searchSaved(state: Pick<SavedState, 'entries' | 'view' | 'looked'>): readonly SavedSummary[] {
  const isMatch = createSearchFilter(state.looked);
  return listInView(state).filter(({ words }) => isMatch(words));
}

/** Whether the pair on show is saved as it is (`same`), as it was read another time (`earlier`), or not at all. */
export function getSavedStatus({ here }: Pick<SavedState, 'here'>, accessed: string): 'same' | 'earlier' | 'not' {
  if (!here) return 'not';
  return here.accessed === accessed ? 'same' : 'earlier';
}
