/** Verbs of saying in English, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const en: SpeechWords = {
  verbs:
    'said$ says$ say$ saying$ told$ tells$ asked$ asks$ added$ adds$ wrote$ writes$ replied$ answered$ explained$ explains$ warned$ warns$ insisted$ insists$ declared$ tweeted$ argued$ argues$ claimed$ claims$ stated$ states$ noted$ notes$ stressed$ announced$ admitted$ recalled$ remarked$ commented$ continued$ concluded$ joked$ quipped$ responded$ confirmed$ denied$ quoted$ according$',
  between: 'to has had also later then',
  before: 'mr mrs ms dr sir lady lord',
  order: 'both',
};
