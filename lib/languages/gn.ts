/** What Verso knows of Guarani. */

import type { LanguageTraits } from './kinds';

export const traits: LanguageTraits = {
  apostropheLetters: true,
};
