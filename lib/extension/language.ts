import { browser } from './api';
import { readSettings } from './storage/settings';

/** Less text than this says more about the detector than about the language. */
const MIN_TEXT_LENGTH = 60;
const SAMPLE_LENGTH = 4000;

/** The browser's own detector, on the device; undefined where it is not sure. */
export async function detectTextLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (sample.trim().length < MIN_TEXT_LENGTH) return undefined;
  const { isReliable, languages } = await browser.i18n
    .detectLanguage(sample)
    .catch(() => ({ isReliable: false, languages: [] }));
  const [best] = [...languages].sort((a, b) => b.percentage - a.percentage);
  return best && (isReliable || best.percentage >= 80) && best.language !== 'und' ? best.language : undefined;
}

/** What Verso is to speak, as a tag: the language of the settings, else the browser's own. */
export async function readInterfaceLanguage(): Promise<string> {
  return (await readSettings()).language || getBrowserLanguage();
}

export const getBrowserLanguage = (): string => browser.i18n.getUILanguage();
