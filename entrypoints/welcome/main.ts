import { browser, changeNoticing, interfaceLanguage, noticing, onNoticing, onSettings } from '../../lib/extension';
import { begun } from '../shared/start-page';
import { storing } from '../shared/storage-status';
import { choice } from './detection-choice';

async function begin(): Promise<void> {
  const language = await interfaceLanguage();
  const words = await begun(({ say }) => ({ button: say('ready.compare') }));
  choice(words, {
    noticing,
    change: changeNoticing,
    stored: storing(words, document.getElementById('refused')!),
    onChange: onNoticing,
  });
  document.getElementById('settings')!.addEventListener('click', () => void browser.runtime.openOptionsPage());
  // Another language may be chosen in the settings, which one comes to from here.
  onSettings(async () => {
    if ((await interfaceLanguage()) !== language) location.reload();
  });
}

void begin();
