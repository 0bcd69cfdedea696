/** The reader's settings: their types, defaults, how they are read, checked and stored. */
import { isWebAddress } from '../../core/url';
import { browser } from '../api';
import { runExclusive } from './database';

/** The cache that it was stored in. */
const CACHE = 'multilingual-e5-small';

/** Deletes the model when Verso is updated, where it is. */
export function installModelRemoval(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void deleteModel();
  });
}

async function deleteModel(): Promise<void> {
  try {
    await caches.delete(CACHE);
  } catch {
    // A browser that gives Verso no storage stores no model.
  }
}

/**
 * The chosen engine: none, the sentence encoder that Verso carries, or a translator. Address and key stay stored while
 * another kind is chosen.
 */
export interface EngineSetting {
  readonly kind: 'off' | 'encoder' | 'browser' | 'libretranslate' | 'apertium';
  /** The server's URL, http or https; always set where a kind of server is chosen. */
  readonly address?: string;
  /** The server's API key. */
  readonly key?: string;
}

/** All settings. Their names are stored and must not change. */
export interface Settings {
  /** Whether pages are checked for translations, which then show a badge on the icon. */
  readonly detection: boolean;
  /** Whether a translation is also told of beside its headline, by a chip in the page. */
  readonly notices: boolean;
  /** Hosts on which detection is off. */
  readonly sitesOff: readonly string[];
  /**
   * URL of the service for archived copies: the Internet Archive, or a server with the same API; or one with
   * "/timemap/" in it, of an archive's lists of copies (RFC 7089).
   */
  readonly archive: string;
  /** The engine for machine translations or embeddings. */
  readonly engine: EngineSetting;
  /** Language of the interface, "de" or "zh-TW"; empty for the browser's own language. */
  readonly language: string;
  /** How many findings are shown at first: see `CONFIDENCE_LEVELS`. */
  readonly sureness: ConfidenceLevel;
  /** Order of the findings: by severity, or by place in the text. */
  readonly sort: 'severity' | 'place';
  /** Whether the texts side by side scroll together with the page. */
  readonly scrollLink: boolean;
  /** Whether the page shows the original's words on every sentence that is pointed at, not on differences alone. */
  readonly sentenceCards: boolean;
  /** Whether the last comparisons are remembered on this device without being kept. */
  readonly remember: boolean;
}

/** How many findings the reader wants to see. */
export type ConfidenceLevel = 'fewer' | 'usual' | 'more';

/** The least confidence of findings that are shown at first, 0 to 1. */
export const CONFIDENCE_LEVELS: Readonly<Record<ConfidenceLevel, number>> = { fewer: 0.75, usual: 0.5, more: 0.25 };

/** The settings of a new installation. */
export const DEFAULT_SETTINGS: Settings = {
  detection: true,
  notices: true,
  sitesOff: [],
  archive: 'https://archive.org/wayback/available',
  engine: { kind: 'encoder' },
  language: '',
  sureness: 'usual',
  sort: 'severity',
  scrollLink: true,
  sentenceCards: true,
  remember: true,
};

const isAddress = (value: unknown): value is string => typeof value === 'string' && isWebAddress(value);

const isLanguageTag = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2}(?:-[A-Z]{2})?$/.test(value);
const isConfidenceLevel = (value: unknown): value is ConfidenceLevel =>
  typeof value === 'string' && Object.hasOwn(CONFIDENCE_LEVELS, value);

const ENGINE_KINDS: ReadonlySet<unknown> = new Set<EngineSetting['kind']>([
  'off',
  'encoder',
  'browser',
  'libretranslate',
  'apertium',
]);

/** Whether an engine of this kind is a server with an address. */
export const isServerKind = (kind: EngineSetting['kind']): kind is 'libretranslate' | 'apertium' =>
  kind === 'libretranslate' || kind === 'apertium';

/**
 * A stored server without a valid address counts as the usual engine. So does `none`: before Verso carried an encoder it
 * was what nobody had to choose; and `downloaded-encoder`, another form of the same model, which versions before had.
 */
function parseEngineSetting(stored: unknown): EngineSetting {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS.engine;
  const { kind, address, key } = stored as Partial<Record<keyof EngineSetting, unknown>>;
  const validAddress = isAddress(address) ? { address } : {};
  const validKind = ENGINE_KINDS.has(kind) ? (kind as EngineSetting['kind']) : DEFAULT_SETTINGS.engine.kind;
  return {
    kind: isServerKind(validKind) && !validAddress.address ? DEFAULT_SETTINGS.engine.kind : validKind,
    ...validAddress,
    ...(typeof key === 'string' && key !== '' ? { key } : {}),
  };
}

const readStoredSettings = async (): Promise<unknown> => (await browser.storage.local.get('settings')).settings;

/** Reads the settings. Each value that is missing or invalid becomes its default. Never rejects. */
export const readSettings = async (): Promise<Settings> =>
  parseSettings(await readStoredSettings().catch(() => undefined));

function parseSettings(settings: unknown): Settings {
  const stored = (typeof settings === 'object' && settings !== null ? settings : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    detection: typeof stored.detection === 'boolean' ? stored.detection : DEFAULT_SETTINGS.detection,
    notices: typeof stored.notices === 'boolean' ? stored.notices : DEFAULT_SETTINGS.notices,
    sitesOff: Array.isArray(stored.sitesOff)
      ? stored.sitesOff.filter((site): site is string => typeof site === 'string')
      : DEFAULT_SETTINGS.sitesOff,
    archive: isAddress(stored.archive) ? stored.archive : DEFAULT_SETTINGS.archive,
    engine: parseEngineSetting(stored.engine),
    language: isLanguageTag(stored.language) ? stored.language : DEFAULT_SETTINGS.language,
    sureness: isConfidenceLevel(stored.sureness) ? stored.sureness : DEFAULT_SETTINGS.sureness,
    sort: stored.sort === 'place' ? 'place' : DEFAULT_SETTINGS.sort,
    scrollLink: typeof stored.scrollLink === 'boolean' ? stored.scrollLink : DEFAULT_SETTINGS.scrollLink,
    sentenceCards: typeof stored.sentenceCards === 'boolean' ? stored.sentenceCards : DEFAULT_SETTINGS.sentenceCards,
    remember: typeof stored.remember === 'boolean' ? stored.remember : DEFAULT_SETTINGS.remember,
  };
}

/** Stores all settings. Rejects where the browser's storage does. */
export const storeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

/**
 * Changes some of the settings. What another window sets at the same time stays, except for the fields that are changed
 * here. Rejects where the browser's storage does: settings that cannot be read are not overwritten.
 */
export const changeSettings = (change: (settings: Settings) => Partial<Settings>): Promise<void> =>
  runExclusive('settings', async () => {
    const settings = parseSettings(await readStoredSettings());
    await storeSettings({ ...settings, ...change(settings) });
  });

/** Calls back after settings changed, in any part of Verso. Returns the function that stops listening. */
export function onSettingsChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && 'settings' in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
