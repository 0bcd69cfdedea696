/** Browsers know Norwegian by one of these names and not by the others. */
const NORWEGIAN_TAGS: Readonly<Record<string, readonly string[]>> = { nb: ['no'], no: ['nb'], nn: ['no', 'nb'] };

/** The script decides for Chinese, the language alone for all others; a region changes nothing in what can be asked for. */
function getChineseTags({ script }: Intl.Locale): readonly string[] {
  return script === 'Hant' ? ['zh-Hant'] : ['zh', 'zh-Hans'];
}

/** The tags under which a browser's translator may know a language, the likeliest first; none for what is no tag. */
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
