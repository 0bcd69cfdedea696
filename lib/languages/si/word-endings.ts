/** Endings and prefixes of words in Sinhala. */

import type { Morphology } from '../types/word-endings';

export const si: Morphology = { suffixes: 'ය යේ යට යෙන් ව වේ ක ට ගේ න් ේ ො ෙන් වල වලින් වලට ින් ා ී ු ක්', minStem: 2, rounds: 2 };
