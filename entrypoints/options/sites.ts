import type { Settings } from '../../lib/browser';
import type { Speaker } from '../../lib/panel/strings';

/** Settings as a section sees them. */
export interface Kept {
  readonly read: () => Promise<Settings>;
  readonly change: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
  /** Calls back after a change, wherever it was made. */
  readonly onChange: (changed: () => void) => unknown;
}

/** Whether Verso may look at every page: given by the reader, in answer to the browser. */
export interface Access {
  readonly given: () => Promise<boolean>;
  /** Straight from a click. */
  readonly ask: () => Promise<boolean>;
  readonly onChange: (changed: () => void) => void;
}

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Where pages are looked at without being asked. */
export function sitesSection(words: Speaker, kept: Kept, access: Access): void {
  byId('detection').addEventListener('change', async ({ target }) => {
    const { checked } = target as HTMLInputElement;
    if (checked && !(await access.ask())) return show(words, kept, access);
    return kept.change(() => ({ detection: checked }));
  });
  byId('sites').addEventListener('submit', (event) => {
    event.preventDefault();
    add(words, kept);
  });
  const again = () => void show(words, kept, access);
  kept.onChange(again);
  access.onChange(again);
  again();
}

async function show(words: Speaker, kept: Kept, access: Access): Promise<void> {
  const [{ detection, sitesOff }, given] = await Promise.all([kept.read(), access.given()]);
  byId<HTMLInputElement>('detection').checked = detection && given;
  byId('list').replaceChildren(...sitesOff.map((site) => siteItem(site, words, kept)));
}

function siteItem(site: string, { say }: Speaker, { change }: Kept): HTMLLIElement {
  const [item, name, remove] = [
    document.createElement('li'),
    document.createElement('bdi'),
    document.createElement('button'),
  ];
  name.textContent = site;
  remove.type = 'button';
  remove.textContent = say('settings.sites.remove');
  remove.setAttribute('aria-label', say('settings.sites.remove.named', { site }));
  remove.addEventListener('click', () => void change((s) => ({ sitesOff: s.sitesOff.filter((x) => x !== site) })));
  item.append(name, remove);
  return item;
}

function add({ say }: Speaker, { change }: Kept): void {
  const field = byId<HTMLInputElement>('site');
  const host = hostOf(field.value.trim());
  byId('complaint').textContent = host ? '' : say('settings.sites.unclear', { example: field.placeholder });
  if (!host) return;
  field.value = '';
  void change((s) => ({ sitesOff: [...new Set([...s.sitesOff, host])].sort() }));
}

/** "https://News.example/page" and "news.example" alike; undefined for what is no host. */
function hostOf(text: string): string | undefined {
  try {
    return new URL(text.includes('://') ? text : `https://${text}`).hostname || undefined;
  } catch {
    return undefined;
  }
}
