/**
 * The order of languages in tables that are read as a whole, by kind; languages that are not named here follow by tag.
 * All other tables are only looked up by language, and stand by tag.
 */
export const LANGUAGE_ORDER: Readonly<Record<string, string>> = {
  /** Where labels of several languages fit one place, the first language's is taken. */
  provenanceLabels:
    'en de fr es pt it ca gl eu nl af sv no da fi is et lv lt pl cs sk sl hr sr bs mk bg hu ro el sq ru uk be eo ga cy hy ka az kk ky uz tr tg tk mn id ms fil sw am so vi th lo km my zh ja ko ar fa ps ku he ur hi ne mr bn ta te si gu kn ml pa',
  /** Of two languages whose letters a text has, the first is taken. */
  distinctiveLetters: 'vi be kk uk mk sr mn ru bg ug ckb ps ur fa',
  /** Where two languages have as many words of a text, the one that was counted first is taken. */
  slugWords: 'en de fr es pt it nl pl cs sk hu ro hr fi sv da et lv lt tr id vi fil sw',
  /** Where two languages have an agency of the same letters, the last one's is taken. */
  newsAgencies:
    'vi zh ja ko ru uk de fr es pt it pl cs hu ro bg sr hr tr ar fa he hi id ms th km lo fi sv no da nl el kk az hy ka mn',
};
