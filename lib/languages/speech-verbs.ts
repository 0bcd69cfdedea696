/** The files `speech-verbs.ts` of all languages, by tag. Written by `npm run languages`. */

import { ar } from './ar/speech-verbs';
import { bn } from './bn/speech-verbs';
import { cs } from './cs/speech-verbs';
import { da } from './da/speech-verbs';
import { de } from './de/speech-verbs';
import { el } from './el/speech-verbs';
import { en } from './en/speech-verbs';
import { es } from './es/speech-verbs';
import { fa } from './fa/speech-verbs';
import { fr } from './fr/speech-verbs';
import { he } from './he/speech-verbs';
import { hi } from './hi/speech-verbs';
import { id } from './id/speech-verbs';
import { it } from './it/speech-verbs';
import { ja } from './ja/speech-verbs';
import { ko } from './ko/speech-verbs';
import { ms } from './ms/speech-verbs';
import { nl } from './nl/speech-verbs';
import { no } from './no/speech-verbs';
import { pl } from './pl/speech-verbs';
import { pt } from './pt/speech-verbs';
import { ru } from './ru/speech-verbs';
import { sv } from './sv/speech-verbs';
import { th } from './th/speech-verbs';
import { tr } from './tr/speech-verbs';
import type { SpeechWords } from './types/speech-verbs';
import { uk } from './uk/speech-verbs';
import { vi } from './vi/speech-verbs';
import { zh } from './zh/speech-verbs';

export const SPEECH_VERBS: Readonly<Record<string, SpeechWords>> = {
  ar,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  ms,
  nl,
  no,
  pl,
  pt,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};
