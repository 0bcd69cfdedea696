/** Endings and prefixes of words in Bulgarian. */

import type { Morphology } from '../types/word-endings';

export const bg: Morphology = {
  suffixes:
    'ът та то те ят ия а я ата ета ото ето ите ове овете и е о у иян ианин яни ски ска ско ските ският ската ското ен на но ни ният ната ното ните ва ват ха л ла ло ли не ние ния нето ост остта ости',
};
