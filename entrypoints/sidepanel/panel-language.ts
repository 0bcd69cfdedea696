/** Switches the panel to the language chosen in the settings. */
import { readInterfaceLanguage } from '../../lib/extension/storage/language';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import type { Panel } from '../../lib/panel/panel';

/** Creates a function that switches the panel's language where it differs from the current one, at first `language`. */
export function createLanguageUpdater(language: string, panel: Pick<Panel, 'speak'>): () => Promise<void> {
  let current = language;
  return async () => {
    const now = await readInterfaceLanguage();
    if (now === current) return;
    current = now;
    const localizer = await loadLocalizer(now);
    // A language that takes longer to load must not replace one that was chosen after it.
    if (current === now) panel.speak(localizer);
  };
}
