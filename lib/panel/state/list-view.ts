/** How a comparison is looked at: what the list is narrowed to, what is chosen, and what the reader has decided. */
import type { Category, FindingKind, Severity } from '../../core';
import type { ExportFormat } from '../../report';

export type PanelTab = 'differences' | 'side';

/** `page`: chosen by clicking a highlight in the page; the panel then scrolls but leaves the focus there. */
export type SelectionSource = 'keyboard' | 'pointer' | 'page';

export type PanelNotice =
  | { readonly type: 'copied'; readonly count: number; readonly format: ExportFormat }
  | { readonly type: 'not-copied' }
  | { readonly type: 'saved'; readonly count: number; readonly name: string }
  | { readonly type: 'dismissed'; readonly ids: readonly string[] };

/** What the list is narrowed to; a field that is missing narrows nothing. */
export interface FilterSettings {
  readonly hidden: readonly FindingKind[];
  readonly category?: Category;
  readonly severity?: Severity;
  /** How sure a flag must be, 0..1, where the reader said so for this pair. */
  readonly least?: number;
}

/** Finding id → what the reader noted; never an empty text. */
export type FindingNotes = Readonly<Record<string, string>>;

/** What the reader has done with a comparison: kept per pair. Findings by id, or by name (see `decisions`). */
export interface Decisions {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes?: FindingNotes;
  readonly filters?: FilterSettings;
}

export type SortOrder = 'severity' | 'place';

/** The reader's habits, the same for every pair. */
export interface Preferences {
  readonly sort: SortOrder;
  /** How sure a flag must be to be shown unasked, 0..1. */
  readonly usual: number;
}

export interface ListView extends Preferences, FilterSettings {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes: FindingNotes;
  readonly selected?: string;
  readonly selectedBy: SelectionSource;
  readonly tab: PanelTab;
  /** Chosen together, to be copied or decided on at once. */
  readonly ticked: readonly string[];
  /** Whose note is being written. */
  readonly noting?: string;
  /** Dismissed together are brought back together: the last ones at the end. */
  readonly undo: readonly (readonly string[])[];
  readonly notice?: PanelNotice;
  /** Would have vanished with a sharper report, but is selected; `lost` where that report has it no longer. */
  readonly staying?: { readonly id: string; readonly lost: boolean };
}

/** What happens in a comparison that is on show; see `view-state`. */
export type ViewEvent =
  | { readonly type: 'select'; readonly id: string; readonly by: SelectionSource }
  | { readonly type: 'select-segment'; readonly segment: string }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'tab'; readonly tab: PanelTab }
  | { readonly type: 'toggle-kind'; readonly kind: FindingKind }
  | { readonly type: 'category'; readonly category?: Category }
  | { readonly type: 'severity'; readonly severity?: Severity }
  | { readonly type: 'least'; readonly least?: number }
  | { readonly type: 'show-all' }
  | { readonly type: 'toggle-doubtful' }
  | { readonly type: 'prefer'; readonly preferences: Partial<Preferences> }
  | { readonly type: 'dismiss'; readonly id: string }
  | { readonly type: 'restore'; readonly id: string }
  | { readonly type: 'confirm'; readonly id: string }
  | { readonly type: 'undo' }
  /** Without `id` the writing ends. */
  | { readonly type: 'noting'; readonly id?: string }
  | { readonly type: 'note'; readonly id: string; readonly text: string }
  /** `through`: with all between it and the selected one. */
  | { readonly type: 'tick'; readonly id: string; readonly through?: boolean }
  /** All on show, or none where all are. */
  | { readonly type: 'tick-all' }
  | { readonly type: 'tick-move'; readonly by: 1 | -1 }
  | { readonly type: 'untick' }
  | { readonly type: 'dismiss-ticked' }
  | { readonly type: 'confirm-ticked' }
  | { readonly type: 'decisions'; readonly decisions: Decisions }
  | { readonly type: 'notice'; readonly notice?: PanelNotice };
