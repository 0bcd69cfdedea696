/** The signal of a source label such as "Source:" with a link or an address. */
import { parseWebUrl } from '../../core/url';
import { toPlainText, toShownText } from '../../text/plain-text';
import { guessAddressLanguage } from '../address/address-language';
import { getRegisteredSite, isDeepUrl, isNonArticle, normalizeUrl } from '../address/normalize-url';
import { findSourceLabel } from '../page/credit-words';
import type { PageFacts } from '../page/page-facts';
import {
  compareLanguages,
  computeLinkBonus,
  findLabeledLinks,
  getLabelText,
  guessTargetLanguage,
  isSameSiteArticle,
  type LabeledLink,
} from './labeled-links';
import { type Clue, SIGNAL_BONUSES, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';
import type { TranslationNotices } from './translation-notices';

const SOURCE_METAS = ['original-source', 'syndication-source', 'dc.source', 'dcterms.source'];

function createSourceMarkupClues(page: PageFacts, url: URL): Clue[] {
  if (page.isSelf(url) || !isDeepUrl(url) || isNonArticle(url) || getRegisteredSite(url) === page.site) return [];
  const lang = guessAddressLanguage(url);
  const relation = compareLanguages(page, lang);
  const weight =
    SIGNAL_WEIGHTS.sourceMarkup + SIGNAL_BONUSES.otherSite + (relation === 'other' ? SIGNAL_BONUSES.otherLanguage : 0);
  const evidence = { signal: 'source-markup', place: 'head', words: '', weight } as const;
  return [{ evidence, url, lang, translates: relation === 'other' }];
}

/** Finds clues in source and syndication metas and the canonical address. They are weak: most are republications. */
export const findSourceMarkupClues: SignalFinder = (page) => {
  const { base, canonical } = page.markup;
  const declared = SOURCE_METAS.flatMap((name) =>
    page.seen.metas[name] ? (parseWebUrl(page.seen.metas[name], base) ?? []) : [],
  );
  return [...declared, ...(canonical ? [canonical] : [])].flatMap((url) =>
    createSourceMarkupClues(page, normalizeUrl(url)),
  );
};

/** How many letters may be between the label and its link: an outlet's name, but not a sentence. */
const MAX_LABEL_DISTANCE = 60;
/** With so many more links in its line, a label heads a list of sources, none of which is the original. */
const MIN_LIST_LINKS = 2;

/** The words of the label, as shown. The text of the link itself may be the label ("来源"). */
function findLabelWords({ words }: PageFacts, target: LabeledLink): string | undefined {
  const text = getLabelText(target);
  const label = findSourceLabel(words, text);
  if (label && text.length - label.end <= MAX_LABEL_DISTANCE && !words.has('picture', text))
    return toShownText(target.before, label.start, label.end);
  const inside = toPlainText(target.inside);
  const labelInside = inside.length <= 30 ? findSourceLabel(words, inside) : undefined;
  return labelInside?.start === 0 && labelInside.end === inside.length ? target.inside : undefined;
}

function createSourceLabelClue(page: PageFacts, target: LabeledLink, notices: TranslationNotices): Clue | undefined {
  const words = target.isDeep ? findLabelWords(page, target) : undefined;
  if (words === undefined) return undefined;
  const lang = guessTargetLanguage(page, target, notices);
  const relation = compareLanguages(page, lang);
  if (isSameSiteArticle(page, target, relation)) return undefined;
  const isListed =
    target.following >= MIN_LIST_LINKS ||
    /[;；]/.test(`${target.before}${target.inside}${target.after}`) ||
    (target.run.block === 'li' && target.following > 0);
  // Lists of sources contain links in any language, so the language adds nothing.
  const weight = isListed
    ? SIGNAL_WEIGHTS.listedSource
    : SIGNAL_WEIGHTS.sourceLabel + computeLinkBonus(page, target, relation);
  const evidence = { signal: 'source-label', place: target.run.place, words, weight } as const;
  return { evidence, url: target.url, lang, translates: relation === 'other' && !isListed };
}

/**
 * Finds source labels with a link: "ที่มา: https://…", "Nguồn: VietNamNet", "来源". Many articles have one that are no
 * translation, so the language of the link decides.
 */
export const findSourceLabelClues: SignalFinder = (page, notices) =>
  findLabeledLinks(page).flatMap((target) => createSourceLabelClue(page, target, notices) ?? []);
