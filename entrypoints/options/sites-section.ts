/** The section of the settings about where pages are examined automatically, with the sites that are left out. */
import type { Localizer } from '../../lib/i18n';
import type { DetectionPort } from '../shared/detection-port';
import { getElement } from '../shared/get-element';
import type { SettingsPort } from './settings-port';

/** Creates the section: the switch for all sites, and the list of sites that are left out. */
export function createSitesSection(
  localizer: Localizer,
  { read }: Pick<SettingsPort, 'read'>,
  port: DetectionPort,
): void {
  const show = async (): Promise<void> => {
    const [mode, { sitesOff }] = await Promise.all([port.noticing(), read()]);
    getElement<HTMLInputElement>('detection').checked = mode === 'everywhere';
    getElement('list').replaceChildren(...sitesOff.map((site) => createSiteItem(site, localizer, port)));
  };
  getElement('detection').addEventListener('change', ({ target }) => {
    const { checked } = target as HTMLInputElement;
    void port.stored(port.change(checked ? 'everywhere' : 'asked')).then(show);
  });
  getElement('sites').addEventListener('submit', (event) => {
    event.preventDefault();
    void addSite(localizer, port);
  });
  port.onChange(() => void show());
  void show();
}

function createSiteItem(site: string, { say }: Localizer, { on, stored }: DetectionPort): HTMLLIElement {
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

async function addSite({ say }: Localizer, { on, stored }: DetectionPort): Promise<void> {
  const field = getElement<HTMLInputElement>('site');
  const host = parseHost(field.value.trim());
  getElement('complaint').textContent = host ? '' : say('settings.sites.unclear', { example: field.placeholder });
  if (host && (await stored(on(host, false)))) field.value = '';
}

/** The host of a URL or of a bare host name ("https://News.example/page", "news.example"); undefined for other text. */
function parseHost(text: string): string | undefined {
  try {
    return new URL(text.includes('://') ? text : `https://${text}`).hostname || undefined;
  } catch {
    return undefined;
  }
}
