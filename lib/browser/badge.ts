import type { Sighting } from '../domain';
import { browser } from './api';

const languageName = (lang: string): string => {
  try {
    return new Intl.DisplayNames([browser.i18n.getUILanguage()], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
};

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
};

/** What the icon says of a page: a badge with the original's language, and a sentence. Quiet for all other pages. */
export function badgeOf(sighting: Sighting | undefined): { text: string; title: string } {
  if (!sighting?.translation) return { text: '', title: 'Verso' };
  const [best] = sighting.candidates;
  const lang = sighting.originalLang ?? best?.lang;
  const from = lang
    ? browser.i18n.getMessage('translatedFrom', languageName(lang))
    : browser.i18n.getMessage('translated');
  const where = best
    ? browser.i18n.getMessage('originalAt', hostOf(best.url))
    : browser.i18n.getMessage('originalNotLinked');
  return { text: lang ? (lang.split('-')[0] ?? lang).toUpperCase() : '↔', title: `${from} ${where}` };
}

export async function showBadge(tabId: number, sighting: Sighting | undefined): Promise<void> {
  const { text, title } = badgeOf(sighting);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#2f4fc4' }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined); // The tab was closed meanwhile.
}
