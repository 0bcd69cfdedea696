/** Endings and prefixes of words in Italian. */

import type { Morphology } from '../types/word-endings';

export const it: Morphology = {
  suffixes:
    'o a i e ò à are ere ire ato ata ati ate ito ita iti ite uto uta uti ute ando endo ano ono ava avano zione zioni mente tore tori trice trici ano ana ani ane ese esi ico ica ici iche hi he ale ali io ia ie',
  minStem: 4,
};
