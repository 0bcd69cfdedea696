/** The view of a comparison: filters, selection and the reader's decisions, and the events that change them. */
import type { Category, FindingKind, Severity, VersionChange } from '../../core/finding';
import type { CopyFormat } from '../../report/formats/formats';

export type PanelTab = 'differences' | 'side';

/**
 * `page`: chosen by clicking a highlight in the page; the panel then scrolls but leaves the focus there. `lanes`: with
 * the arrow keys in the lanes, which keep the focus. `track`: by a press in the lanes, which stay where they are.
 */
export type SelectionSource = 'keyboard' | 'pointer' | 'page' | 'lanes' | 'track';

export type PanelNotice =
  | { readonly kind: 'copied'; readonly count: number; readonly format: CopyFormat }
  | { readonly kind: 'not-copied' }
  | { readonly kind: 'saved'; readonly count: number; readonly name: string }
  /** `count` of `all` that were asked for stand in the picture. `isCopied`: its alternative text is. */
  | { readonly kind: 'pictured'; readonly count: number; readonly all: number; readonly isCopied: boolean }
  | { readonly kind: 'not-pictured' }
  | { readonly kind: 'dismissed'; readonly ids: readonly string[] };

/** The filters of the list. A missing field filters nothing. */
export interface FilterSettings {
  readonly hidden: readonly FindingKind[];
  readonly category?: Category;
  readonly severity?: Severity;
  /** Lowest confidence shown, 0..1, where the reader has set it for this pair. */
  readonly least?: number;
}

/** Finding id → the reader's note, never empty. */
export type FindingNotes = Readonly<Record<string, string>>;

/**
 * The reader's decisions about a comparison, stored per pair. Findings are given by id, or when stored by a stable name
 * (see `decisions.ts`).
 */
export interface Decisions {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes?: FindingNotes;
  readonly filters?: FilterSettings;
}

export type SortOrder = 'severity' | 'place';

/** The reader's preferences, the same for every pair. */
export interface Preferences {
  readonly sort: SortOrder;
  /** Lowest confidence shown by default, 0..1. */
  readonly usual: number;
  /** Address of the archive that is asked for earlier versions of originals. */
  readonly archive?: string;
}

export interface ListView extends Preferences, FilterSettings {
  /** Shows only findings of which this became since the original was translated. Not stored: another report has none. */
  readonly change?: VersionChange;
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes: FindingNotes;
  readonly selected?: string;
  readonly selectedBy: SelectionSource;
  readonly tab: PanelTab;
  /** Findings whose boxes are checked, to be copied or decided on together. */
  readonly ticked: readonly string[];
  /** Whether rows have boxes, so that several can be ticked. */
  readonly selecting: boolean;
  /** Findings that came with the report of an engine; they lead the list until the reader sorts or filters it. */
  readonly fresh: readonly string[];
  /** Id of the finding whose note is being edited. */
  readonly noting?: string;
  /** Groups of ids that were dismissed together and are restored together, the latest at the end. */
  readonly undo: readonly (readonly string[])[];
  readonly notice?: PanelNotice;
  /**
   * A finding that the report with the engine would hide, kept because it is selected. `lost`: that report lacks it.
   */
  readonly staying?: { readonly id: string; readonly lost: boolean };
}

/** An event in a comparison on show; `reduceView` handles it. */
export type ViewEvent =
  | { readonly type: 'select'; readonly id: string; readonly by: SelectionSource }
  /** Closes the selected finding. */
  | { readonly type: 'close' }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'tab'; readonly tab: PanelTab }
  /** Shows only this kind, or this one too where some are shown already; again: no longer. */
  | { readonly type: 'toggle-kind'; readonly kind: FindingKind }
  /** Shows only this kind; without `kind` all. */
  | { readonly type: 'only-kind'; readonly kind?: FindingKind }
  | { readonly type: 'category'; readonly category?: Category }
  | { readonly type: 'severity'; readonly severity?: Severity }
  | { readonly type: 'least'; readonly least?: number }
  /** Shows only findings of which this became; again: all. */
  | { readonly type: 'toggle-change'; readonly change: VersionChange }
  | { readonly type: 'show-all' }
  | { readonly type: 'toggle-doubtful' }
  | { readonly type: 'prefer'; readonly preferences: Partial<Preferences> }
  /** `by` the page: what is open in the panel stays as it is. */
  | { readonly type: 'dismiss'; readonly id: string; readonly by?: 'page' }
  | { readonly type: 'restore'; readonly id: string; readonly by?: 'page' }
  | { readonly type: 'confirm'; readonly id: string }
  | { readonly type: 'undo' }
  /** Opens the note of a finding for editing; without `id` closes it. */
  | { readonly type: 'noting'; readonly id?: string }
  | { readonly type: 'note'; readonly id: string; readonly text: string }
  /** `through`: also ticks all findings between the one ticked last and this one. */
  | { readonly type: 'tick'; readonly id: string; readonly through?: boolean }
  /** Ticks all visible findings, or unticks them where all are ticked. */
  | { readonly type: 'tick-all' }
  | { readonly type: 'tick-move'; readonly by: 1 | -1 }
  /** Shows or hides the boxes; hiding them unticks all. */
  | { readonly type: 'selecting'; readonly on: boolean }
  | { readonly type: 'dismiss-ticked' }
  | { readonly type: 'confirm-ticked' }
  | { readonly type: 'decisions'; readonly decisions: Decisions }
  | { readonly type: 'notice'; readonly notice?: PanelNotice };
