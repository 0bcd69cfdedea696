/** The welcome page, opened after the installation. */
import {
  browser,
  getDetectionMode,
  onDetectionModeChange,
  onSettingsChange,
  readInterfaceLanguage,
  setDetectionMode,
} from '../../lib/extension';
import { getElement } from '../shared/get-element';
import { startPage } from '../shared/start-page';
import { createStorageStatus } from '../shared/storage-status';
import { createDetectionChoice } from './detection-choice';

async function startWelcomePage(): Promise<void> {
  const language = await readInterfaceLanguage();
  const localizer = await startPage(({ say }) => ({ button: say('ready.compare') }));
  createDetectionChoice(localizer, {
    noticing: getDetectionMode,
    change: setDetectionMode,
    stored: createStorageStatus(localizer, getElement('refused')),
    onChange: onDetectionModeChange,
  });
  getElement('settings').addEventListener('click', () => void browser.runtime.openOptionsPage());
  // The reader may choose another language in the settings, which this page links to.
  onSettingsChange(async () => {
    if ((await readInterfaceLanguage()) !== language) location.reload();
  });
}

void startWelcomePage();
