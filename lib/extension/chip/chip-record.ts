/** Which tabs have a chip, and which pages are to have none, in the browser's memory (`storage.session`): neither is ever written to disk. */
import * as v from 'valibot';
import { removeHash } from '../../util/url';
import { browser } from '../api';
import { createParser } from '../messages/create-parser';
import { runExclusive } from '../storage/run-exclusive';

const STORAGE_KEY = 'chips';
/** Most pages remembered. */
const MAX_PAGES = 200;

/** The chip of a tab. */
export interface ShownChip {
  readonly tabId: number;
  /** By which its frame's page names itself. */
  readonly token: string;
  readonly originalLang: string;
}

/** A page that is to have no chip. */
interface DonePage {
  readonly address: string;
  /** Set in private windows: it is forgotten with its tab, and holds for no other. */
  readonly tabId?: number;
}

interface ChipRecord {
  readonly shown: readonly ShownChip[];
  readonly done: readonly DonePage[];
}

const parseRecord = createParser<ChipRecord>(
  v.object({
    shown: v.array(v.object({ tabId: v.number(), token: v.string(), originalLang: v.string() })),
    done: v.array(v.object({ address: v.string(), tabId: v.exactOptional(v.number()) })),
  }),
);

const readRecord = async (): Promise<ChipRecord> => {
  const stored = await browser.storage.session.get(STORAGE_KEY).catch((): Record<string, unknown> => ({}));
  return parseRecord(stored[STORAGE_KEY]) ?? { shown: [], done: [] };
};

const changeRecord = (change: (record: ChipRecord) => Partial<ChipRecord>): Promise<void> =>
  runExclusive(STORAGE_KEY, async () => {
    const before = await readRecord();
    const record = { ...before, ...change(before) };
    const isEmpty = record.shown.length === 0 && record.done.length === 0;
    await (isEmpty
      ? browser.storage.session.remove(STORAGE_KEY)
      : browser.storage.session.set({ [STORAGE_KEY]: record }));
  });

/** A page and the tab that it is in. */
export interface NotedPage {
  readonly id: number;
  readonly url: string;
  readonly isPrivate: boolean;
}

/** Whether a page is to have no chip: the reader hid it there, or has had the panel open on it. */
export async function isPageDone({ id, url }: NotedPage): Promise<boolean> {
  const { done } = await readRecord();
  return done.some(({ address, tabId }) => address === removeHash(url) && (tabId === undefined || tabId === id));
}

/** Remembers that a page is to have no chip, until the browser ends; of a private one, until its tab is closed. */
export const setPageDone = ({ id, url, isPrivate }: NotedPage): Promise<void> =>
  changeRecord(({ done }) => {
    const address = removeHash(url);
    const page = { address, ...(isPrivate ? { tabId: id } : {}) };
    const others = done.filter((one) => one.address !== address || one.tabId !== page.tabId);
    return { done: [...others, page].slice(-MAX_PAGES) };
  });

/** The chip of a tab; undefined where it has none. */
export const findShownChip = async (tabId: number): Promise<ShownChip | undefined> =>
  (await readRecord()).shown.find((chip) => chip.tabId === tabId);

export const storeShownChip = (chip: ShownChip): Promise<void> =>
  changeRecord(({ shown }) => ({ shown: [...shown.filter(({ tabId }) => tabId !== chip.tabId), chip] }));

/** Forgets the chip of a tab that was closed or shows something else; with `isClosed` what was private there, too. */
export const deleteShownChip = (tabId: number, isClosed = false): Promise<void> =>
  changeRecord(({ shown, done }) => ({
    shown: shown.filter((chip) => chip.tabId !== tabId),
    ...(isClosed ? { done: done.filter((page) => page.tabId !== tabId) } : {}),
  }));
