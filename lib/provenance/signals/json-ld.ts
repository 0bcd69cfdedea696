/** The signal that JSON-LD names the work that the page translates or is based on. */

import { isRecord } from '../../core/json';
import { parseWebUrl } from '../../core/url';
import type { JsonLdNode } from '../../page/html/head-data';
import { guessAddressLanguage, toPrimaryLanguage } from '../address/address-language';
import { getRegisteredSite, isNonArticle, normalizeUrl } from '../address/normalize-url';
import type { PageFacts } from '../page/page-facts';
import { compareLanguages } from './labeled-links';
import { type Clue, SIGNAL_BONUSES, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';

/** Another work that JSON-LD refers to. */
interface ReferencedWork {
  readonly href: string;
  readonly lang?: string;
}

const toText = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The language of an `inLanguage` value: a tag, or a `Language` node. */
function readJsonLdLanguage(value: unknown): string | undefined {
  return toPrimaryLanguage(
    toText(value) ?? (isRecord(value) ? (toText(value['alternateName']) ?? toText(value['name'])) : undefined),
  );
}

/** Collects the works in a value. A reference by `@id` is resolved among the page's nodes. */
function collectWorks(value: unknown, nodes: readonly JsonLdNode[]): ReferencedWork[] {
  if (Array.isArray(value)) return value.flatMap((item) => collectWorks(item, nodes));
  const href = toText(value);
  if (href) return [{ href }];
  if (!isRecord(value)) return [];
  const id = toText(value['@id']);
  const resolved =
    nodes.find((node) => id !== undefined && node !== value && toText(node['@id']) === id && node['url']) ?? value;
  const address = toText(resolved['url']) ?? toText(resolved['mainEntityOfPage']) ?? id;
  return address
    ? [{ href: address, lang: readJsonLdLanguage(resolved['inLanguage']) ?? readJsonLdLanguage(value['inLanguage']) }]
    : [];
}

function createWorkClues(page: PageFacts, work: ReferencedWork, baseWeight: number, isTranslation: boolean): Clue[] {
  const parsed = parseWebUrl(work.href, page.markup.base);
  const url = parsed && normalizeUrl(parsed);
  if (!url || page.isSelf(url) || isNonArticle(url)) return [];
  const lang = work.lang ?? guessAddressLanguage(url);
  const relation = compareLanguages(page, lang);
  const otherSite = getRegisteredSite(url) === page.site ? 0 : SIGNAL_BONUSES.otherSite;
  // An article "based on" another one of the same site and language is a follow-up and not a translation.
  if (!isTranslation && relation !== 'other' && otherSite === 0) return [];
  const weight = baseWeight + otherSite + (relation === 'other' ? SIGNAL_BONUSES.otherLanguage : 0);
  return [
    {
      evidence: { signal: 'json-ld', place: 'head', words: '', weight },
      url,
      lang,
      translates: isTranslation || relation === 'other',
    },
  ];
}

/** Finds clues in `translationOfWork` (schema.org), and in `isBasedOn` where it leads to another site or language. */
export const findJsonLdClues: SignalFinder = (page) => {
  const { things } = page.markup;
  return things.flatMap((node) => [
    ...collectWorks(node['translationOfWork'], things).flatMap((work) =>
      createWorkClues(page, work, SIGNAL_WEIGHTS.translationOfWork, true),
    ),
    ...[node['isBasedOn'], node['isBasedOnUrl']]
      .flatMap((value) => collectWorks(value, things))
      .flatMap((work) => createWorkClues(page, work, SIGNAL_WEIGHTS.basedOn, false)),
  ]);
};

/** Lists the works that the page declares as translations of it. None of them is its original. */
export function listPageTranslations(page: PageFacts): { readonly url: URL; readonly lang?: string }[] {
  const { things } = page.markup;
  return things
    .flatMap((node) => collectWorks(node['workTranslation'], things))
    .flatMap(({ href, lang }) => {
      const url = parseWebUrl(href, page.markup.base);
      return url ? [{ url: normalizeUrl(url), lang }] : [];
    });
}
