import { isWebAddress } from '../../util/url';
import { browser } from '../api';
import { oneByOne } from './run-exclusive';

/** Which engine the reader chose, if any. Address and key stay while another is chosen, to come back to. */
export interface EngineChoice {
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
  readonly engine: EngineChoice;
  /** Where the model for this device is downloaded from, with a slash at its end; empty for its own place. */
  readonly mirror: string;
  /** What Verso speaks, "de" or "zh-TW"; empty for the browser's own language. */
  readonly language: string;
  /** How much is shown unasked: see `SURENESS`. */
  readonly sureness: Sureness;
  /** How the list of differences is ordered: the most serious first, or as one reads. */
  readonly sort: 'severity' | 'place';
  /** Both texts side by side scroll together with the page. */
  readonly scrollLink: boolean;
}

export type Sureness = 'fewer' | 'usual' | 'more';

/** How sure a difference must be to be shown unasked, 0 to 1. */
export const SURENESS: Readonly<Record<Sureness, number>> = { fewer: 0.8, usual: 0.5, more: 0.25 };

export const DEFAULTS: Settings = {
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

const isLanguage = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2}(?:-[A-Z]{2})?$/.test(value);
const isSureness = (value: unknown): value is Sureness => typeof value === 'string' && Object.hasOwn(SURENESS, value);

const KINDS: ReadonlySet<unknown> = new Set<EngineChoice['kind']>([
  'none',
  'browser',
  'libretranslate',
  'apertium',
  'encoder',
]);

/** Whether an engine of this kind is found at an address. */
export const isServer = (kind: EngineChoice['kind']): kind is 'libretranslate' | 'apertium' =>
  kind === 'libretranslate' || kind === 'apertium';

function engineIn(stored: unknown): EngineChoice {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS.engine;
  const { kind, address, key } = stored as Partial<Record<keyof EngineChoice, unknown>>;
  const where = isAddress(address) ? { address } : {};
  const known = KINDS.has(kind) ? (kind as EngineChoice['kind']) : 'none';
  return {
    kind: isServer(known) && !where.address ? 'none' : known,
    ...where,
    ...(typeof key === 'string' && key !== '' ? { key } : {}),
  };
}

const storedSettings = async (): Promise<unknown> => (await browser.storage.local.get('settings')).settings;

/** Settings as stored; whatever is not as it should be, or cannot be read, falls back to its default. */
export const readSettings = async (): Promise<Settings> => settingsIn(await storedSettings().catch(() => undefined));

function settingsIn(settings: unknown): Settings {
  const stored = (typeof settings === 'object' && settings !== null ? settings : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    detection: typeof stored.detection === 'boolean' ? stored.detection : DEFAULTS.detection,
    sitesOff: Array.isArray(stored.sitesOff)
      ? stored.sitesOff.filter((s): s is string => typeof s === 'string')
      : DEFAULTS.sitesOff,
    archive: isAddress(stored.archive) ? stored.archive : DEFAULTS.archive,
    engine: engineIn(stored.engine),
    mirror: isAddress(stored.mirror) && stored.mirror.endsWith('/') ? stored.mirror : DEFAULTS.mirror,
    language: isLanguage(stored.language) ? stored.language : DEFAULTS.language,
    sureness: isSureness(stored.sureness) ? stored.sureness : DEFAULTS.sureness,
    sort: stored.sort === 'place' ? 'place' : DEFAULTS.sort,
    scrollLink: typeof stored.scrollLink === 'boolean' ? stored.scrollLink : DEFAULTS.scrollLink,
  };
}

export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

/**
 * Reads, changes, writes; what another window sets at the same time is not lost but for the field that is changed. Rejects
 * where the browser's storage does: what cannot be read is not written over.
 */
export const changeSettings = (change: (settings: Settings) => Partial<Settings>): Promise<void> =>
  oneByOne('settings', async () => {
    const settings = settingsIn(await storedSettings());
    await writeSettings({ ...settings, ...change(settings) });
  });

/** Calls back after settings were changed, in whichever part of Verso. Returns the function that stops listening. */
export function onSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && 'settings' in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
