/** The user guide, opened from the panel's menu: two pages of text and drawings, in the reader's language. */

import { readInterfaceLanguage } from '../../lib/extension/storage/language';
import { onSettingsChange } from '../../lib/extension/storage/settings';
import { fillPage, setDocumentLanguage } from '../../lib/i18n/fill-page';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { markStrong } from '../../lib/i18n/localizer';
import type { StringKey } from '../../lib/i18n/strings';

/** The words on the panel's buttons and rows that the guide speaks of. */
const PANEL_WORDS = {
  button: 'ready.compare',
  dropped: 'kind.dropped',
  added: 'kind.added',
  altered: 'kind.altered',
  copy: 'flag.copy',
  confirm: 'flag.confirm',
  export: 'menu.export',
  earlier: 'earlier.ask',
  title: 'translations.title',
  show: 'flag.show',
} as const satisfies Readonly<Record<string, StringKey>>;

async function startGuide(): Promise<void> {
  const language = await readInterfaceLanguage();
  const localizer = await loadLocalizer(language);
  const words = Object.entries(PANEL_WORDS).map(([name, key]) => [name, markStrong(localizer.say(key))]);
  fillPage(document, localizer, Object.fromEntries(words));
  setDocumentLanguage(document, localizer);
  onSettingsChange(async () => {
    if ((await readInterfaceLanguage()) !== language) location.reload();
  });
}

void startGuide();
