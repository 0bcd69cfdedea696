import { browser } from './api';

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
}

export const DEFAULTS: Settings = {
  detection: true,
  sitesOff: [],
  archive: 'https://archive.org/wayback/available',
  engine: { kind: 'none' },
  mirror: '',
};

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

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

/** Settings as stored; whatever is not as it should be falls back to its default. */
export async function readSettings(): Promise<Settings> {
  const { settings } = await browser.storage.local.get('settings');
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
  };
}

export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

/** Reads, changes, writes; what is set elsewhere in between is not lost but for the field that is changed. */
export const changeSettings = async (change: (settings: Settings) => Partial<Settings>): Promise<void> => {
  const settings = await readSettings();
  await writeSettings({ ...settings, ...change(settings) });
};

/** Calls back after settings were changed, in whichever part of Verso. Returns the function that stops listening. */
export function onSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && 'settings' in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export interface Pair {
  readonly translation: string;
  readonly original: string;
}

export interface Decided {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
}

const keyOf = (pair: Pair) => `pair:${pair.translation}\n${pair.original}`;
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];

/** What the reader decided about a pair of pages; nothing decided where nothing is stored. */
export async function readDecisions(pair: Pair): Promise<Decided> {
  const stored = (await browser.storage.local.get(keyOf(pair)))[keyOf(pair)] as
    | Partial<Record<keyof Decided, unknown>>
    | undefined;
  return { dismissed: texts(stored?.dismissed), confirmed: texts(stored?.confirmed) };
}

export const writeDecisions = (pair: Pair, decided: Decided): Promise<void> =>
  browser.storage.local.set({ [keyOf(pair)]: decided });

/** How many pairs decisions are stored for, and how to forget them all. */
export async function storedPairs(): Promise<number> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('pair:')).length;
}

export async function forgetPairs(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('pair:'));
  await browser.storage.local.remove(keys);
}

/** What a context menu asked for before the panel was there to hear it; taken once. */
export interface Asked {
  readonly tabId: number;
  readonly url?: string;
}

export const leaveAsked = (asked: Asked): Promise<void> => browser.storage.session.set({ asked });

export async function takeAsked(): Promise<Asked | undefined> {
  const { asked } = await browser.storage.session.get('asked');
  if (asked === undefined) return undefined;
  await browser.storage.session.remove('asked');
  return asked as Asked;
}
