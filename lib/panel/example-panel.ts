/** A panel that shows a stored comparison to be looked at, on a page of Verso's own: it asks for nothing. */
import type { SavedComparison } from '../core';
import type { Localizer } from '../i18n';
import { createPanel, type Panel, type PanelEffects } from './panel';
import { toPanelState } from './state/saved-comparison';

const ignore = (): void => undefined;

const NO_EFFECTS: PanelEffects = {
  compare: ignore,
  cancel: ignore,
  allow: async () => false,
  showInPage: ignore,
  returnInPage: ignore,
  lightInPage: ignore,
  copy: async () => false,
  save: ignore,
  openTab: ignore,
  remember: ignore,
  prefer: ignore,
  compareTranslation: ignore,
  openEditions: ignore,
  askEarlier: ignore,
  cancelEarlier: ignore,
  openTabs: async () => [],
  pickLink: async () => undefined,
  stopPicking: ignore,
  setDetection: ignore,
  takeEngine: ignore,
  stopEngine: ignore,
  openSettings: ignore,
  openGuide: ignore,
  link: { follow: ignore, go: ignore, keep: ignore },
  saved: {
    keep: ignore,
    list: ignore,
    open: ignore,
    close: ignore,
    remove: ignore,
    restore: ignore,
    removeBroken: ignore,
    removeAll: ignore,
    exportAll: ignore,
    importFrom: ignore,
    cancel: ignore,
  },
};

export const createExamplePanel = (localizer: Localizer, example: SavedComparison): Panel =>
  createPanel(NO_EFFECTS, localizer, toPanelState(example));
