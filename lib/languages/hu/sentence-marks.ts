/** Abbreviations and other marks of where sentences end in Hungarian. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const hu: SentenceMarkTable = {
  before: 'pl dr prof id ifj özv ún kb ill szt gr br mb pol biz tb vö',
  figure: 'sz tel o jan febr márc ápr máj jún júl aug szept okt nov dec',
  ends: 'stb etc kft bt zrt nyrt rt',
  unit: 'u em fszt krt',
  either: 'i.e i.sz',
  starters: 'a az egy ő ez azt ezt és de nem van volt senki ki mi hol mikor aztán',
  says: 'kérdez mond felel kiált válasz',
  ordinals: true,
};
