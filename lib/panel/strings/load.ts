/** Dictionaries are fetched from Verso's own files when they are wanted: one panel loads one of them at most. */
import { languageFor, localeFor } from './languages';
import { type Speaker, speaker } from './say';
import type { Dictionary } from './shape';

const files = import.meta.glob<Dictionary>(
  ['./[a-z][a-z]/index.ts', './[a-z][a-z]-[A-Z][A-Z]/index.ts', '!./en/index.ts'],
  {
    import: 'default',
  },
);

/** Who speaks the language that suits a tag such as "de-AT"; English where its words are not to be had. */
export async function speakerFor(wanted: string): Promise<Speaker> {
  const words = await files[`./${languageFor(wanted)}/index.ts`]?.().catch(() => undefined);
  return words ? speaker(localeFor(wanted), words) : speaker(localeOfEnglish(wanted));
}

const localeOfEnglish = (wanted: string): string => (languageFor(wanted) === 'en' ? localeFor(wanted) : 'en');
