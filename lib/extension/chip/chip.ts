/** Shows the chip in pages that are translations, and does what the reader presses there. */
import type { TranslationDetection } from '../../core';
import { parseUrl } from '../../util/url';
import { browser } from '../api';
import { setSiteDetection } from '../detection-mode';
import { sendMessage, sendTabMessage } from '../messages/messages';
import { openPanel, requestComparison } from '../open-panel';
import { readSettings } from '../storage/settings';
import { type ChipEvent, onChipEvent } from './chip-messages';
import {
  deleteShownChip,
  findShownChip,
  isPageDone,
  type NotedPage,
  type ShownChip,
  setPageDone,
  storeShownChip,
} from './chip-record';
import { buildChipContent } from './chip-words';

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
