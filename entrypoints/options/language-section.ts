/** The section of the settings about the language of the interface. */
import type { Localizer } from '../../lib/i18n';
import { getNativeName, LANGUAGES, selectInterfaceLanguage } from '../../lib/i18n/languages';
import type { SettingsPort } from './settings-port';

interface LanguageSectionDeps extends Omit<SettingsPort, 'onChange'> {
  /** The browser's language as a BCP 47 tag. */
  readonly browser: string;
  /** Reloads the page, in the chosen language. */
  readonly reload: () => void;
}

const LANGUAGE_HASH = '#language';

/** Creates the section: a menu of languages, each under its own name. */
export function createLanguageSection(localizer: Localizer, deps: LanguageSectionDeps): void {
  const menu = document.querySelector<HTMLSelectElement>(LANGUAGE_HASH)!;
  const browserOption = localizer.say('settings.language.browser', {
    language: getNativeName(selectInterfaceLanguage(deps.browser)),
  });
  menu.replaceChildren(
    createLanguageOption('', browserOption),
    ...LANGUAGES.map((tag) => createLanguageOption(tag, getNativeName(tag), tag)),
  );
  menu.addEventListener('change', async () => {
    const { stored, change, reload } = deps;
    if (!(await stored(change(() => ({ language: menu.value }))))) return showLanguage(menu, deps);
    location.hash = LANGUAGE_HASH;
    reload();
  });
  void showLanguage(menu, deps).then(() => {
    // After the reload the focus returns to the menu that the reader used.
    if (location.hash === LANGUAGE_HASH) menu.focus();
  });
}

async function showLanguage(menu: HTMLSelectElement, { read }: LanguageSectionDeps): Promise<void> {
  menu.value = (await read()).language;
}

function createLanguageOption(value: string, name: string, lang = ''): HTMLOptionElement {
  const option = document.createElement('option');
  Object.assign(option, { value, textContent: name, lang, dir: 'auto' });
  return option;
}
