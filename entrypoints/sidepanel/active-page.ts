import type { PanelState } from '../../lib/panel';
import { removeHash } from '../../lib/util/url';

/** The tab the panel speaks of, and the address it showed when it was looked at. */
export interface ActivePage {
  readonly id: number;
  readonly address: string;
  readonly isPrivate: boolean;
}

/** Where the panel is, for all its parts; undefined where no tab is in front that it could speak of. */
export interface ActivePageRef {
  here: ActivePage | undefined;
}

export const isSamePage = (one: string, other: string): boolean => removeHash(one) === removeHash(other);

/** What the reader has begun is not taken away because the page has grown. */
export const isBusy = ({ at }: PanelState): boolean => !['idle', 'looking', 'no-original', 'ready'].includes(at);

/** The reader may come back from the tab she opened to get at the original. */
export const isRestorable = (state: PanelState): boolean =>
  'report' in state || ['failed', 'not-the-original', 'cancelled'].includes(state.at);
