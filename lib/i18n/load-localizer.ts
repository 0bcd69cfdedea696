/** Dictionaries are fetched from Verso's own files when they are wanted: one panel loads one of them at most. */

import { languageFor, localeFor } from './languages';
import { type Speaker, speaker } from './localizer';
import { type Files, gathered } from './merge-strings';

const languages = import.meta.glob<Files>(
  ['./[a-z][a-z]/index.ts', './[a-z][a-z]-[A-Z][A-Z]/index.ts', '!./en/index.ts'],
  {
    import: 'default',
  },
);

/** Who speaks the language that suits a tag such as "de-AT"; English where its words are not to be had. */
export async function speakerFor(wanted: string): Promise<Speaker> {
  const files = await languages[`./${languageFor(wanted)}/index.ts`]?.().catch(() => undefined);
  return files ? speaker(localeFor(wanted), gathered(files)) : speaker(localeOfEnglish(wanted));
}

const localeOfEnglish = (wanted: string): string => (languageFor(wanted) === 'en' ? localeFor(wanted) : 'en');
