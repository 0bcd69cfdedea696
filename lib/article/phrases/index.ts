import { am } from './am';
import { ar } from './ar';
import { bg } from './bg';
import { bn } from './bn';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { hy } from './hy';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ka } from './ka';
import { km } from './km';
import { ko } from './ko';
import { lo } from './lo';
import { ms } from './ms';
import { my } from './my';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sr } from './sr';
import { sv } from './sv';
import { sw } from './sw';
import { ta } from './ta';
import { th } from './th';
import { tl } from './tl';
import { tr } from './tr';
import type { PhraseKind, Phrases } from './types';
import { uk } from './uk';
import { ur } from './ur';
import { vi } from './vi';
import { zh } from './zh';

export type { PhraseKind, Phrases } from './types';

/** Words by which pages mark what is not the article, one file a language. */
const languages: readonly Phrases[] = [
  am,
  ar,
  bg,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  hy,
  id,
  it,
  ja,
  ka,
  km,
  ko,
  lo,
  ms,
  my,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sr,
  sv,
  sw,
  ta,
  th,
  tl,
  tr,
  uk,
  ur,
  vi,
  zh,
];

/** All languages' phrases of one kind: a translated page's template is often in another language than its text. */
export const phrasesOf = (kind: PhraseKind): readonly string[] => [
  ...new Set(languages.flatMap((phrases) => phrases[kind] ?? [])),
];
