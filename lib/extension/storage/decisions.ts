import { browser } from '../api';
import { oneByOne } from './run-exclusive';
import { type Decided, decidedIn, isAlike, isEmpty, loose, upon } from './stored-decisions';

/** The addresses of a translation and its original. */
export interface Pair {
  readonly translation: string;
  readonly original: string;
}

/** Of how many pairs decisions are kept. */
const MOST_PAIRS = 500;

const PREFIX = 'pair:';
const keyOf = (pair: Pair): string => `${PREFIX}${pair.translation}\n${pair.original}`;
function pairOf(key: string): Pair {
  const [translation = '', original = ''] = key.slice(PREFIX.length).split('\n');
  return { translation, original };
}

/** One after the other, in whatever window: a pair might be counted while another is stored. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => oneByOne('decisions', work);

/** Tells what was written here from what another window wrote; made where it is wanted, since not every page has it. */
let own: string | undefined;
const ownName = (): string => {
  own ??= crypto.randomUUID();
  return own;
};

/** Pairs whose decisions could not be read: what is stored of them is not written over. */
const unread = new Set<string>();

/** What this window has of a pair, decided here or told of: what it decides next is the difference to that. */
const shown = new Map<string, Decided>();

/** How much of a pair is still to be written. */
const waiting = new Map<string, number>();

type Hear = (pair: Pair, decided: Decided) => void;
const hearers = new Set<Hear>();

const storedAt = async (key: string) => loose((await browser.storage.local.get(key))[key]);
const isNamed = (stored: object): boolean => Reflect.get(stored, 'named') === true;

/** What the reader decided about a pair of pages; nothing decided where nothing is stored, or it cannot be read. */
export function readDecisions(pair: Pair): Promise<Decided> {
  const key = keyOf(pair);
  return inTurn(async () => {
    unread.delete(key);
    const stored = await storedAt(key).catch(() => unread.add(key) && {});
    const decided = decidedIn(stored);
    const isOld = Object.keys(stored).length > 0 && !isNamed(stored);
    if (isOld || unread.has(key)) shown.delete(key);
    else shown.set(key, decided);
    return { ...decided, ...(isOld ? { numbered: true as const } : {}) };
  });
}

/**
 * Keeps them by name, with what another window has decided meanwhile. A pair about which nothing is decided is forgotten;
 * of many pairs the oldest is. Rejects where the browser's storage does, and where what is stored of the pair could not be
 * read before.
 */
export async function writeDecisions(pair: Pair, decided: Decided): Promise<void> {
  const key = keyOf(pair);
  const [before, after] = [shown.get(key), decidedIn(decided)];
  shown.set(key, after);
  waiting.set(key, (waiting.get(key) ?? 0) + 1);
  try {
    await inTurn(async () => {
      const stored = await write(key, before, after).finally(() => waiting.set(key, waiting.get(key)! - 1));
      take(key, stored);
    });
  } catch (problem) {
    // What is not stored is part of what is written next: all of it.
    shown.delete(key);
    throw problem;
  }
}

/** Resolves to what is stored then. */
async function write(key: string, before: Decided | undefined, after: Decided): Promise<Decided> {
  if (unread.has(key)) throw new Error('what was decided before could not be read');
  const stored = await storedAt(key);
  const decided = before && isNamed(stored) ? upon(decidedIn(stored), before, after) : after;
  await put(key, decided, Object.keys(stored).length === 0);
  return decided;
}

async function put(key: string, decided: Decided, isNew: boolean): Promise<void> {
  if (isEmpty(decided)) return browser.storage.local.remove(key);
  if (isNew) await makeRoom();
  await browser.storage.local.set({ [key]: { ...decided, named: true, when: Date.now(), by: ownName() } });
}

/** What is stored of a pair is shown here, too. What is still to be written comes upon it, and is told of then. */
function take(key: string, stored: Decided): void {
  const here = shown.get(key);
  if (waiting.get(key) || (here && isAlike(here, stored))) return;
  if (here) shown.set(key, stored);
  for (const hear of hearers) hear(pairOf(key), stored);
}

/**
 * Calls back with what is decided about a pair where another window has had a part in it: whoever shows the pair has to
 * take it up. Returns the function that stops listening.
 */
export function onDecisions(decided: Hear): () => void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string): void => {
    for (const [key, { newValue }] of area === 'local' ? Object.entries(changes) : []) {
      const written = loose(newValue);
      if (key.startsWith(PREFIX) && isNamed(written) && written['by'] !== ownName()) void lookAgain(key);
    }
  };
  hearers.add(decided);
  browser.storage.onChanged.addListener(listener);
  return () => {
    hearers.delete(decided);
    browser.storage.onChanged.removeListener(listener);
  };
}

/** What was told of may have been written over since, by this window for one. */
const lookAgain = (key: string): Promise<void> =>
  inTurn(async () => {
    const stored = await storedAt(key);
    if (isNamed(stored)) take(key, decidedIn(stored));
  }).catch(() => undefined); // What cannot be read now is read when it is wanted.

async function makeRoom(): Promise<void> {
  const pairs = await pairsStored();
  const when = ([, value]: readonly [string, unknown]): number => Number(loose(value)['when'] ?? 0);
  const oldest = pairs.sort((a, b) => when(a) - when(b)).slice(0, Math.max(0, pairs.length - MOST_PAIRS + 1));
  if (oldest.length > 0) await browser.storage.local.remove(oldest.map(([key]) => key));
}

const pairsStored = async (): Promise<[string, unknown][]> =>
  Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));

/** For how many pairs decisions are stored, and the room they take, in bytes. */
export async function storedPairs(): Promise<{ readonly count: number; readonly bytes: number }> {
  const pairs = await pairsStored();
  return { count: pairs.length, bytes: pairs.length && new TextEncoder().encode(JSON.stringify(pairs)).length };
}

export const forgetPairs = (): Promise<void> =>
  inTurn(async () => browser.storage.local.remove((await pairsStored()).map(([key]) => key)));
