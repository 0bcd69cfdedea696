import { browserWords, interfaceLanguage, panelKeys } from '../../lib/browser';
import type { Speaker, Values } from '../../lib/panel/strings';
import { speakerFor } from '../../lib/panel/strings/load';
import { fillIn, settle } from '../../lib/panel/strings/page';
import { waysIn } from './ways-in';

/** Has a page of Verso's own speak the reader's language, and gives who speaks it. `values` are there for all sentences. */
export async function begun(values: (words: Speaker) => Values = () => ({})): Promise<Speaker> {
  const words = await speakerFor(await interfaceLanguage());
  fillIn(document, words, values(words));
  settle(document, words);
  waysIn(words, { keys: await panelKeys(), entry: (await browserWords())('browser_compare_link') });
  return words;
}
