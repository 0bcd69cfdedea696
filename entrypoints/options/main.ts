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
} from '../../lib/browser';
import { pause, translatorOf } from '../../lib/engines';
import type { Speaker } from '../../lib/panel/strings';
import { begun } from '../pages/begun';
import { type Storing, storing } from '../pages/storing';
import { agreedSection } from './agreed';
import { archiveSection } from './archive';
import { dataSection } from './data';
import { modelSection } from './encoder';
import { engineSection } from './engine';
import { holdings, vectors } from './holdings';
import { languageSection } from './language';
import { serverFor } from './server';
import { sitesSection } from './sites';
import { surenessSection } from './sureness';

/** The section about engines, and under it the one about the model: which engine is chosen has to be on show by then. */
async function engines(words: Speaker, stored: Storing, showKept: () => Promise<void>): Promise<() => Promise<void>> {
  let showModel: (() => Promise<void>) | undefined;
  await engineSection(words, {
    stored,
    putBack: () => showModel?.(),
    chosen: async () => (await readSettings()).engine,
    choose: (engine) => changeSettings(() => ({ engine })),
    ask: agreeToSend,
    server: serverFor,
    browserTranslates: translatorOf(globalThis) !== undefined,
  });
  showModel = await modelSection(words, {
    stored,
    keeping: () => import('../../lib/engines/encoder/keeping'),
    store: ({ cacheStore }, name) => cacheStore(caches, name),
    mirror: async () => (await readSettings()).mirror,
    useMirror: (mirror) => changeSettings(() => ({ mirror })),
    ask: askToReach,
    fetch: (url, init) => fetch(url, init),
    wait: pause,
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
