import { browser } from './api';

/** Whether this very page is part of a private window, for which some browsers keep storage of its own. */
export const isInPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
