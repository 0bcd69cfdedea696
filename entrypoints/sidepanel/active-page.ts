/** The page that the side panel is about, and what its state means for leaving that page. */

import { removeHash } from '../../lib/core/url';
import { hasPrivateSide } from '../../lib/extension/tabs/private-window';
import type { Panel } from '../../lib/panel/panel';
import type { PanelState } from '../../lib/panel/state/panel-state';
import type { ProvenanceRecord } from '../../lib/panel/state/provenance-record';

/** The tab that the panel is about, and the URL that it showed when it was examined. */
export interface ActivePage {
  readonly id: number;
  readonly address: string;
  readonly isPrivate: boolean;
  /** The frame that its article stands in, once it was examined. */
  readonly frameId?: number;
}

/** The active page, shared by all controllers; undefined where Verso cannot compare the active tab. */
export interface ActivePageRef {
  current: ActivePage | undefined;
}

/**
 * Whether a state is private, so that nothing of it may be stored: a side of its comparison is, or the page that the
 * panel is about.
 */
export const isPrivate = (
  { current }: ActivePageRef,
  shown: PanelState | { readonly provenance: ProvenanceRecord },
): boolean => hasPrivateSide([current, 'provenance' in shown ? shown.provenance : undefined]);

export const isSamePage = (one: string, other: string): boolean => removeHash(one) === removeHash(other);

/** Whether the reader has begun something that a change of the page must not discard. */
export const isBusy = ({ kind }: PanelState): boolean => !['idle', 'looking', 'no-original', 'ready'].includes(kind);

/** Whether a state is kept when the reader leaves the page, since she may have opened the original in another tab. */
export const isRestorable = (state: PanelState): boolean =>
  'report' in state || ['failed', 'not-the-original', 'cancelled'].includes(state.kind);

/** Whether a saved comparison is open whose page is not in the active tab. */
export const isOpenWithoutPage = ({ saved }: Pick<Panel, 'saved'>): boolean => saved.state.value.open?.inPage === false;
