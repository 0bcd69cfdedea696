import type { Speaker } from '../../lib/panel/strings';
import { LANGUAGES, languageFor, ownName } from '../../lib/panel/strings/languages';
import type { Kept } from './sites';

interface LanguageOutside extends Pick<Kept, 'read' | 'change'> {
  /** The browser's own, as a tag. */
  readonly browser: string;
  /** Shows the page anew, in the language that was chosen. */
  readonly reload: () => void;
}

const PLACE = '#language';

/** The menu of languages, each by the name that its speakers give it. */
export function languageSection(words: Speaker, { read, change, browser, reload }: LanguageOutside): void {
  const menu = document.querySelector<HTMLSelectElement>(PLACE)!;
  const follow = words.say('settings.language.browser', { language: ownName(languageFor(browser)) });
  menu.replaceChildren(choice('', follow), ...LANGUAGES.map((tag) => choice(tag, ownName(tag), tag)));
  menu.addEventListener('change', async () => {
    await change(() => ({ language: menu.value }));
    location.hash = PLACE;
    reload();
  });
  void read().then(({ language }) => {
    menu.value = language;
    // Where the reader was when she chose.
    if (location.hash === PLACE) menu.focus();
  });
}

function choice(value: string, name: string, lang = ''): HTMLOptionElement {
  const option = document.createElement('option');
  Object.assign(option, { value, textContent: name, lang, dir: 'auto' });
  return option;
}
