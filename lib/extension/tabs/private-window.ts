/** Tells what is private: nothing about it is stored, and ordinary windows are not shown it. */
import { browser } from '../api';

/** A page that is compared, or what was made of several: it may be in a private window. */
export interface PageSide {
  readonly isPrivate?: boolean | undefined;
}

/** Whether this page of Verso is in a private window. Chrome says no of a side panel, even beside a private page. */
export const isInPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;

/**
 * Whether a comparison is private, from the tabs that its sides are read from: one private side makes all of it private.
 * A side that was requested or pasted has no tab; `isOwnWindowPrivate` is of the window that it was pasted into.
 */
export const hasPrivateSide = (
  sides: readonly (PageSide | undefined)[],
  isOwnWindowPrivate = isInPrivateWindow(),
): boolean => isOwnWindowPrivate || sides.some((side) => side?.isPrivate === true);
