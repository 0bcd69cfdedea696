/** Lists the tags under which a browser's translator may know a language. */

import { isTraditionalChinese, NORWEGIAN_TAGS } from '../../languages/groups';

/**
 * Lists the tags for a language, the likeliest first; none where `lang` is no valid tag. Chinese is chosen by its
 * script, all other languages by their language alone; the region does not matter.
 */
export function getTranslatorTags(lang: string): readonly string[] {
  try {
    const locale = new Intl.Locale(lang);
    const { language } = locale;
    if (language === 'und') return [];
    if (isTraditionalChinese(locale)) return [`${language}-Hant`];
    const hasVariants = locale.maximize().script === 'Hans';
    return [language, ...(hasVariants ? [`${language}-Hans`] : (NORWEGIAN_TAGS[language] ?? []))];
  } catch {
    return [];
  }
}
