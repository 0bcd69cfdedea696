/** The section of the settings about the language of the interface: a menu of languages, each under its own name. */
import { getNativeName, LANGUAGES, selectInterfaceLanguage } from '../../lib/i18n/languages';
import { useNamedTarget } from '../../lib/panel/hooks/use-named-target';
import { PageSection, StatusLine } from '../../lib/panel/parts/parts';
import { useStorageStatus } from '../shared/use-storage-status';
import { useOptions } from './options';

/** The menu's id: after the reload the focus returns to the menu that the reader used. */
const MENU_ID = 'language';

export function LanguageSection() {
  const { localizer, settings, deps } = useOptions();
  const { say } = localizer;
  const [refusal, stored] = useStorageStatus(localizer);
  const menu = useNamedTarget<HTMLSelectElement>(MENU_ID);
  const choose = async (language: string): Promise<void> => {
    if (!(await stored(deps.changeSettings(() => ({ language }))))) return;
    location.hash = `#${MENU_ID}`;
    deps.reload();
  };
  const browserLanguage = getNativeName(selectInterfaceLanguage(deps.browserLanguage));
  return (
    <PageSection name="speaking" title={say('settings.language')}>
      <div class="form-field">
        <label for={MENU_ID}>{say('settings.language.label')}</label>
        <select
          id={MENU_ID}
          ref={menu}
          value={settings.value.language}
          aria-describedby="language-how"
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          <option value="" dir="auto">
            {say('settings.language.browser', { language: browserLanguage })}
          </option>
          {LANGUAGES.map((tag) => (
            <option key={tag} value={tag} lang={tag} dir="auto">
              {getNativeName(tag)}
            </option>
          ))}
        </select>
        <StatusLine status={refusal} isUrgent />
      </div>
      <p id="language-how" class="soft">
        {say('settings.language.how')}
      </p>
    </PageSection>
  );
}
