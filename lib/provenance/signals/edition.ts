/** The signal that the page names another edition of its outlet and declares that edition's page. */

import type { PlacedLine } from '../../core/page-observation';
import { escapeRegExp } from '../../core/regexp';
import { parseWebUrl } from '../../core/url';
import { toPlainText, toShownText } from '../../text/plain-text';
import { guessAddressLanguage, isSameLanguage, toPrimaryLanguage } from '../address/address-language';
import { normalizeUrl } from '../address/normalize-url';
import { resolveTranslationProxy } from '../address/translation-proxy';
import type { PageFacts } from '../page/page-facts';
import type { AlternateLink } from '../page/page-markup';
import { detectForeignSlugLanguage } from './credit-and-versions';
import { type Clue, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';

/** Finds a clue where the words in the address are in another language than the text. */
export const findSlugLanguageClues: SignalFinder = (page) => {
  const lang = detectForeignSlugLanguage(page);
  if (!lang) return [];
  const evidence = { signal: 'slug-language', place: 'address', words: '', weight: SIGNAL_WEIGHTS.slug } as const;
  return [{ evidence, lang, translates: true }];
};

/** Finds a clue where a translation service shows the page: the original is the page that it translates. */
export const findProxyAddressClues: SignalFinder = (page) => {
  const proxied = resolveTranslationProxy(page.address);
  const url = proxied && parseWebUrl(proxied.url);
  if (!proxied || !url) return [];
  const evidence = { signal: 'proxy-address', place: 'address', words: '', weight: SIGNAL_WEIGHTS.proxy } as const;
  return [
    {
      evidence,
      url: normalizeUrl(url),
      lang: toPrimaryLanguage(proxied.lang) ?? guessAddressLanguage(url),
      translates: true,
    },
  ];
};

/** The longest line with a label that is searched, in letters. */
const MAX_LINE_LENGTH = 220;

/** The region of a language tag; undefined where it has none or is not valid. */
const getRegion = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).region;
  } catch {
    return undefined;
  }
};

/**
 * Builds a pattern for a region as it follows an outlet's name: its code, or its name in the page's language or
 * English.
 */
function buildRegionPattern(region: string, lang: string): RegExp {
  const names = [lang === 'und' ? 'en' : lang, 'en'].flatMap(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(region) ?? [],
  );
  const codes = region === 'US' ? ['US', 'USA', 'U.S.'] : region === 'GB' ? ['UK', 'GB', 'U.K.'] : [region];
  const words = [...codes, ...names].map(escapeRegExp);
  return new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'u');
}

/** Finds the label that says where the text was first published, and the shown text after it. */
function findEditionLabel(page: PageFacts, run: PlacedLine): { words: string; rest: string } | undefined {
  if (run.text.length > MAX_LINE_LENGTH || run.zone === 'nav' || run.zone === 'aside') return undefined;
  const text = toPlainText(run.text);
  const [label] = [...page.words.find('republished', text), ...page.words.find('original', text)];
  if (!label) return undefined;
  const words = toShownText(run.text, label.start, label.end);
  return { words, rest: run.text.slice(run.text.indexOf(words) + words.length) };
}

/**
 * On a page with a translator's credit, a line up to this length (letters) outside the text need only name the edition.
 */
const MAX_SHORT_LINE_LENGTH = 50;

const findEditionLine = (run: PlacedLine, hasCredit: boolean): { words: string; rest: string } | undefined =>
  hasCredit &&
  run.text.length <= MAX_SHORT_LINE_LENGTH &&
  run.links.length === 0 &&
  (run.place === 'end' || run.place === 'byline')
    ? { words: run.text, rest: run.text }
    : undefined;

function createEditionClues(
  page: PageFacts,
  run: PlacedLine,
  alternates: readonly AlternateLink[],
  hasCredit: boolean,
): Clue[] {
  const label = findEditionLabel(page, run) ?? findEditionLine(run, hasCredit);
  if (!label) return [];
  return alternates
    .filter(({ lang }) => buildRegionPattern(getRegion(lang) ?? '', page.lang).test(label.rest))
    .map(({ url, lang }): Clue => {
      const evidence = {
        signal: 'edition',
        place: run.place,
        words: label.words,
        weight: SIGNAL_WEIGHTS.edition,
      } as const;
      return { evidence, url: normalizeUrl(url), lang: toPrimaryLanguage(lang), translates: true };
    });
}

/** Finds clues such as "Originally appeared on Vogue US", where the page declares a version for `en-US`. */
export const findEditionClues: SignalFinder = (page: PageFacts, { credit }): readonly Clue[] => {
  const alternates = page.markup.alternates.filter(
    ({ lang, url }) =>
      getRegion(lang) && !isSameLanguage(toPrimaryLanguage(lang) ?? page.lang, page.lang) && !page.isSelf(url),
  );
  return alternates.length === 0
    ? []
    : page.runs.flatMap((run) => createEditionClues(page, run, alternates, credit !== undefined));
};
