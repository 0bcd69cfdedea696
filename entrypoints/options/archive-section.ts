/** The section of the settings about the web archive that is asked for copies of pages. */
import { DEFAULT_SETTINGS } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import { isWebAddress } from '../../lib/util/url';
import { getElement } from '../shared/get-element';
import type { SettingsPort } from './settings-port';

/** Creates the section: stores the archive's address when the form is submitted; empty restores the default. */
export function createArchiveSection({ say }: Localizer, { read, change, stored }: SettingsPort): void {
  const field = getElement<HTMLInputElement>('archive');
  field.placeholder = DEFAULT_SETTINGS.archive;
  getElement('archive-how').textContent = say('settings.archive.how', { button: say('step.archive') });
  getElement('archives').addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    const isValid = typed === '' || isWebAddress(typed);
    getElement('archive-says').textContent = isValid ? '' : say('settings.archive.unclear');
    if (!isValid || !(await stored(change(() => ({ archive: typed || DEFAULT_SETTINGS.archive }))))) return;
    field.value = typed || DEFAULT_SETTINGS.archive;
    getElement('archive-says').textContent = say('settings.saved');
  });
  void read().then(({ archive }) => {
    field.value = archive;
  });
}
