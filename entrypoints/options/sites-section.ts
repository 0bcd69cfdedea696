import type { Localizer } from '../../lib/i18n';
import type { NoticingOutside } from '../shared/detection-port';
import type { Kept } from './settings-port';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Where pages are looked at without being asked. */
export function sitesSection(words: Localizer, { read }: Pick<Kept, 'read'>, outside: NoticingOutside): void {
  const show = async (): Promise<void> => {
    const [now, { sitesOff }] = await Promise.all([outside.noticing(), read()]);
    byId<HTMLInputElement>('detection').checked = now === 'everywhere';
    byId('list').replaceChildren(...sitesOff.map((site) => siteItem(site, words, outside)));
  };
  byId('detection').addEventListener('change', ({ target }) => {
    const { checked } = target as HTMLInputElement;
    void outside.stored(outside.change(checked ? 'everywhere' : 'asked')).then(show);
  });
  byId('sites').addEventListener('submit', (event) => {
    event.preventDefault();
    void add(words, outside);
  });
  outside.onChange(() => void show());
  void show();
}

function siteItem(site: string, { say }: Localizer, { on, stored }: NoticingOutside): HTMLLIElement {
  const [item, name, remove] = [
    document.createElement('li'),
    document.createElement('bdi'),
    document.createElement('button'),
  ];
  name.textContent = site;
  remove.type = 'button';
  remove.textContent = say('settings.sites.remove');
  remove.setAttribute('aria-label', say('settings.sites.remove.named', { site }));
  remove.addEventListener('click', () => void stored(on(site, true)));
  item.append(name, remove);
  return item;
}

async function add({ say }: Localizer, { on, stored }: NoticingOutside): Promise<void> {
  const field = byId<HTMLInputElement>('site');
  const host = hostTyped(field.value.trim());
  byId('complaint').textContent = host ? '' : say('settings.sites.unclear', { example: field.placeholder });
  if (host && (await stored(on(host, false)))) field.value = '';
}

/** "https://News.example/page" and "news.example" alike; undefined for what is no host. */
function hostTyped(text: string): string | undefined {
  try {
    return new URL(text.includes('://') ? text : `https://${text}`).hostname || undefined;
  } catch {
    return undefined;
  }
}
