import { browser } from './api';

export interface Settings {
  /** Look at pages for translations, and mark the icon. */
  readonly detection: boolean;
  /** Hosts that are not looked at. */
  readonly sitesOff: readonly string[];
}

export const DEFAULTS: Settings = { detection: true, sitesOff: [] };

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
  };
}

export const writeSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ settings });

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
