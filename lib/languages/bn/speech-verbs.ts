/** Verbs of saying in Bangla, and what stands beside a speaker’s name. */

import type { SpeechWords } from '../types/speech-verbs';

export const bn: SpeechWords = { verbs: 'বলেন$ বলেছেন$ বলেছে$ বলল$ জানান$ জানিয়েছেন$ লিখেছেন$ মতে$', order: 'name first' };
