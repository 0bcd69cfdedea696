/** Shows the chip in pages that are translations, and does what the reader presses there. */
import * as v from 'valibot';
import type { TranslationDetection } from '../../core/detection';
import { parseUrl, removeHash } from '../../core/url';
import { isRightToLeft } from '../../text/bidi-text';
import { browser } from '../api';
import { createParser, sendMessage, sendTabMessage } from '../messages/messages';
import { runExclusive } from '../storage/database';
import { getLanguageName, loadBrowserStrings, readInterfaceLanguage } from '../storage/language';
import { readSettings } from '../storage/settings';
import { setSiteDetection } from '../tabs/detection-mode';
import { openPanel, requestComparison } from '../tabs/open-panel';
import { type ChipContent, type ChipEvent, onChipEvent } from './chip-messages';

// Words of the chip in the language of the settings.

export interface ChipSubject {
  /** Empty where it is not known. */
  readonly originalLang: string;
  readonly windowId: number | undefined;
  readonly isPrivate: boolean;
}

/** Builds what a chip says. They are the browser's strings: the interface's own would weigh ten times the frame. */
export async function buildChipContent({ originalLang, windowId, isPrivate }: ChipSubject): Promise<ChipContent> {
  const [getString, lang] = await Promise.all([loadBrowserStrings(), readInterfaceLanguage()]);
  return {
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
    ...(windowId === undefined ? {} : { windowId }),
    from: originalLang
      ? getString('browser_chip_from', getLanguageName(originalLang, lang))
      : getString('browser_chip_translation'),
    compare: getString('browser_chip_compare'),
    close: getString('browser_chip_close'),
    back: getString('browser_chip_back'),
    hideOn: getString('browser_chip_hide_on'),
    page: getString('browser_chip_page'),
    ...(isPrivate ? {} : { site: getString('browser_chip_site') }),
    press: getString('browser_chip_press'),
  };
}

// Which tabs have a chip, and which pages are to have none, in the browser's memory (`storage.session`): neither is
// ever written to disk.

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

const SCRIPT_FILE = 'notice.js';

/** With a lower score, the page's best link to its original is a guess, and the chip stays quiet. */
const MIN_SCORE = 0.5;

/** Whether a page is said to be a translation, with its original at hand, for sure enough to speak of it in the page. */
const isWorthChip = ({ translation, candidates }: TranslationDetection): boolean =>
  translation && (candidates[0]?.score ?? 0) >= MIN_SCORE;

interface ChipTab extends NotedPage {
  readonly windowId: number | undefined;
}

const getChipTab = (tabId: number): Promise<ChipTab | undefined> =>
  browser.tabs.get(tabId).then(
    ({ url = '', incognito, windowId }) => ({ id: tabId, url, isPrivate: incognito, windowId }),
    () => undefined,
  );

/** Whether a panel is about this tab now; the panels answer, where there are any. */
const isLookedAt = async (tabId: number): Promise<boolean> =>
  (await sendMessage({ type: 'is-looked-at', tabId })) === true;

async function isWanted(tab: ChipTab): Promise<boolean> {
  const { notices } = await readSettings();
  if (!notices || (await isPageDone(tab))) return false;
  const isOpen = await isLookedAt(tab.id);
  if (isOpen) await setPageDone(tab);
  return !isOpen;
}

/** Shows the chip in a tab whose page is a translation with an original; takes it away from all others. */
export async function updateChip(tabId: number, detection: TranslationDetection | undefined): Promise<void> {
  const tab = detection && isWorthChip(detection) ? await getChipTab(tabId) : undefined;
  if (!detection || !tab || !(await isWanted(tab))) return removeChip(tabId);
  // Text that came late is no reason to draw it anew.
  if ((await sendTabMessage(tabId, { type: 'chip-stays' })) === true) return;
  const token = crypto.randomUUID();
  const originalLang = detection.originalLang ?? detection.candidates[0]?.lang ?? '';
  await storeShownChip({ tabId, token, originalLang });
  const injection = { target: { tabId }, files: [SCRIPT_FILE] };
  await browser.scripting.executeScript(injection).catch(() => undefined);
  await sendTabMessage(tabId, { type: 'chip-frame', token });
}

async function removeChip(tabId: number): Promise<void> {
  if (!(await findShownChip(tabId))) return;
  await deleteShownChip(tabId);
  await sendTabMessage(tabId, { type: 'chip-goes' });
}

/** The panel was opened on the page: there is nothing to invite to any more. */
export async function closeChip(tabId: number): Promise<void> {
  const tab = await getChipTab(tabId);
  if (tab && (await findShownChip(tabId))) await setPageDone(tab);
  await removeChip(tabId);
}

/** Asks for the comparison, and opens the panel where the frame could not. Resolves to whether it opens. */
async function compare(tab: ChipTab, isOpen: boolean): Promise<boolean> {
  const opening = isOpen ? true : openPanel(tab);
  await requestComparison({ tabId: tab.id });
  return opening;
}

async function answerChip(event: ChipEvent, tab: ChipTab, { originalLang }: ShownChip): Promise<unknown> {
  switch (event.type) {
    case 'chip-loaded':
      return buildChipContent({ originalLang, windowId: tab.windowId, isPrivate: tab.isPrivate });
    case 'chip-drawn':
      return void (await sendTabMessage(tab.id, { type: 'chip-shows', width: event.width }));
    case 'chip-compare':
      return compare(tab, event.isOpen);
    case 'chip-hide': {
      const host = parseUrl(tab.url)?.hostname;
      if (event.where === 'site' && host && !tab.isPrivate) await setSiteDetection(host, false);
      await setPageDone(tab);
      return removeChip(tab.id);
    }
  }
}

/** Listens to the frames of chips that were shown, and to no other frame. */
export function installChip(): void {
  onChipEvent(async (event, { tabId, token }) => {
    const [tab, chip] = await Promise.all([getChipTab(tabId), findShownChip(tabId)]);
    return tab && chip?.token === token ? answerChip(event, tab, chip) : undefined;
  });
  browser.tabs.onRemoved.addListener((tabId) => void deleteShownChip(tabId, true));
}
