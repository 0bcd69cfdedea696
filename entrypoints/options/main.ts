/** The settings page: creates its sections and hands each what it needs. */
import { getTranslatorApi } from '../../lib/engines';
import {
  changeSettings,
  getBrowserLanguage,
  getDetectionMode,
  grantConsent,
  onConsentChange,
  onDetectionModeChange,
  onSettingsChange,
  readConsents,
  readSettings,
  requestHostAccess,
  revokeConsent,
  sendMessage,
  setDetectionMode,
  setSiteDetection,
} from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import { waitFor } from '../../lib/util/timeout';
import { getElement } from '../shared/get-element';
import { startPage } from '../shared/start-page';
import { createStorageStatus, type StorageStatus } from '../shared/storage-status';
import { createArchiveSection } from './archive-section';
import { createConfidenceSection } from './confidence-section';
import { createConsentSection } from './consent-section';
import { createEngineSection } from './engine-section';
import { createLanguageSection } from './language-section';
import { createModelSection } from './model-section';
import { createSitesSection } from './sites-section';
import { embeddingCache, listStoredData } from './stored-data';
import { createStoredDataSection } from './stored-data-section';
import { createServer } from './test-server';

/**
 * Creates the sections about engines and about the model, in this order: the second one shows itself by the picked
 * engine.
 */
async function createEngineSections(
  localizer: Localizer,
  stored: StorageStatus,
  showKept: () => Promise<void>,
): Promise<() => Promise<void>> {
  let showModel: (() => Promise<void>) | undefined;
  await createEngineSection(localizer, {
    stored,
    putBack: () => showModel?.(),
    chosen: async () => (await readSettings()).engine,
    choose: (engine) => changeSettings(() => ({ engine })),
    ask: grantConsent,
    server: createServer,
    browserTranslates: getTranslatorApi(globalThis) !== undefined,
  });
  showModel = await createModelSection(localizer, {
    stored,
    keeping: () => import('../../lib/engines/encoder/store'),
    store: ({ createCacheStore }, name) => createCacheStore(caches, name),
    mirror: async () => (await readSettings()).mirror,
    useMirror: (mirror) => changeSettings(() => ({ mirror })),
    ask: requestHostAccess,
    fetch: (url, init) => fetch(url, init),
    wait: waitFor,
    came: async () => {
      await sendMessage({ type: 'model' });
      await showKept();
    },
    went: async () => {
      await embeddingCache.clear();
      await sendMessage({ type: 'model' });
      await showKept();
    },
  });
  return showModel;
}

async function startOptionsPage(): Promise<void> {
  const localizer = await startPage();
  const stored = createStorageStatus(localizer, getElement('refused'));
  const settings = { read: readSettings, change: changeSettings, stored, onChange: onSettingsChange };
  createLanguageSection(localizer, { ...settings, browser: getBrowserLanguage(), reload: () => location.reload() });
  createSitesSection(localizer, settings, {
    noticing: getDetectionMode,
    change: setDetectionMode,
    on: setSiteDetection,
    stored,
    onChange: onDetectionModeChange,
  });
  createConfidenceSection(localizer, settings);
  createArchiveSection(localizer, settings);
  const consentPort = { agreed: readConsents, forget: revokeConsent, stored, onChange: onConsentChange };
  void createConsentSection(localizer, consentPort);
  const showKept = await createStoredDataSection(
    localizer,
    listStoredData(() => showModel?.()),
  );
  const showModel = await createEngineSections(localizer, stored, showKept);
  document.documentElement.dataset['ready'] = '';
}

void startOptionsPage();
