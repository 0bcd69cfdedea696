import { SURENESS, type Sureness } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import type { Kept } from './settings-port';

const radios = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[name="sureness"]')];

/** How sure a difference must be to be shown unasked. */
export function surenessSection(words: Localizer, { read, change, stored, onChange }: Kept): void {
  const percents = new Intl.NumberFormat(words.locale, { style: 'percent' });
  for (const radio of radios()) {
    const value = radio.value as Sureness;
    const percent = percents.format(SURENESS[value]);
    radio.parentElement!.querySelector('span')!.textContent = words.say(`settings.sureness.${value}`, { percent });
    radio.addEventListener('change', () => void stored(change(() => ({ sureness: value }))).then(show));
  }
  const show = async (): Promise<void> => {
    const { sureness } = await read();
    for (const radio of radios()) radio.checked = radio.value === sureness;
  };
  onChange(() => void show());
  void show();
}
