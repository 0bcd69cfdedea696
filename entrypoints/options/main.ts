/** The settings page: reads what it shows, then draws it. */
import { h, render } from 'preact';
import { grantConsent, onConsentChange, readConsents, revokeConsent } from '../../lib/extension/permissions/consent';
import { getBrowserLanguage, readInterfaceLanguage } from '../../lib/extension/storage/language';
import { changeSettings, onSettingsChange, readSettings } from '../../lib/extension/storage/settings';
import {
  getDetectionMode,
  onDetectionModeChange,
  setDetectionMode,
  setSiteDetection,
} from '../../lib/extension/tabs/detection-mode';
import { setDocumentLanguage } from '../../lib/i18n/fill-page';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { getTranslatorApi } from '../../lib/meaning/translators/translator-api';
import { createServer } from './engine/test-server';
import { OptionsPage } from './OptionsPage';
import { type OptionsDeps, openOptions } from './options';
import { STORED_DATA } from './stored-data';

const deps: OptionsDeps = {
  readSettings,
  changeSettings,
  getDetectionMode,
  setDetectionMode,
  setSiteDetection,
  readConsents,
  grantConsent,
  revokeConsent,
  onSettingsChange,
  onDetectionModeChange,
  onConsentChange,
  createServer,
  browserTranslates: getTranslatorApi(globalThis) !== undefined,
  browserLanguage: getBrowserLanguage(),
  reload: () => location.reload(),
  storedData: STORED_DATA,
};

async function startOptionsPage(): Promise<void> {
  const localizer = await loadLocalizer(await readInterfaceLanguage());
  const options = await openOptions(localizer, deps);
  setDocumentLanguage(document, localizer);
  document.title = localizer.say('settings.title');
  render(h(OptionsPage, { options }), document.querySelector('#app')!);
  // Their sizes take longer, and have their place already.
  await options.measure();
  document.documentElement.dataset['ready'] = '';
}

void startOptionsPage();
