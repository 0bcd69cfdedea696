/** Endings and prefixes of words in Serbian. */

import type { Morphology } from '../types/word-endings';

export const sr: Morphology = {
  suffixes:
    'а е и о у ама има ови ева ова ом ем ог ога ому им их ими ој ија ије ији ију ијом ски ска ско ске ског ском ских ским ској ску ни на но не ног ном них ним ној ну ти ао ла ло ли ле јући вши ње ња њу њем ост ости ошћу ица ице ици ицу ицом аца ац ца цу ци ће',
};
