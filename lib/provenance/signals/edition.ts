import type { PlacedLine } from '../../core';
import { toPlainText, toShownText } from '../../text/plain-text';
import { escapeRegExp } from '../../util/regexp';
import { primary, sameLanguage } from '../address/address-language';
import { cleaned } from '../address/normalize-url';
import type { Clue, Signal } from '../clue';
import type { Page } from '../page-facts';
import type { Alternate } from '../page-markup';
import { WEIGHT } from '../signal-weights';

const LONGEST_LINE = 220;

const regionOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).region;
  } catch {
    return undefined;
  }
};

/** How a region is written after an outlet's name: its code, or its name in the page's language or in English. */
function namesOf(region: string, lang: string): RegExp {
  const names = [lang === 'und' ? 'en' : lang, 'en'].flatMap(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(region) ?? [],
  );
  const codes = region === 'US' ? ['US', 'USA', 'U.S.'] : region === 'GB' ? ['UK', 'GB', 'U.K.'] : [region];
  const words = [...codes, ...names].map(escapeRegExp);
  return new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'u');
}

/** The label that says where the text came out first, and what stands after it. */
function labelled(page: Page, run: PlacedLine): { words: string; rest: string } | undefined {
  if (run.text.length > LONGEST_LINE || run.zone === 'nav' || run.zone === 'aside') return undefined;
  const text = toPlainText(run.text);
  const [hit] = [...page.vocabulary.find('republished', text), ...page.vocabulary.find('original', text)];
  if (!hit) return undefined;
  const words = toShownText(run.text, hit.start, hit.end);
  return { words, rest: run.text.slice(run.text.indexOf(words) + words.length) };
}

/** On a page with a translator's credit, a short line beside the text need only name the edition. */
const SHORT_LINE = 50;

const named = (run: PlacedLine, credited: boolean): { words: string; rest: string } | undefined =>
  credited && run.text.length <= SHORT_LINE && run.links.length === 0 && (run.place === 'end' || run.place === 'byline')
    ? { words: run.text, rest: run.text }
    : undefined;

function clueOf(page: Page, run: PlacedLine, alternates: readonly Alternate[], credited: boolean): Clue[] {
  const label = labelled(page, run) ?? named(run, credited);
  if (!label) return [];
  return alternates
    .filter(({ lang }) => namesOf(regionOf(lang) ?? '', page.lang).test(label.rest))
    .map(({ url, lang }): Clue => {
      const evidence = { signal: 'edition', place: run.place, words: label.words, weight: WEIGHT.edition } as const;
      return { evidence, url: cleaned(url), lang: primary(lang), translates: true };
    });
}

/** "Originally appeared on Vogue US" with an alternate declared for en-US: an edition is named, its page is known. */
export const edition: Signal = (page: Page, { credit }): readonly Clue[] => {
  const alternates = page.markup.alternates.filter(
    ({ lang, url }) => regionOf(lang) && !sameLanguage(primary(lang) ?? page.lang, page.lang) && !page.isSelf(url),
  );
  return alternates.length === 0 ? [] : page.runs.flatMap((run) => clueOf(page, run, alternates, credit !== undefined));
};
