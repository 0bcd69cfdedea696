/** Lists the tags under which a browser's translator may know a language. */

/** Browsers know Norwegian by one of these tags and not by the others. */
const NORWEGIAN_TAGS: Readonly<Record<string, readonly string[]>> = { nb: ['no'], no: ['nb'], nn: ['no', 'nb'] };

/** Chinese is chosen by its script, all other languages by their language alone; the region does not matter. */
function getChineseTags({ script }: Intl.Locale): readonly string[] {
  return script === 'Hant' ? ['zh-Hant'] : ['zh', 'zh-Hans'];
}

/** Lists the tags for a language, the likeliest first; none where `lang` is no valid tag. */
export function getTranslatorTags(lang: string): readonly string[] {
  try {
    const locale = new Intl.Locale(lang);
    if (locale.language === 'und') return [];
    if (locale.language === 'zh') return getChineseTags(locale.maximize());
    return [locale.language, ...(NORWEGIAN_TAGS[locale.language] ?? [])];
  } catch {
    return [];
  }
}
