import { browser } from './api';
import { readSettings } from './storage/settings';

/** Less text than this says more about the detector than about the language. */
const ENOUGH = 60;
const SAMPLE = 4000;

/** The browser's own detector, on the device; undefined where it is not sure. */
export async function detectedLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE);
  if (sample.trim().length < ENOUGH) return undefined;
  const { isReliable, languages } = await browser.i18n
    .detectLanguage(sample)
    .catch(() => ({ isReliable: false, languages: [] }));
  const [best] = [...languages].sort((a, b) => b.percentage - a.percentage);
  return best && (isReliable || best.percentage >= 80) && best.language !== 'und' ? best.language : undefined;
}

/** What Verso is to speak, as a tag: the language of the settings, else the browser's own. */
export async function interfaceLanguage(): Promise<string> {
  return (await readSettings()).language || browserLanguage();
}

export const browserLanguage = (): string => browser.i18n.getUILanguage();
