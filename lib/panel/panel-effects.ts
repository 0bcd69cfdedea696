/** What the panel asks of the world: functions that the side panel connects, and the types that they speak of. */
import type { Candidate } from '../core/detection';
import type { FindingKind, Mark } from '../core/finding';
import type { ClipboardContent, ExportFile } from '../report/formats/export-file';
import type { SavedEffects } from './saved-actions';
import type { ScrollSyncEffects } from './scroll-sync';
import type { SentenceCardEffects } from './sentence-cards';
import type { Decisions, Preferences } from './state/list-view';
import type { AccessMethod, ProvenanceRecord } from './state/provenance-record';

/** A passage for the page to scroll to and highlight. */
export interface PageTarget {
  readonly finding?: string;
  readonly kind?: FindingKind;
  /** Segment ids of the translation; empty for a dropped passage. */
  readonly segments: readonly string[];
  /**
   * For a dropped passage, the segment of the translation after which it is missing; undefined at the start of the
   * article.
   */
  readonly gapAfter?: string;
  /** The words of the translation that differ. */
  readonly marks?: readonly Mark[];
}

/** Effects that the panel cannot have by itself: network, browser, storage, and the page. */
export interface PanelEffects {
  /**
   * Compares with a candidate. Answered by the event `step`, then `compared` or `failed`, each with `candidate.url`.
   */
  readonly compare: (provenance: ProvenanceRecord, candidate: Candidate, way: AccessMethod) => void;
  readonly cancel: () => void;
  /**
   * Lets the browser ask for permission to read a site. It must be called directly from a click. Resolves to whether it
   * was granted.
   */
  readonly allow: (url: string) => Promise<boolean>;
  /** Whether the browser would be asked about a site for a private page, and keep its name beyond that. */
  readonly canLeaveTrace?: (url: string) => boolean;
  /**
   * Asks an archive for the original's earlier version and compares with it. `site`: the address whose site is asked; the
   * browser asks for permission, so it must be called directly from a click. Answered by the event `earlier`, then
   * `compared-earlier`.
   */
  readonly askEarlier: (site: string) => void;
  readonly cancelEarlier: () => void;
  readonly showInPage: (target: PageTarget) => void;
  /** Brings the page to the front at a passage. Only where the panel is not beside it, but a page of its own. */
  readonly goToPage?: (target: PageTarget) => void;
  /** Scrolls the page back to where it was before the first passage was shown. */
  readonly returnInPage: () => void;
  /** Highlights a passage without scrolling; undefined: the chosen one again. */
  readonly lightInPage: (target: PageTarget | undefined) => void;
  /** Copies to the clipboard. Resolves to false where the browser refuses. */
  readonly copy: (clip: ClipboardContent) => Promise<boolean>;
  /** Saves a file to the reader's downloads. */
  readonly save: (file: ExportFile) => void;
  /** The same of a picture. */
  readonly savePicture: (file: { readonly name: string; readonly image: Blob }) => void;
  readonly openTab: (url: string) => void;
  /** Stores what the reader decided about this pair of articles, with findings under their stable names. */
  readonly remember: (pair: { readonly translation: string; readonly original: string }, decisions: Decisions) => void;
  /** Stores a preference that holds for every pair of articles. */
  readonly prefer: (preferences: Pick<Preferences, 'sort'>) => void;
  /** Opens a translation of the page in a tab, to be compared there. It must be called directly from a click. */
  readonly compareTranslation: (url: string) => void;
  readonly openEditions: () => void;
  /** Opens the comparison on show in a tab, to be read side by side. */
  readonly openReading: () => void;
  /** Pages open in other tabs, the likeliest first. Pages of the browser itself are left out. */
  readonly openTabs: () => Promise<readonly OpenTab[]>;
  /** Lets the reader click a link in the page. Resolves to undefined where the reader cancels. */
  readonly pickLink: () => Promise<string | undefined>;
  readonly stopPicking: () => void;
  /** Sets whether pages are examined automatically: everywhere, and on the site of this page. */
  readonly setDetection: (change: Partial<Omit<DetectionSetting, 'host'>>) => void;
  /** Starts the engine. It must be called from a click. Answered by the event `engine`, then `sharpened` or `rendered`. */
  readonly takeEngine: () => void;
  readonly stopEngine: () => void;
  /** Opens the settings, at a section by its name where one is given. */
  readonly openSettings: (section?: 'engine') => void;
  readonly openGuide: () => void;
  /** Scrolling together with the page. */
  readonly link: ScrollSyncEffects;
  readonly cards: SentenceCardEffects;
  /** Saved comparisons. */
  readonly saved: SavedEffects;
}

/** A tab of the browser that shows a web page. */
export interface OpenTab {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

/** Whether pages are examined automatically: on all sites, and on the site of this page. */
export interface DetectionSetting {
  readonly host: string;
  readonly everywhere: boolean;
  readonly here: boolean;
}

const ignore = (): void => undefined;

/** A panel that nothing is connected to asks for nothing, such as one that shows an example. */
export const NO_EFFECTS: PanelEffects = {
  compare: ignore,
  cancel: ignore,
  allow: async () => false,
  showInPage: ignore,
  returnInPage: ignore,
  lightInPage: ignore,
  copy: async () => false,
  save: ignore,
  savePicture: ignore,
  openTab: ignore,
  remember: ignore,
  prefer: ignore,
  compareTranslation: ignore,
  openEditions: ignore,
  openReading: ignore,
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
  cards: { keep: ignore, step: ignore },
  saved: {
    keep: ignore,
    list: ignore,
    open: ignore,
    close: ignore,
    remove: ignore,
    restore: ignore,
    removeBroken: ignore,
    removeAll: ignore,
    clearRemembered: ignore,
    remember: ignore,
    exportAll: ignore,
    importFrom: ignore,
    cancel: ignore,
  },
};
