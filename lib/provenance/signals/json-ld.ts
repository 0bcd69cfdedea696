import { isRecord } from '../../util/json';
import { addressLanguage, primary } from '../address/address-language';
import { addressOf, cleaned, isNoArticle, siteOf } from '../address/normalize-url';
import type { Clue, Signal } from '../clue';
import { relationOf } from '../labeled-links';
import type { Page } from '../page-facts';
import type { Thing } from '../page-markup';
import { BONUS, WEIGHT } from '../signal-weights';

interface Work {
  readonly href: string;
  readonly lang?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function languageIn(value: unknown): string | undefined {
  return primary(text(value) ?? (isRecord(value) ? (text(value['alternateName']) ?? text(value['name'])) : undefined));
}

/** A reference by `@id` is looked up among the page's things. */
function worksIn(value: unknown, things: readonly Thing[]): Work[] {
  if (Array.isArray(value)) return value.flatMap((item) => worksIn(item, things));
  const href = text(value);
  if (href) return [{ href }];
  if (!isRecord(value)) return [];
  const id = text(value['@id']);
  const whole =
    things.find((thing) => id !== undefined && thing !== value && text(thing['@id']) === id && thing['url']) ?? value;
  const at = text(whole['url']) ?? text(whole['mainEntityOfPage']) ?? id;
  return at ? [{ href: at, lang: languageIn(whole['inLanguage']) ?? languageIn(value['inLanguage']) }] : [];
}

function clueOf(page: Page, work: Work, base: number, sure: boolean): Clue[] {
  const parsed = addressOf(work.href, page.markup.base);
  const url = parsed && cleaned(parsed);
  if (!url || page.isSelf(url) || isNoArticle(url)) return [];
  const lang = work.lang ?? addressLanguage(url);
  const relation = relationOf(page, lang);
  const otherSite = siteOf(url) === page.site ? 0 : BONUS.otherSite;
  // "Based on" another page of the site in the same language is a follow-up, nothing else.
  if (!sure && relation !== 'other' && otherSite === 0) return [];
  const weight = base + otherSite + (relation === 'other' ? BONUS.otherLanguage : 0);
  return [
    {
      evidence: { signal: 'json-ld', place: 'head', words: '', weight },
      url,
      lang,
      translates: sure || relation === 'other',
    },
  ];
}

/** schema.org `translationOfWork`, and `isBasedOn` where it leads to another site or language. */
export const jsonLd: Signal = (page) => {
  const { things } = page.markup;
  return things.flatMap((thing) => [
    ...worksIn(thing['translationOfWork'], things).flatMap((work) =>
      clueOf(page, work, WEIGHT.translationOfWork, true),
    ),
    ...[thing['isBasedOn'], thing['isBasedOnUrl']]
      .flatMap((value) => worksIn(value, things))
      .flatMap((work) => clueOf(page, work, WEIGHT.basedOn, false)),
  ]);
};

/** Addresses of works that the page says were translated from it: never its original. */
export function translationsOfPage(page: Page): URL[] {
  const { things } = page.markup;
  return things
    .flatMap((thing) => worksIn(thing['workTranslation'], things))
    .flatMap((work) => addressOf(work.href, page.markup.base) ?? [])
    .map(cleaned);
}
