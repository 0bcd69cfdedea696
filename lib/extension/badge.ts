import type { TranslationDetection } from '../core';
import { getHost } from '../util/url';
import { browser } from './api';
import { loadBrowserStrings } from './browser-strings';
import { readInterfaceLanguage } from './language';

const getLanguageName = (lang: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
};

/** What the icon says of a page: a badge with the original's language, and a sentence. Quiet for all other pages. */
async function buildBadge(sighting: TranslationDetection | undefined): Promise<{ text: string; title: string }> {
  if (!sighting?.translation) return { text: '', title: 'Verso' };
  const word = await loadBrowserStrings();
  const [best] = sighting.candidates;
  const lang = sighting.originalLang ?? best?.lang;
  const from = lang
    ? word('browser_translated_from', getLanguageName(lang, await readInterfaceLanguage()))
    : word('browser_translated');
  const where = best ? word('browser_original', getHost(best.url)) : word('browser_not_linked');
  return { text: lang ? (lang.split('-')[0] ?? lang).toUpperCase() : '↔', title: `${from} ${where}` };
}

export async function showBadge(tabId: number, sighting: TranslationDetection | undefined): Promise<void> {
  const { text, title } = await buildBadge(sighting);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#2f4fc4' }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined); // The tab was closed meanwhile.
}
