import {
  browser,
  browserWords,
  changeNoticing,
  interfaceLanguage,
  noticing,
  onNoticing,
  onSettings,
  panelKeys,
} from '../../lib/browser';
import { speakerFor } from '../../lib/panel/strings/load';
import { fillIn, settle } from '../../lib/panel/strings/page';
import { waysIn } from '../options/ways-in';
import { choice } from './choice';

async function begin(): Promise<void> {
  const language = await interfaceLanguage();
  const words = await speakerFor(language);
  fillIn(document, words, { button: words.say('ready.compare') });
  settle(document, words);
  waysIn(words, { keys: await panelKeys(), entry: (await browserWords())('browser_compare_link') });
  choice(words, { noticing, change: changeNoticing, onChange: onNoticing });
  document.getElementById('settings')!.addEventListener('click', () => void browser.runtime.openOptionsPage());
  // Another language may be chosen in the settings, which one comes to from here.
  onSettings(async () => {
    if ((await interfaceLanguage()) !== language) location.reload();
  });
}

void begin();
