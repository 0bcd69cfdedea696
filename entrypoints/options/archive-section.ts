import { DEFAULTS } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import { isWebAddress } from '../../lib/util/url';
import type { Kept } from './settings-port';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Where archived copies are asked for. */
export function archiveSection({ say }: Localizer, { read, change, stored }: Kept): void {
  const field = byId<HTMLInputElement>('archive');
  field.placeholder = DEFAULTS.archive;
  byId('archive-how').textContent = say('settings.archive.how', { button: say('step.archive') });
  byId('archives').addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    const fine = typed === '' || isWebAddress(typed);
    byId('archive-says').textContent = fine ? '' : say('settings.archive.unclear');
    if (!fine || !(await stored(change(() => ({ archive: typed || DEFAULTS.archive }))))) return;
    field.value = typed || DEFAULTS.archive;
    byId('archive-says').textContent = say('settings.saved');
  });
  void read().then(({ archive }) => {
    field.value = archive;
  });
}
