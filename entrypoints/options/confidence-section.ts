/** The section of the settings about the confidence that a finding must have to be shown by default. */
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import type { SettingsPort } from './settings-port';

const getConfidenceRadios = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('input[name="sureness"]'),
];

/** Creates the section: one radio button for each level, with its percentage. */
export function createConfidenceSection(localizer: Localizer, { read, change, stored, onChange }: SettingsPort): void {
  const percents = new Intl.NumberFormat(localizer.locale, { style: 'percent' });
  for (const radio of getConfidenceRadios()) {
    const value = radio.value as ConfidenceLevel;
    const percent = percents.format(CONFIDENCE_LEVELS[value]);
    radio.parentElement!.querySelector('span')!.textContent = localizer.say(`settings.sureness.${value}`, { percent });
    radio.addEventListener('change', () => void stored(change(() => ({ sureness: value }))).then(show));
  }
  const show = async (): Promise<void> => {
    const { sureness } = await read();
    for (const radio of getConfidenceRadios()) radio.checked = radio.value === sureness;
  };
  onChange(() => void show());
  void show();
}
