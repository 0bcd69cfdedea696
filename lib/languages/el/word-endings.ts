/** Endings and prefixes of words in Greek. */

import type { Morphology } from '../types/word-endings';

export const el: Morphology = {
  suffixes:
    'α ασ ατα ατων ατοσ ε εα εασ ει εισ εσ η ησ ηση ησησ ι ια ιασ ιεσ ιο ιου ιων ο οι οσ ου ουσ ουν υ υσ ω ων ωσ ησαν αν ηκε ηκαν εται ονται ικοσ ικη ικο ικησ ικου ικοι ικων ικεσ ικα ικουσ μα ματα ματοσ ματων ιστεσ ιστησ ιστων',
};
