import type { Noticing, Settings } from '../../lib/browser';
import type { Speaker } from '../../lib/panel/strings';

/** Settings as a section sees them. */
export interface Kept {
  readonly read: () => Promise<Settings>;
  readonly change: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
  /** Calls back after a change, wherever it was made. */
  readonly onChange: (changed: () => void) => unknown;
}

/** Where translations are noticed, as `lib/browser` has it. */
export interface NoticingOutside {
  readonly noticing: () => Promise<Noticing>;
  /** Straight from a click. */
  readonly change: (to: Noticing) => Promise<void>;
  readonly on: (host: string, wanted: boolean) => Promise<void>;
  readonly onChange: (changed: () => void) => void;
}

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Where pages are looked at without being asked. */
export function sitesSection(words: Speaker, { read }: Pick<Kept, 'read'>, outside: NoticingOutside): void {
  const show = async (): Promise<void> => {
    const [now, { sitesOff }] = await Promise.all([outside.noticing(), read()]);
    byId<HTMLInputElement>('detection').checked = now === 'everywhere';
    byId('list').replaceChildren(...sitesOff.map((site) => siteItem(site, words, outside)));
  };
  byId('detection').addEventListener('change', ({ target }) => {
    const { checked } = target as HTMLInputElement;
    void outside.change(checked ? 'everywhere' : 'asked').then(show);
  });
  byId('sites').addEventListener('submit', (event) => {
    event.preventDefault();
    add(words, outside);
  });
  outside.onChange(() => void show());
  void show();
}

function siteItem(site: string, { say }: Speaker, { on }: NoticingOutside): HTMLLIElement {
  const [item, name, remove] = [
    document.createElement('li'),
    document.createElement('bdi'),
    document.createElement('button'),
  ];
  name.textContent = site;
  remove.type = 'button';
  remove.textContent = say('settings.sites.remove');
  remove.setAttribute('aria-label', say('settings.sites.remove.named', { site }));
  remove.addEventListener('click', () => void on(site, true));
  item.append(name, remove);
  return item;
}

function add({ say }: Speaker, { on }: NoticingOutside): void {
  const field = byId<HTMLInputElement>('site');
  const host = hostOf(field.value.trim());
  byId('complaint').textContent = host ? '' : say('settings.sites.unclear', { example: field.placeholder });
  if (!host) return;
  field.value = '';
  void on(host, false);
}

/** "https://News.example/page" and "news.example" alike; undefined for what is no host. */
function hostOf(text: string): string | undefined {
  try {
    return new URL(text.includes('://') ? text : `https://${text}`).hostname || undefined;
  } catch {
    return undefined;
  }
}
