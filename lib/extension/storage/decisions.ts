import { browser } from '../api';
import { runExclusive } from './run-exclusive';
import {
  hasNoDecisions,
  isSameDecisions,
  mergeDecisions,
  parseDecisions,
  type StoredDecisions,
  toRecord,
} from './stored-decisions';

/** The addresses of a translation and its original. */
export interface ArticlePair {
  readonly translation: string;
  readonly original: string;
}

/** Of how many pairs decisions are kept. */
const MAX_PAIRS = 500;

const KEY_PREFIX = 'pair:';
const toPairKey = (pair: ArticlePair): string => `${KEY_PREFIX}${pair.translation}\n${pair.original}`;
function fromPairKey(key: string): ArticlePair {
  const [translation = '', original = ''] = key.slice(KEY_PREFIX.length).split('\n');
  return { translation, original };
}

/** One after the other, in whatever window: a pair might be counted while another is stored. */
const runWithDecisionsLock = <T>(work: () => Promise<T>): Promise<T> => runExclusive('decisions', work);

/** Tells what was written here from what another window wrote; made where it is wanted, since not every page has it. */
let ownWriterId: string | undefined;
const getOwnWriterId = (): string => {
  ownWriterId ??= crypto.randomUUID();
  return ownWriterId;
};

/** Pairs whose decisions could not be read: what is stored of them is not written over. */
const unreadableKeys = new Set<string>();

/** What this window has of a pair, decided here or told of: what it decides next is the difference to that. */
const knownDecisions = new Map<string, StoredDecisions>();

/** How much of a pair is still to be written. */
const pendingWrites = new Map<string, number>();

type DecisionsListener = (pair: ArticlePair, decided: StoredDecisions) => void;
const decisionsListeners = new Set<DecisionsListener>();

const readStoredRecord = async (key: string) => toRecord((await browser.storage.local.get(key))[key]);
const hasStableNames = (stored: object): boolean => Reflect.get(stored, 'named') === true;

/** What the reader decided about a pair of pages; nothing decided where nothing is stored, or it cannot be read. */
export function readDecisions(pair: ArticlePair): Promise<StoredDecisions> {
  const key = toPairKey(pair);
  return runWithDecisionsLock(async () => {
    unreadableKeys.delete(key);
    const stored = await readStoredRecord(key).catch(() => unreadableKeys.add(key) && {});
    const decided = parseDecisions(stored);
    const isOld = Object.keys(stored).length > 0 && !hasStableNames(stored);
    if (isOld || unreadableKeys.has(key)) knownDecisions.delete(key);
    else knownDecisions.set(key, decided);
    return { ...decided, ...(isOld ? { numbered: true as const } : {}) };
  });
}

/**
 * Keeps them by name, with what another window has decided meanwhile. A pair about which nothing is decided is forgotten;
 * of many pairs the oldest is. Rejects where the browser's storage does, and where what is stored of the pair could not be
 * read before.
 */
export async function storeDecisions(pair: ArticlePair, decided: StoredDecisions): Promise<void> {
  const key = toPairKey(pair);
  const [before, after] = [knownDecisions.get(key), parseDecisions(decided)];
  knownDecisions.set(key, after);
  pendingWrites.set(key, (pendingWrites.get(key) ?? 0) + 1);
  try {
    await runWithDecisionsLock(async () => {
      const stored = await mergeAndStoreDecisions(key, before, after).finally(() =>
        pendingWrites.set(key, pendingWrites.get(key)! - 1),
      );
      adoptStoredDecisions(key, stored);
    });
  } catch (problem) {
    // What is not stored is part of what is written next: all of it.
    knownDecisions.delete(key);
    throw problem;
  }
}

/** Resolves to what is stored then. */
async function mergeAndStoreDecisions(
  key: string,
  before: StoredDecisions | undefined,
  after: StoredDecisions,
): Promise<StoredDecisions> {
  if (unreadableKeys.has(key)) throw new Error('what was decided before could not be read');
  const stored = await readStoredRecord(key);
  const decided = before && hasStableNames(stored) ? mergeDecisions(parseDecisions(stored), before, after) : after;
  await storeRecord(key, decided, Object.keys(stored).length === 0);
  return decided;
}

async function storeRecord(key: string, decided: StoredDecisions, isNew: boolean): Promise<void> {
  if (hasNoDecisions(decided)) return browser.storage.local.remove(key);
  if (isNew) await deleteOldestPairs();
  await browser.storage.local.set({ [key]: { ...decided, named: true, when: Date.now(), by: getOwnWriterId() } });
}

/** What is stored of a pair is shown here, too. What is still to be written comes upon it, and is told of then. */
function adoptStoredDecisions(key: string, stored: StoredDecisions): void {
  const here = knownDecisions.get(key);
  if (pendingWrites.get(key) || (here && isSameDecisions(here, stored))) return;
  if (here) knownDecisions.set(key, stored);
  for (const hear of decisionsListeners) hear(fromPairKey(key), stored);
}

/**
 * Calls back with what is decided about a pair where another window has had a part in it: whoever shows the pair has to
 * take it up. Returns the function that stops listening.
 */
export function onDecisionsChange(decided: DecisionsListener): () => void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string): void => {
    for (const [key, { newValue }] of area === 'local' ? Object.entries(changes) : []) {
      const written = toRecord(newValue);
      if (key.startsWith(KEY_PREFIX) && hasStableNames(written) && written['by'] !== getOwnWriterId())
        void refreshDecisions(key);
    }
  };
  decisionsListeners.add(decided);
  browser.storage.onChanged.addListener(listener);
  return () => {
    decisionsListeners.delete(decided);
    browser.storage.onChanged.removeListener(listener);
  };
}

/** What was told of may have been written over since, by this window for one. */
const refreshDecisions = (key: string): Promise<void> =>
  runWithDecisionsLock(async () => {
    const stored = await readStoredRecord(key);
    if (hasStableNames(stored)) adoptStoredDecisions(key, parseDecisions(stored));
  }).catch(() => undefined); // What cannot be read now is read when it is wanted.

async function deleteOldestPairs(): Promise<void> {
  const pairs = await readStoredPairs();
  const when = ([, value]: readonly [string, unknown]): number => Number(toRecord(value)['when'] ?? 0);
  const oldest = pairs.sort((a, b) => when(a) - when(b)).slice(0, Math.max(0, pairs.length - MAX_PAIRS + 1));
  if (oldest.length > 0) await browser.storage.local.remove(oldest.map(([key]) => key));
}

const readStoredPairs = async (): Promise<[string, unknown][]> =>
  Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(KEY_PREFIX));

/** For how many pairs decisions are stored, and the room they take, in bytes. */
export async function countStoredPairs(): Promise<{ readonly count: number; readonly bytes: number }> {
  const pairs = await readStoredPairs();
  return { count: pairs.length, bytes: pairs.length && new TextEncoder().encode(JSON.stringify(pairs)).length };
}

export const deleteAllDecisions = (): Promise<void> =>
  runWithDecisionsLock(async () => browser.storage.local.remove((await readStoredPairs()).map(([key]) => key)));
