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
  words: Localizer,
  stored: StorageStatus,
  showKept: () => Promise<void>,
): Promise<() => Promise<void>> {
  let showModel: (() => Promise<void>) | undefined;
  await createEngineSection(words, {
    stored,
    putBack: () => showModel?.(),
    chosen: async () => (await readSettings()).engine,
    choose: (engine) => changeSettings(() => ({ engine })),
    ask: grantConsent,
    server: createServer,
    browserTranslates: getTranslatorApi(globalThis) !== undefined,
  });
  showModel = await createModelSection(words, {
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
  const words = await startPage();
  const stored = createStorageStatus(words, getElement('refused'));
  const settings = { read: readSettings, change: changeSettings, stored, onChange: onSettingsChange };
  createLanguageSection(words, { ...settings, browser: getBrowserLanguage(), reload: () => location.reload() });
  createSitesSection(words, settings, {
    noticing: getDetectionMode,
    change: setDetectionMode,
    on: setSiteDetection,
    stored,
    onChange: onDetectionModeChange,
  });
  createConfidenceSection(words, settings);
  createArchiveSection(words, settings);
  const agreements = { agreed: readConsents, forget: revokeConsent, stored, onChange: onConsentChange };
  void createConsentSection(words, agreements);
  const showKept = await createStoredDataSection(
    words,
    listStoredData(() => showModel?.()),
  );
  const showModel = await createEngineSections(words, stored, showKept);
  document.documentElement.dataset['ready'] = '';
}

void startOptionsPage();
