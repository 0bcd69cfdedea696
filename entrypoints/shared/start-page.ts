/** Starts one of Verso’s own pages: fills in its texts in the reader’s language. */
import { getPanelShortcut, loadBrowserStrings, readInterfaceLanguage } from '../../lib/extension';
import type { Localizer, SentenceValues } from '../../lib/i18n';
import { fillPage, setDocumentLanguage } from '../../lib/i18n/fill-page';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { showPanelShortcuts } from './show-panel-shortcuts';

/**
 * Fills a page's texts in the reader's language, and resolves to the localizer. `values` can be used in all its
 * sentences.
 */
export async function startPage(values: (words: Localizer) => SentenceValues = () => ({})): Promise<Localizer> {
  const localizer = await loadLocalizer(await readInterfaceLanguage());
  fillPage(document, localizer, values(localizer));
  setDocumentLanguage(document, localizer);
  showPanelShortcuts(localizer, {
    keys: await getPanelShortcut(),
    entry: (await loadBrowserStrings())('browser_compare_link'),
  });
  return localizer;
}
