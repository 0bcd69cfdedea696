/** Follows the language chosen in the settings, in which the panel speaks. */
import { readInterfaceLanguage } from '../../lib/extension';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import type { Panel } from '../../lib/panel';

/** Gives a function that has the panel speak another language where another was chosen than `language`. */
export function createLanguageUpdater(language: string, getPanel: () => Pick<Panel, 'speak'>): () => Promise<void> {
  let current = language;
  return async () => {
    const now = await readInterfaceLanguage();
    if (now === current) return;
    current = now;
    getPanel().speak(await loadLocalizer(now));
  };
}
