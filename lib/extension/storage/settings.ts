import { isWebAddress } from '../../util/url';
import { browser } from '../api';
import { runExclusive } from './run-exclusive';

/** Which engine the reader chose, if any. Address and key stay while another is chosen, to come back to. */
export interface EngineSetting {
  readonly kind: 'none' | 'browser' | 'libretranslate' | 'apertium' | 'encoder';
  /** The server's, http or https; always there where a server is chosen. */
  readonly address?: string;
  readonly key?: string;
}

export interface Settings {
  /** Look at pages for translations, and mark the icon. */
  readonly detection: boolean;
  /** Hosts that are not looked at. */
  readonly sitesOff: readonly string[];
  /** Where archived copies are asked for: the Internet Archive, or any server that speaks its format. */
  readonly archive: string;
  /** What gives meaning to the texts. */
  readonly engine: EngineSetting;
  /** Where the model for this device is downloaded from, with a slash at its end; empty for its own place. */
  readonly mirror: string;
  /** What Verso speaks, "de" or "zh-TW"; empty for the browser's own language. */
  readonly language: string;
  /** How much is shown unasked: see `SURENESS`. */
  readonly sureness: ConfidenceLevel;
  /** How the list of differences is ordered: the most serious first, or as one reads. */
  readonly sort: 'severity' | 'place';
  /** Both texts side by side scroll together with the page. */
  readonly scrollLink: boolean;
}

export type ConfidenceLevel = 'fewer' | 'usual' | 'more';

/** How sure a difference must be to be shown unasked, 0 to 1. */
export const CONFIDENCE_LEVELS: Readonly<Record<ConfidenceLevel, number>> = { fewer: 0.8, usual: 0.5, more: 0.25 };

export const DEFAULT_SETTINGS: Settings = {
  detection: true,
  sitesOff: [],
  archive: 'https://archive.org/wayback/available',
  engine: { kind: 'none' },
  mirror: '',
  language: '',
  sureness: 'usual',
  sort: 'severity',
  scrollLink: true,
};

const isAddress = (value: unknown): value is string => typeof value === 'string' && isWebAddress(value);

const isLanguageTag = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2}(?:-[A-Z]{2})?$/.test(value);
const isConfidenceLevel = (value: unknown): value is ConfidenceLevel =>
  typeof value === 'string' && Object.hasOwn(CONFIDENCE_LEVELS, value);

const ENGINE_KINDS: ReadonlySet<unknown> = new Set<EngineSetting['kind']>([
  'none',
  'browser',
  'libretranslate',
  'apertium',
  'encoder',
]);

/** Whether an engine of this kind is found at an address. */
export const isServerKind = (kind: EngineSetting['kind']): kind is 'libretranslate' | 'apertium' =>
  kind === 'libretranslate' || kind === 'apertium';

function parseEngineSetting(stored: unknown): EngineSetting {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS.engine;
  const { kind, address, key } = stored as Partial<Record<keyof EngineSetting, unknown>>;
  const where = isAddress(address) ? { address } : {};
  const known = ENGINE_KINDS.has(kind) ? (kind as EngineSetting['kind']) : 'none';
  return {
    kind: isServerKind(known) && !where.address ? 'none' : known,
    ...where,
    ...(typeof key === 'string' && key !== '' ? { key } : {}),
  };
}

const readStoredSettings = async (): Promise<unknown> => (await browser.storage.local.get('settings')).settings;

/** Settings as stored; whatever is not as it should be, or cannot be read, falls back to its default. */
export const readSettings = async (): Promise<Settings> =>
  parseSettings(await readStoredSettings().catch(() => undefined));

function parseSettings(settings: unknown): Settings {
  const stored = (typeof settings === 'object' && settings !== null ? settings : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    detection: typeof stored.detection === 'boolean' ? stored.detection : DEFAULT_SETTINGS.detection,
    sitesOff: Array.isArray(stored.sitesOff)
      ? stored.sitesOff.filter((s): s is string => typeof s === 'string')
      : DEFAULT_SETTINGS.sitesOff,
    archive: isAddress(stored.archive) ? stored.archive : DEFAULT_SETTINGS.archive,
    engine: parseEngineSetting(stored.engine),
    mirror: isAddress(stored.mirror) && stored.mirror.endsWith('/') ? stored.mirror : DEFAULT_SETTINGS.mirror,
    language: isLanguageTag(stored.language) ? stored.language : DEFAULT_SETTINGS.language,
    sureness: isConfidenceLevel(stored.sureness) ? stored.sureness : DEFAULT_SETTINGS.sureness,
    sort: stored.sort === 'place' ? 'place' : DEFAULT_SETTINGS.sort,
    scrollLink: typeof stored.scrollLink === 'boolean' ? stored.scrollLink : DEFAULT_SETTINGS.scrollLink,
  };
}

export const storeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

/**
 * Reads, changes, writes; what another window sets at the same time is not lost but for the field that is changed. Rejects
 * where the browser's storage does: what cannot be read is not written over.
 */
export const changeSettings = (change: (settings: Settings) => Partial<Settings>): Promise<void> =>
  runExclusive('settings', async () => {
    const settings = parseSettings(await readStoredSettings());
    await storeSettings({ ...settings, ...change(settings) });
  });

/** Calls back after settings were changed, in whichever part of Verso. Returns the function that stops listening. */
export function onSettingsChange(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && 'settings' in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
