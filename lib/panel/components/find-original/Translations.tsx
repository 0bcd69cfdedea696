/** The versions of a page in other languages, where it may be the original: each opens in a tab and is compared there. */
import type { TranslatedVersion } from '../../../core/detection';
import { getHost } from '../../../core/url';
import { getLanguageName } from '../../../report/export-model';
import { usePanel } from '../../panel';
import { Icon } from '../../parts/Icon';

export function Translations({ versions = [] }: { readonly versions?: readonly TranslatedVersion[] | undefined }) {
  const { localizer, effects } = usePanel();
  if (versions.length === 0) return null;
  return (
    <section class="translations">
      <h2 id="translations">{localizer.say('translations.title')}</h2>
      <p class="small">{localizer.say('translations.text')}</p>
      <ul class="ways" aria-labelledby="translations">
        {versions.map(({ url, lang }) => (
          <li key={url}>
            <button type="button" class="way" onClick={() => effects.compareTranslation(url)}>
              <Icon of="tab" />
              {lang && <span>{getLanguageName(lang, localizer.locale)}</span>}
              <bdi class="meta">{getHost(url)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {versions.length > 1 && (
        <button type="button" class="link" onClick={effects.openEditions}>
          {localizer.say('editions.open')}
        </button>
      )}
    </section>
  );
}
