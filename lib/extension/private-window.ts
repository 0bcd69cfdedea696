/** Tells whether this page of Verso is in a private window, for which some browsers use separate storage. */
import { browser } from './api';

export const isInPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
