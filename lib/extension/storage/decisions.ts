/** Stores what the reader decided about each pair of articles, and merges what several windows decide. */

import { type Category, FINDING_KINDS, type FindingKind, SEVERITIES, type Severity } from '../../core/finding';
import { createLazy } from '../../core/memoize';
import { browser } from '../api';
import { runExclusive } from './database';

// The stored form of the decisions about a pair: parses it, and merges the changes of two windows.

/** The filters of the list of findings. */
interface StoredFilters {
  readonly hidden: readonly FindingKind[];
  readonly category?: Category;
  readonly severity?: Severity;
  /** The least confidence of findings in the list, 0..1. */
  readonly least?: number;
}

/**
 * What the reader decided about a pair. Findings go by stable names, or by numbers where an earlier version stored
 * them.
 */
export interface StoredDecisions {
  readonly dismissed: readonly string[];
  readonly confirmed: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  readonly filters?: StoredFilters;
  /** Set where the findings go by numbers. */
  readonly numbered?: true;
}

/** Limits for one pair: the number of findings in a list, and the length of a note in UTF-16 units. */
const MAX_STORED = { flags: 2000, note: 2000 };

type UnknownRecord = Readonly<Record<string, unknown>>;
/** Any value as an object that can be read; empty for what is none. */
export const toRecord = (value: unknown): UnknownRecord =>
  typeof value === 'object' && value !== null ? (value as UnknownRecord) : {};
const isString = (value: unknown): value is string => typeof value === 'string';
const parseStrings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(isString).slice(0, MAX_STORED.flags) : [];

/** Parses what is stored about a pair. Leaves out everything invalid; never throws. */
export function parseDecisions(value: unknown): StoredDecisions {
  const stored = toRecord(value);
  const filters = parseFilters(stored['filters']);
  return {
    dismissed: parseStrings(stored['dismissed']),
    confirmed: parseStrings(stored['confirmed']),
    notes: parseNotes(stored['notes']),
    ...(filters ? { filters } : {}),
  };
}

function parseNotes(value: unknown): Record<string, string> {
  const notes = Object.entries(toRecord(value)).filter((entry): entry is [string, string] => isString(entry[1]));
  return Object.fromEntries(notes.slice(0, MAX_STORED.flags).map(([id, text]) => [id, text.slice(0, MAX_STORED.note)]));
}

const isOneOf = <T>(allowed: readonly T[], value: unknown): value is T =>
  (allowed as readonly unknown[]).includes(value);

function parseFilters(value: unknown): StoredFilters | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { hidden, category, severity, least } = value as UnknownRecord;
  return {
    hidden: parseStrings(hidden).filter((kind) => isOneOf(FINDING_KINDS, kind)),
    // A category that no longer exists is kept: the panel then says that no finding matches, and offers to show all.
    ...(isString(category) ? { category: category as Category } : {}),
    ...(isOneOf(SEVERITIES, severity) ? { severity } : {}),
    ...(typeof least === 'number' && least >= 0 && least <= 1 ? { least } : {}),
  };
}

/** Whether nothing is decided and no filter is set. */
export const hasNoDecisions = ({ dismissed, confirmed, notes, filters }: StoredDecisions): boolean =>
  dismissed.length + confirmed.length + Object.keys(notes).length === 0 && !filters;

const isSameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const getFindingDecisions = ({ dismissed, confirmed, notes }: StoredDecisions) => [
  dismissed,
  confirmed,
  Object.entries(notes).sort(),
];

/** Whether both hold the same decisions about findings; filters do not count. */
export const isSameDecisions = (one: StoredDecisions, other: StoredDecisions): boolean =>
  isSameJson(getFindingDecisions(one), getFindingDecisions(other));

/** Applies one window's changes, from `before` to `after`, to what another window stored in the meantime. */
export function mergeDecisions(
  stored: StoredDecisions,
  before: StoredDecisions,
  after: StoredDecisions,
): StoredDecisions {
  const filters = isSameJson(before.filters, after.filters) ? stored.filters : after.filters;
  return {
    dismissed: mergeLists(stored.dismissed, before.dismissed, after.dismissed),
    confirmed: mergeLists(stored.confirmed, before.confirmed, after.confirmed),
    notes: mergeNotes(stored.notes, before.notes, after.notes),
    ...(filters ? { filters } : {}),
  };
}

function mergeLists(stored: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const [idsBefore, idsAfter] = [new Set(before), new Set(after)];
  const remaining = stored.filter((id) => idsAfter.has(id) || !idsBefore.has(id));
  return [...new Set([...remaining, ...after.filter((id) => !idsBefore.has(id))])];
}

type StoredNotes = StoredDecisions['notes'];

function mergeNotes(stored: StoredNotes, before: StoredNotes, after: StoredNotes): StoredNotes {
  const remaining = Object.entries(stored).filter(([id]) => Object.hasOwn(after, id) || !Object.hasOwn(before, id));
  const changed = Object.entries(after).filter(([id, text]) => before[id] !== text);
  return Object.fromEntries([...remaining, ...changed]);
}

/** The addresses of a translation and its original. */
export interface ArticlePair {
  readonly translation: string;
  readonly original: string;
}

/** How many pairs are stored at most; the oldest are deleted. */
const MAX_PAIRS = 500;

const KEY_PREFIX = 'pair:';
const toPairKey = (pair: ArticlePair): string => `${KEY_PREFIX}${pair.translation}\n${pair.original}`;
function fromPairKey(key: string): ArticlePair {
  const [translation = '', original = ''] = key.slice(KEY_PREFIX.length).split('\n');
  return { translation, original };
}

/** Runs one task at a time in all windows, so that pairs are not counted while another is stored. */
const runWithDecisionsLock = <T>(work: () => Promise<T>): Promise<T> => runExclusive('decisions', work);

/** Marks what this window wrote. Created on first use, since `crypto.randomUUID` is not available in every page. */
const getOwnWriterId = createLazy(() => crypto.randomUUID());

/** Keys of pairs whose decisions could not be read: these are not overwritten. */
const unreadableKeys = new Set<string>();

/** Each pair's decisions as this window last knew them, by key. The next write stores the difference to these. */
const knownDecisions = new Map<string, StoredDecisions>();

/** How many writes of each pair are not finished, by key. */
const pendingWrites = new Map<string, number>();

type DecisionsListener = (pair: ArticlePair, decisions: StoredDecisions) => void;
const decisionsListeners = new Set<DecisionsListener>();

const readStoredRecord = async (key: string) => toRecord((await browser.storage.local.get(key))[key]);
/** Whether findings are stored by their stable names, not by the numbers of earlier versions. */
const hasStableNames = (stored: object): boolean => Reflect.get(stored, 'named') === true;

/**
 * Reads what the reader decided about a pair. Empty where nothing is stored, or the browser's storage fails; `numbered`
 * where an earlier version stored it by numbers.
 */
export function readDecisions(pair: ArticlePair): Promise<StoredDecisions> {
  const key = toPairKey(pair);
  return runWithDecisionsLock(async () => {
    unreadableKeys.delete(key);
    const stored = await readStoredRecord(key).catch(() => unreadableKeys.add(key) && {});
    const decisions = parseDecisions(stored);
    const isOld = Object.keys(stored).length > 0 && !hasStableNames(stored);
    if (isOld || unreadableKeys.has(key)) knownDecisions.delete(key);
    else knownDecisions.set(key, decisions);
    return { ...decisions, ...(isOld ? { numbered: true as const } : {}) };
  });
}

/**
 * Stores the decisions about a pair by stable names, merged with what another window decided in the meantime. A pair
 * without decisions is deleted; beyond the limit the oldest pair is. Rejects where the browser's storage does, and
 * where the pair's stored decisions could not be read before.
 */
export async function storeDecisions(pair: ArticlePair, decisions: StoredDecisions): Promise<void> {
  const key = toPairKey(pair);
  const [before, after] = [knownDecisions.get(key), parseDecisions(decisions)];
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
    // Nothing was stored, so that the next write has to store all decisions and not a difference.
    knownDecisions.delete(key);
    throw problem;
  }
}

/** Resolves to the decisions that are stored afterwards. */
async function mergeAndStoreDecisions(
  key: string,
  before: StoredDecisions | undefined,
  after: StoredDecisions,
): Promise<StoredDecisions> {
  if (unreadableKeys.has(key)) throw new Error('what was decided before could not be read');
  const stored = await readStoredRecord(key);
  const merged = before && hasStableNames(stored) ? mergeDecisions(parseDecisions(stored), before, after) : after;
  await storeRecord(key, merged, Object.keys(stored).length === 0);
  return merged;
}

async function storeRecord(key: string, decisions: StoredDecisions, isNew: boolean): Promise<void> {
  if (hasNoDecisions(decisions)) return browser.storage.local.remove(key);
  if (isNew) await deleteOldestPairs();
  await browser.storage.local.set({ [key]: { ...decisions, named: true, when: Date.now(), by: getOwnWriterId() } });
}

/** Tells the listeners what is stored about a pair. Does nothing while writes are pending: these report the result. */
function adoptStoredDecisions(key: string, stored: StoredDecisions): void {
  const known = knownDecisions.get(key);
  if (pendingWrites.get(key) || (known && isSameDecisions(known, stored))) return;
  if (known) knownDecisions.set(key, stored);
  for (const listener of decisionsListeners) listener(fromPairKey(key), stored);
}

/**
 * Calls back with the decisions about a pair after another window changed them, so that whoever shows the pair can
 * update it. Returns the function that stops listening.
 */
export function onDecisionsChange(callback: DecisionsListener): () => void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>, area: string): void => {
    for (const [key, { newValue }] of area === 'local' ? Object.entries(changes) : []) {
      const record = toRecord(newValue);
      if (key.startsWith(KEY_PREFIX) && hasStableNames(record) && record['by'] !== getOwnWriterId())
        void refreshDecisions(key);
    }
  };
  decisionsListeners.add(callback);
  browser.storage.onChanged.addListener(listener);
  return () => {
    decisionsListeners.delete(callback);
    browser.storage.onChanged.removeListener(listener);
  };
}

/** Reads a changed pair again: since the event it may have been overwritten, for example by this window. */
const refreshDecisions = (key: string): Promise<void> =>
  runWithDecisionsLock(async () => {
    const stored = await readStoredRecord(key);
    if (hasStableNames(stored)) adoptStoredDecisions(key, parseDecisions(stored));
  }).catch(() => undefined); // Where this fails, the pair is read when it is next opened.

/** Makes room for one more pair. */
async function deleteOldestPairs(): Promise<void> {
  const pairs = await readStoredPairs();
  const getTime = ([, value]: readonly [string, unknown]): number => Number(toRecord(value)['when'] ?? 0);
  const oldest = pairs.sort((a, b) => getTime(a) - getTime(b)).slice(0, Math.max(0, pairs.length - MAX_PAIRS + 1));
  if (oldest.length > 0) await browser.storage.local.remove(oldest.map(([key]) => key));
}

const readStoredPairs = async (): Promise<[string, unknown][]> =>
  Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(KEY_PREFIX));

/** How many pairs have stored decisions, and how many bytes these take as JSON in UTF-8. */
export async function countStoredPairs(): Promise<{ readonly count: number; readonly bytes: number }> {
  const pairs = await readStoredPairs();
  return { count: pairs.length, bytes: pairs.length && new TextEncoder().encode(JSON.stringify(pairs)).length };
}

/** Deletes the decisions about all pairs. Rejects where the browser's storage does. */
export const deleteAllDecisions = (): Promise<void> =>
  runWithDecisionsLock(async () => browser.storage.local.remove((await readStoredPairs()).map(([key]) => key)));
