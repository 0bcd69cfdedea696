/** Endings and prefixes of words in Hungarian. */

import type { Morphology } from '../types/word-endings';

export const hu: Morphology = {
  suffixes:
    'k t ok ek ök ak ot et öt at ban ben ba be ból ből on en ön ra re ról ről nál nél hoz hez höz tól től nak nek val vel ért ig ként vá vé a e ja je i m d nk tok tek tök uk ük juk jük ai ei jai jei s os es ös as ó ő ók ők ás és ások ések ott ett ött t tak tek na ne ni va ve ság ség ház',
  minStem: 3,
  rounds: 2,
  tail: 5,
};
