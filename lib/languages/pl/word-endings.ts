/** Endings and prefixes of words in Polish. */

import type { Morphology } from '../types/word-endings';

export const pl: Morphology = {
  suffixes:
    'a e i o u y ą ę ó ie ia iu ią ię ów om ami ach em iem ej emu ego ym ymi ych im imi ich owi owie ski ska skie skiego skiej skiemu skim skich skimi ską ny na ne nego nej nemu nym nych nymi ną ać eć ić yć ał ała ało ali ały ił iła iło ili iły uje ują ować ował owała owali anie ania aniu aniem enie enia eniu eniem ość ości ością nik nika nicy ników ka ki kę ką ek ków cja cji cję cją cje',
};
