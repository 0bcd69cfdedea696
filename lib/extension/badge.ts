/** Shows on Verso's icon whether the page of a tab is a translation, and of what. */

import type { TranslationDetection } from '../core';
import { getBaseLanguage } from '../util/language-tag';
import { getHost } from '../util/url';
import { browser } from './api';
import { loadBrowserStrings } from './browser-strings';
import { getLanguageName, readInterfaceLanguage } from './language';

/** The badge's text (the original's language) and the icon's title for a page. No badge where it is no translation. */
async function buildBadge(detection: TranslationDetection | undefined): Promise<{ text: string; title: string }> {
  if (!detection?.translation) return { text: '', title: 'Verso' };
  const getString = await loadBrowserStrings();
  const [bestCandidate] = detection.candidates;
  const lang = detection.originalLang ?? bestCandidate?.lang;
  const translatedFrom = lang
    ? getString('browser_translated_from', getLanguageName(lang, await readInterfaceLanguage()))
    : getString('browser_translated');
  const originalText = bestCandidate
    ? getString('browser_original', getHost(bestCandidate.url))
    : getString('browser_not_linked');
  return { text: lang ? getBaseLanguage(lang).toUpperCase() : '↔', title: `${translatedFrom} ${originalText}` };
}

/** Sets the badge and title of the icon for one tab. Does nothing where the tab is closed. */
export async function showBadge(tabId: number, detection: TranslationDetection | undefined): Promise<void> {
  const { text, title } = await buildBadge(detection);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#2f4fc4' }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined); // The tab was closed in the meantime.
}
