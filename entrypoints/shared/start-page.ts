import { browserWords, interfaceLanguage, panelKeys } from '../../lib/extension';
import type { Speaker, Values } from '../../lib/i18n';
import { fillIn, settle } from '../../lib/i18n/fill-page';
import { speakerFor } from '../../lib/i18n/load-localizer';
import { waysIn } from './show-panel-shortcuts';

/** Has a page of Verso's own speak the reader's language, and gives who speaks it. `values` are there for all sentences. */
export async function begun(values: (words: Speaker) => Values = () => ({})): Promise<Speaker> {
  const words = await speakerFor(await interfaceLanguage());
  fillIn(document, words, values(words));
  settle(document, words);
  waysIn(words, { keys: await panelKeys(), entry: (await browserWords())('browser_compare_link') });
  return words;
}
