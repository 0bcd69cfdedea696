import {
  askToSeeAll,
  browser,
  browserWords,
  changeSettings,
  interfaceLanguage,
  maySeeAll,
  onPermission,
  onSettings,
  panelKeys,
  readSettings,
  seeNoMore,
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
  choice(words, {
    notices: async () => (await readSettings()).detection && (await maySeeAll()),
    all: async () => (await askToSeeAll()) && (await changeSettings(() => ({ detection: true }))),
    click: async () => {
      await seeNoMore();
      // Where the browser will not take back what came with the installation, Verso does not use it.
      if (await maySeeAll()) await changeSettings(() => ({ detection: false }));
    },
    onChange: (changed) => {
      onPermission(changed);
      onSettings(changed);
    },
  });
  document.getElementById('settings')!.addEventListener('click', () => void browser.runtime.openOptionsPage());
  // Another language may be chosen in the settings, which one comes to from here.
  onSettings(async () => {
    if ((await interfaceLanguage()) !== language) location.reload();
  });
}

void begin();
