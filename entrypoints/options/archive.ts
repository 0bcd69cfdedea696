import { DEFAULTS } from '../../lib/browser';
import { isWebAddress } from '../../lib/domain';
import type { Speaker } from '../../lib/panel/strings';
import type { Kept } from './sites';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** Where archived copies are asked for. */
export function archiveSection({ say }: Speaker, { read, change }: Kept): void {
  const field = byId<HTMLInputElement>('archive');
  field.placeholder = DEFAULTS.archive;
  byId('archive-how').textContent = say('settings.archive.how', { button: say('step.archive') });
  byId('archives').addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    const fine = typed === '' || isWebAddress(typed);
    if (fine) await change(() => ({ archive: typed || DEFAULTS.archive }));
    if (fine) field.value = typed || DEFAULTS.archive;
    byId('archive-says').textContent = say(fine ? 'settings.saved' : 'settings.archive.unclear');
  });
  void read().then(({ archive }) => {
    field.value = archive;
  });
}
