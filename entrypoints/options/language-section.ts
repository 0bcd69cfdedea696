import type { Localizer } from '../../lib/i18n';
import { getNativeName, LANGUAGES, selectInterfaceLanguage } from '../../lib/i18n/languages';
import type { Kept } from './settings-port';

interface LanguageOutside extends Omit<Kept, 'onChange'> {
  /** The browser's own, as a tag. */
  readonly browser: string;
  /** Shows the page anew, in the language that was chosen. */
  readonly reload: () => void;
}

const PLACE = '#language';

/** The menu of languages, each by the name that its speakers give it. */
export function languageSection(words: Localizer, outside: LanguageOutside): void {
  const menu = document.querySelector<HTMLSelectElement>(PLACE)!;
  const follow = words.say('settings.language.browser', {
    language: getNativeName(selectInterfaceLanguage(outside.browser)),
  });
  menu.replaceChildren(choice('', follow), ...LANGUAGES.map((tag) => choice(tag, getNativeName(tag), tag)));
  menu.addEventListener('change', async () => {
    const { stored, change, reload } = outside;
    if (!(await stored(change(() => ({ language: menu.value }))))) return show(menu, outside);
    location.hash = PLACE;
    reload();
  });
  void show(menu, outside).then(() => {
    // Where the reader was when she chose.
    if (location.hash === PLACE) menu.focus();
  });
}

async function show(menu: HTMLSelectElement, { read }: LanguageOutside): Promise<void> {
  menu.value = (await read()).language;
}

function choice(value: string, name: string, lang = ''): HTMLOptionElement {
  const option = document.createElement('option');
  Object.assign(option, { value, textContent: name, lang, dir: 'auto' });
  return option;
}
