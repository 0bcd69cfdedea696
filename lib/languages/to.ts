/** What Verso knows of Tongan. */

import type { LanguageTraits } from './kinds';

export const traits: LanguageTraits = {
  apostropheLetters: true,
};
