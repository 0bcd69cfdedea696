import type { TranslationDetection } from '../core';
import { getHost } from '../util/url';
import { browser } from './api';
import { browserWords } from './browser-strings';
import { interfaceLanguage } from './language';

const languageName = (lang: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
};

/** What the icon says of a page: a badge with the original's language, and a sentence. Quiet for all other pages. */
async function badgeOf(sighting: TranslationDetection | undefined): Promise<{ text: string; title: string }> {
  if (!sighting?.translation) return { text: '', title: 'Verso' };
  const word = await browserWords();
  const [best] = sighting.candidates;
  const lang = sighting.originalLang ?? best?.lang;
  const from = lang
    ? word('browser_translated_from', languageName(lang, await interfaceLanguage()))
    : word('browser_translated');
  const where = best ? word('browser_original', getHost(best.url)) : word('browser_not_linked');
  return { text: lang ? (lang.split('-')[0] ?? lang).toUpperCase() : '↔', title: `${from} ${where}` };
}

export async function showBadge(tabId: number, sighting: TranslationDetection | undefined): Promise<void> {
  const { text, title } = await badgeOf(sighting);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#2f4fc4' }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined); // The tab was closed meanwhile.
}
