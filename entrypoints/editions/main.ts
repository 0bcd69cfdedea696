/** The page of editions: reads the original from its tab, then offers its versions to be laid side by side. */
import { h, render } from 'preact';
import { readArticleSource } from '../../lib/compare/read-page-pair';
import { detectTextLanguage, readInterfaceLanguage } from '../../lib/extension/storage/language';
import { getSnapshot } from '../../lib/extension/tabs/frames';
import { readArticleTabId } from '../../lib/extension/tabs/panel-page';
import { askToRead, watchGrantedSites } from '../../lib/extension/tabs/read-access';
import { getTab, listOtherTabs, onTabClosed } from '../../lib/extension/tabs/tabs';
import { setDocumentLanguage } from '../../lib/i18n/fill-page';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { saveFile } from '../shared/clipboard';
import { parsePage } from '../shared/compare/compare-in-browser';
import { EditionsPage, type OriginalPage } from './EditionsPage';
import { formatEditionsCsv } from './editions-csv';

async function readOriginalPage(tabId: number | undefined): Promise<OriginalPage | undefined> {
  const snapshot = tabId === undefined ? undefined : await getSnapshot(tabId);
  if (tabId === undefined || !snapshot?.html) return undefined;
  const read = await readArticleSource(snapshot, { parse: parsePage, detectLanguage: detectTextLanguage });
  if (!read.ok) return undefined;
  const { article, detection } = read.value;
  const offered = (detection?.translations ?? []).map(({ url, lang }) => ({
    url,
    ...(lang ? { lang } : {}),
    way: { kind: 'request' } as const,
  }));
  return { tabId, article, offered, tabs: await listOtherTabs(tabId) };
}

async function startEditionsPage(): Promise<void> {
  const localizer = await loadLocalizer(await readInterfaceLanguage());
  watchGrantedSites();
  const tabId = readArticleTabId();
  const [page, tab] = await Promise.all([readOriginalPage(tabId), tabId === undefined ? undefined : getTab(tabId)]);
  setDocumentLanguage(document, localizer);
  document.title = localizer.say('editions.title');
  const props = {
    localizer,
    page,
    allow: (urls: readonly string[]) => askToRead(urls, tab?.isPrivate ? tab.id : undefined),
    save: (rows: Parameters<typeof formatEditionsCsv>[0], editions: Parameters<typeof formatEditionsCsv>[1]) =>
      saveFile({ name: 'verso-editions.csv', type: 'text/csv', text: `\uFEFF${formatEditionsCsv(rows, editions)}` }),
  };
  render(h(EditionsPage, props), document.querySelector('#app')!);
  document.documentElement.dataset['ready'] = '';
}

/**
 * Chrome shows this page in an ordinary window, also where it is about a private tab: nothing of that stays on show once
 * its tab is closed.
 */
async function stopWithPrivateTab(tabId: number | undefined): Promise<void> {
  const tab = tabId === undefined ? undefined : await getTab(tabId);
  if (tab?.isPrivate) onTabClosed((id) => id === tabId && location.reload());
}

void startEditionsPage();
void stopWithPrivateTab(readArticleTabId());
