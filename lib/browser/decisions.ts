import type { Category, FindingKind, Severity } from '../domain';
import { browser } from './api';

/** The addresses of a translation and its original. */
export interface Pair {
  readonly translation: string;
  readonly original: string;
}

/** What the list was narrowed to. */
interface StoredFilters {
  readonly hidden: readonly FindingKind[];
  readonly category?: Category;
  readonly severity?: Severity;
  /** 0..1. */
  readonly least?: number;
}

/** What the reader decided about a pair; differences by name, or by number where it was stored before there were names. */
export interface Decided {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly filters?: StoredFilters;
  /** Stored before there were names. */
  readonly numbered?: true;
}

/** How much is kept: pairs, differences of one, and UTF-16 units of one note. */
const MOST = { pairs: 500, flags: 2000, note: 2000 };

const PREFIX = 'pair:';
const keyOf = (pair: Pair): string => `${PREFIX}${pair.translation}\n${pair.original}`;
function pairOf(key: string): Pair {
  const [translation = '', original = ''] = key.slice(PREFIX.length).split('\n');
  return { translation, original };
}

type Loose = Readonly<Record<string, unknown>>;
const loose = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const isText = (value: unknown): value is string => typeof value === 'string';
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText).slice(0, MOST.flags) : []);

/** One after the other, or a pair might be counted while another is stored. */
let writing: Promise<unknown> = Promise.resolve();

/** Tells what was written here from what another window wrote; made where it is wanted, since not every page has it. */
let own: string | undefined;
const ownName = (): string => {
  own ??= crypto.randomUUID();
  return own;
};

/** Pairs whose decisions could not be read: what is stored of them is not written over. */
const unread = new Set<string>();

/** What the reader decided about a pair of pages; nothing decided where nothing is stored, or it cannot be read. */
export async function readDecisions(pair: Pair): Promise<Decided> {
  const key = keyOf(pair);
  await writing;
  unread.delete(key);
  const all = await browser.storage.local.get(key).catch(() => unread.add(key) && {});
  const stored = loose(loose(all)[key]);
  const isOld = Object.keys(stored).length > 0 && stored['named'] !== true;
  return { ...decidedIn(stored), ...(isOld ? { numbered: true as const } : {}) };
}

function decidedIn(stored: Loose): Decided {
  const filters = filtersIn(stored['filters']);
  return {
    dismissed: texts(stored['dismissed']),
    confirmed: texts(stored['confirmed']),
    notes: notesIn(stored['notes']),
    ...(filters ? { filters } : {}),
  };
}

function notesIn(value: unknown): Record<string, string> {
  const notes = Object.entries(loose(value)).filter((entry): entry is [string, string] => isText(entry[1]));
  return Object.fromEntries(notes.slice(0, MOST.flags).map(([id, text]) => [id, text.slice(0, MOST.note)]));
}

const KINDS: readonly unknown[] = ['dropped', 'added', 'altered'] satisfies FindingKind[];
const SEVERITIES: readonly unknown[] = ['high', 'medium', 'low'] satisfies Severity[];

function filtersIn(value: unknown): StoredFilters | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { hidden, category, severity, least } = value as Loose;
  return {
    hidden: texts(hidden).filter((kind): kind is FindingKind => KINDS.includes(kind)),
    // One that is no more has no flags: the panel says that nothing is of this sort, and shows all on request.
    ...(isText(category) ? { category: category as Category } : {}),
    ...(SEVERITIES.includes(severity) ? { severity: severity as Severity } : {}),
    ...(typeof least === 'number' && least >= 0 && least <= 1 ? { least } : {}),
  };
}

const isEmpty = ({ dismissed, confirmed, notes, filters }: Decided): boolean =>
  dismissed.length + confirmed.length + Object.keys(notes).length === 0 && !filters;

/**
 * Keeps them by name. A pair about which nothing is decided is forgotten; of many pairs the oldest is. Rejects where the
 * browser's storage does, and where what is stored of the pair could not be read before.
 */
export function writeDecisions(pair: Pair, decided: Decided): Promise<void> {
  const done = writing.then(() => write(keyOf(pair), decided));
  writing = done.catch(() => undefined);
  return done;
}

async function write(key: string, decided: Decided): Promise<void> {
  if (unread.has(key)) throw new Error('what was decided before could not be read');
  const kept = decidedIn({ ...decided });
  if (isEmpty(kept)) return browser.storage.local.remove(key);
  if (!(await browser.storage.local.get(key))[key]) await makeRoom();
  await browser.storage.local.set({ [key]: { ...kept, named: true, when: Date.now(), by: ownName() } });
}

/**
 * Calls back with what another window has stored of a pair: whoever shows it too has to take it up, or would write over it.
 * Returns the function that stops listening.
 */
export function onDecisions(decided: (pair: Pair, decisions: Decided) => void): () => void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string): void => {
    for (const [key, { newValue }] of area === 'local' ? Object.entries(changes) : []) {
      const stored = loose(newValue);
      if (key.startsWith(PREFIX) && stored['named'] === true && stored['by'] !== ownName())
        decided(pairOf(key), decidedIn(stored));
    }
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function makeRoom(): Promise<void> {
  const pairs = await pairsStored();
  const when = ([, value]: readonly [string, unknown]): number => Number(loose(value)['when'] ?? 0);
  const oldest = pairs.sort((a, b) => when(a) - when(b)).slice(0, Math.max(0, pairs.length - MOST.pairs + 1));
  if (oldest.length > 0) await browser.storage.local.remove(oldest.map(([key]) => key));
}

const pairsStored = async (): Promise<[string, unknown][]> =>
  Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));

/** For how many pairs decisions are stored, and the room they take, in bytes. */
export async function storedPairs(): Promise<{ readonly count: number; readonly bytes: number }> {
  const pairs = await pairsStored();
  return { count: pairs.length, bytes: pairs.length && new TextEncoder().encode(JSON.stringify(pairs)).length };
}

export async function forgetPairs(): Promise<void> {
  await browser.storage.local.remove((await pairsStored()).map(([key]) => key));
}
