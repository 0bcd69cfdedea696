/** The welcome page, opened after the installation: reads what it shows, then draws it. */
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { browser } from '../../lib/extension/api';
import { readInterfaceLanguage } from '../../lib/extension/storage/language';
import { onSettingsChange } from '../../lib/extension/storage/settings';
import { getDetectionMode, onDetectionModeChange, setDetectionMode } from '../../lib/extension/tabs/detection-mode';
import { isIconPinned } from '../../lib/extension/tabs/open-panel';
import { setDocumentLanguage } from '../../lib/i18n/fill-page';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { createPanel } from '../../lib/panel/panel';
import { toPanelState } from '../../lib/panel/state/saved-comparison';
import { readPanelWays } from '../shared/read-panel-ways';
import { readExample } from './read-example';
import { WelcomePage } from './WelcomePage';

async function startWelcomePage(): Promise<void> {
  const language = await readInterfaceLanguage();
  const [localizer, { keys }, firstMode, wasPinned] = await Promise.all([
    loadLocalizer(language),
    readPanelWays(),
    getDetectionMode(),
    isIconPinned(),
  ]);
  const mode = signal(firstMode);
  const isPinned = signal(wasPinned);
  // The reader comes back from the browser's bar.
  addEventListener('focus', async () => {
    isPinned.value = await isIconPinned();
  });
  const refresh = async (): Promise<void> => {
    mode.value = await getDetectionMode();
  };
  onDetectionModeChange(() => void refresh());
  // The reader may choose another language in the settings, which this page links to.
  onSettingsChange(async () => {
    if ((await readInterfaceLanguage()) !== language) location.reload();
  });
  setDocumentLanguage(document, localizer);
  document.title = localizer.say('welcome.title');
  const page = h(WelcomePage, {
    localizer,
    mode,
    choose: (to) => setDetectionMode(to).then(refresh),
    ways: keys === undefined ? {} : { keys },
    isPinned,
    panel: createPanel(localizer, toPanelState(readExample())),
    openSettings: () => void browser.runtime.openOptionsPage(),
  });
  render(page, document.querySelector('#app')!);
  document.documentElement.dataset['ready'] = '';
}

void startWelcomePage();
