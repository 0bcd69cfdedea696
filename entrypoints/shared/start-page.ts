import { browserWords, interfaceLanguage, panelKeys } from '../../lib/extension';
import type { Localizer, SentenceValues } from '../../lib/i18n';
import { fillPage, setDocumentLanguage } from '../../lib/i18n/fill-page';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { waysIn } from './show-panel-shortcuts';

/** Has a page of Verso's own speak the reader's language, and gives who speaks it. `values` are there for all sentences. */
export async function begun(values: (words: Localizer) => SentenceValues = () => ({})): Promise<Localizer> {
  const words = await loadLocalizer(await interfaceLanguage());
  fillPage(document, words, values(words));
  setDocumentLanguage(document, words);
  waysIn(words, { keys: await panelKeys(), entry: (await browserWords())('browser_compare_link') });
  return words;
}
