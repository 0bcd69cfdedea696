import {
  agreedOrigins,
  agreeToSend,
  askToReach,
  changeSettings,
  DEFAULTS,
  forgetAgreement,
  forgetPairs,
  glossCache,
  onAgreements,
  readSettings,
  type Settings,
  storedPairs,
  tell,
  vectorCache,
} from '../../lib/browser';
import { pause, translatorOf } from '../../lib/engines';
import { agreedSection } from './agreed';
import { modelSection } from './encoder';
import { engineSection, showKept } from './engine';
import { serverFor } from './server';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

async function change(edit: (settings: Settings) => Partial<Settings>): Promise<void> {
  await changeSettings(edit);
  await show();
}

async function show(): Promise<void> {
  const settings = await readSettings();
  byId<HTMLInputElement>('detection').checked = settings.detection;
  byId<HTMLInputElement>('archive').value = settings.archive;
  byId('list').replaceChildren(...settings.sitesOff.map(siteItem));
  const pairs = await storedPairs();
  byId('pairs').textContent = pairs
    ? `What you dismissed or confirmed is kept for ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of pages.`
    : 'Nothing is kept at the moment.';
  byId<HTMLButtonElement>('forget').disabled = pairs === 0;
}

function siteItem(site: string): HTMLLIElement {
  const item = document.createElement('li');
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = 'Remove';
  remove.setAttribute('aria-label', `Look at ${site} again`);
  remove.addEventListener('click', () => void change((s) => ({ sitesOff: s.sitesOff.filter((x) => x !== site) })));
  item.append(site, remove);
  return item;
}

/** "https://News.example/page" and "news.example" alike; undefined for what is no host. */
function hostOf(text: string): string | undefined {
  try {
    return new URL(text.includes('://') ? text : `https://${text}`).hostname || undefined;
  } catch {
    return undefined;
  }
}

byId('detection').addEventListener('change', ({ target }) => {
  const { checked } = target as HTMLInputElement;
  void change(() => ({ detection: checked }));
});

byId('sites').addEventListener('submit', (event) => {
  event.preventDefault();
  const field = byId<HTMLInputElement>('site');
  const host = hostOf(field.value.trim());
  byId('complaint').textContent = host ? '' : 'Type a site’s name, such as news.example.';
  if (!host) return;
  field.value = '';
  void change((s) => ({ sitesOff: [...new Set([...s.sitesOff, host])].sort() }));
});

byId('archives').addEventListener('submit', (event) => {
  event.preventDefault();
  const typed = byId<HTMLInputElement>('archive').value.trim();
  const fine = typed === '' || (/^https?:\/\//i.test(typed) && URL.canParse(typed));
  byId('archive-says').textContent = fine ? 'Kept.' : 'Type a web address that begins with https://';
  if (fine) void change(() => ({ archive: typed || DEFAULTS.archive }));
});

byId('forget').addEventListener('click', async () => {
  await forgetPairs();
  await show();
});

void show();
void agreedSection({ agreed: agreedOrigins, forget: forgetAgreement, onChange: onAgreements });

const [renderings, vectors] = [glossCache(), vectorCache()];

/** What all engines said before. */
const answers = {
  size: async () => (await renderings.size()) + (await vectors.size()),
  clear: async () => {
    await renderings.clear();
    await vectors.clear();
  },
};

const engines = engineSection({
  chosen: async () => (await readSettings()).engine,
  choose: (engine) => changeSettings(() => ({ engine })),
  ask: agreeToSend,
  server: serverFor,
  cache: answers,
  browserTranslates: translatorOf(globalThis) !== undefined,
});

// Which engine is chosen has to be on show by then.
void engines.then(() =>
  modelSection({
    keeping: () => import('../../lib/engines/encoder/keeping'),
    store: ({ cacheStore }, name) => cacheStore(caches, name),
    mirror: async () => (await readSettings()).mirror,
    useMirror: (mirror) => changeSettings(() => ({ mirror })),
    ask: askToReach,
    fetch: (url, init) => fetch(url, init),
    wait: pause,
    came: async () => void (await tell({ type: 'model' })),
    went: async () => {
      await vectors.clear();
      await showKept(answers);
      await tell({ type: 'model' });
    },
  }),
);
