import { getTranslatorApi } from '../../lib/engines';
import {
  agreedOrigins,
  agreeToSend,
  askToReach,
  browserLanguage,
  changeNoticing,
  changeSettings,
  forgetAgreement,
  noticeOn,
  noticing,
  onAgreements,
  onNoticing,
  onSettings,
  readSettings,
  tell,
} from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import { waitFor } from '../../lib/util/timeout';
import { begun } from '../shared/start-page';
import { type Storing, storing } from '../shared/storage-status';
import { archiveSection } from './archive-section';
import { surenessSection } from './confidence-section';
import { agreedSection } from './consent-section';
import { engineSection } from './engine-section';
import { languageSection } from './language-section';
import { modelSection } from './model-section';
import { sitesSection } from './sites-section';
import { holdings, vectors } from './stored-data';
import { dataSection } from './stored-data-section';
import { serverFor } from './test-server';

/** The section about engines, and under it the one about the model: which engine is chosen has to be on show by then. */
async function engines(words: Localizer, stored: Storing, showKept: () => Promise<void>): Promise<() => Promise<void>> {
  let showModel: (() => Promise<void>) | undefined;
  await engineSection(words, {
    stored,
    putBack: () => showModel?.(),
    chosen: async () => (await readSettings()).engine,
    choose: (engine) => changeSettings(() => ({ engine })),
    ask: agreeToSend,
    server: serverFor,
    browserTranslates: getTranslatorApi(globalThis) !== undefined,
  });
  showModel = await modelSection(words, {
    stored,
    keeping: () => import('../../lib/engines/encoder/store'),
    store: ({ createCacheStore }, name) => createCacheStore(caches, name),
    mirror: async () => (await readSettings()).mirror,
    useMirror: (mirror) => changeSettings(() => ({ mirror })),
    ask: askToReach,
    fetch: (url, init) => fetch(url, init),
    wait: waitFor,
    came: async () => {
      await tell({ type: 'model' });
      await showKept();
    },
    went: async () => {
      await vectors.clear();
      await tell({ type: 'model' });
      await showKept();
    },
  });
  return showModel;
}

async function begin(): Promise<void> {
  const words = await begun();
  const stored = storing(words, document.getElementById('refused')!);
  const settings = { read: readSettings, change: changeSettings, stored, onChange: onSettings };
  languageSection(words, { ...settings, browser: browserLanguage(), reload: () => location.reload() });
  sitesSection(words, settings, { noticing, change: changeNoticing, on: noticeOn, stored, onChange: onNoticing });
  surenessSection(words, settings);
  archiveSection(words, settings);
  const agreements = { agreed: agreedOrigins, forget: forgetAgreement, stored, onChange: onAgreements };
  void agreedSection(words, agreements);
  const showKept = await dataSection(
    words,
    holdings(() => showModel?.()),
  );
  const showModel = await engines(words, stored, showKept);
  document.documentElement.dataset['ready'] = '';
}

void begin();
