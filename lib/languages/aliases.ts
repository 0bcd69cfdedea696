/** Codes of languages whose words stand under another code: old codes, names for a group and for one of it. */

/** Code → whose marks of sentences are taken. */
export const SENTENCE_ALIASES: Readonly<Record<string, string>> = {
  fil: 'tl',
  in: 'id',
  iw: 'he',
  ji: 'yi',
  sh: 'hr',
  yue: 'zh',
  cmn: 'zh',
};

/** Code → whose lexicon is taken. */
export const LEXICON_ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  tl: 'fil',
  cmn: 'zh',
  sh: 'sr-Latn',
  mo: 'ro',
};

/** Code → whose lexicon, of the same script, is taken where there is none of its own. */
export const LEXICON_FALLBACKS: Readonly<Record<string, string>> = { yue: 'zh' };
