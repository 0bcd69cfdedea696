/** Verbs of saying in Greek, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const el: SpeechWords = {
  verbs:
    'είπ λέει έλεγε δήλωσ τόνισ ανέφερ πρόσθεσ εξήγησ απάντησ ρώτησ σημείωσ υποστήριξ υπογράμμισ έγραψ ανακοίνωσ κατά$ σύμφωνα$ επισήμαν',
  between: 'έχει ο η κ κύριος κυρία',
  before: 'κ κύριος κυρία',
  order: 'both',
};
