/** The signal of a label such as "Read the original" or "Translated from" with a link or an address. */

import type { PlacedLine } from '../../core/page-observation';
import { isEnglish } from '../../languages/groups';
import { toPlainText, toShownText } from '../../text/plain-text';
import { guessAddressLanguage, isSameLanguage } from '../address/address-language';
import { getRegisteredSite } from '../address/normalize-url';
import { MAX_WORK_NAME } from '../page/credit-words';
import { findNamedLanguages } from '../page/language-names';
import type { PageFacts } from '../page/page-facts';
import { isAboutAnother } from './credit-subject';
import {
  compareLanguages,
  computeLinkBonus,
  findLabeledLinks,
  getLabelText,
  guessTargetLanguage,
  isSameSiteArticle,
  type LabeledLink,
  type LanguageRelation,
} from './labeled-links';
import { type Clue, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';
import { findFirstProse, type TranslationNotice, type TranslationNotices } from './translation-notices';

/** The purposes of labels that this signal is about. */
type LabelKind = 'original' | 'republished' | 'translated';

const KINDS: readonly LabelKind[] = ['original', 'republished', 'translated'];
const WEIGHTS: Readonly<Record<LabelKind, number>> = {
  original: SIGNAL_WEIGHTS.originalLabel,
  republished: SIGNAL_WEIGHTS.republishedLabel,
  translated: SIGNAL_WEIGHTS.translatedLabel,
};

/** The longest label, in letters. A longer text of a link is a headline and not a label. */
const MAX_LABEL_LENGTH = 90;
/** The longest line next to a translator's credit that belongs to it, in letters. */
const MAX_CREDIT_LENGTH = 140;
/** How many letters may be between a link and a label after it. */
const REACH_AFTER = 14;

/** How many letters may be between "Translated from" and its link. The words are common, so only a near link counts. */
const TRANSLATED_REACH = 14;

/** A label that was found, with its words as shown. */
interface FoundLabel {
  readonly kind: LabelKind;
  readonly words: string;
}

/** Whether a short text names a language: "Translated from Polish, after …" may be farther from its link. */
const hasNamedLanguage = (lang: string, text: string): boolean =>
  text.length <= MAX_LABEL_LENGTH / 2 && findNamedLanguages(text, lang).length > 0;

function findLabelBefore({ words, lang }: PageFacts, target: LabeledLink, text: string): FoundLabel | undefined {
  for (const kind of KINDS) {
    const reach = kind === 'translated' ? TRANSLATED_REACH : text.length;
    const label = words
      .find(kind, text)
      .findLast(({ end }) => text.length - end <= reach || hasNamedLanguage(lang, text.slice(end)));
    const isShort = text.length <= MAX_LABEL_LENGTH;
    if (label)
      return { kind, words: isShort ? target.before.trim() : toShownText(target.before, label.start, label.end) };
  }
  return undefined;
}

/**
 * Finds a label in the link's own text: "Read the original article". A colon is added, as the whole link is the label.
 */
function findLabelInside({ words }: PageFacts, target: LabeledLink): FoundLabel | undefined {
  if (target.inside === '' || target.inside.length > MAX_LABEL_LENGTH) return undefined;
  const text = `${toPlainText(target.inside)}:`;
  const kind = KINDS.find((purpose) => purpose !== 'translated' && words.has(purpose, text));
  return kind && { kind, words: target.inside };
}

function findLabelAfter({ words, lang }: PageFacts, target: LabeledLink): FoundLabel | undefined {
  const text = toPlainText(target.after);
  const [bracketed] = /^\s?[([（【]/.test(text) ? words.find('translated', text) : [];
  if (bracketed && bracketed.start <= 3 && findNamedLanguages(text, lang).length > 0)
    return { kind: 'translated', words: toShownText(target.after, bracketed.start, bracketed.end) };
  for (const kind of KINDS) {
    const [label] = words.find(kind, text, true);
    if (label && label.start <= REACH_AFTER) return { kind, words: toShownText(target.after, label.start, label.end) };
  }
  return undefined;
}

/**
 * Whether a line is right above or below the translator's credit and belongs to it: an outlet's name with a link and
 * perhaps a date, or a line about "this article".
 */
function isBesideCredit({ runs, words }: PageFacts, run: PlacedLine, credit: TranslationNotice | undefined): boolean {
  if (!credit || run.text.length > MAX_CREDIT_LENGTH || run.prose >= MAX_LABEL_LENGTH) return false;
  if (Math.abs(runs.indexOf(run) - runs.indexOf(credit.run)) !== 1) return false;
  const [link] = run.links;
  const isOutletLine = link !== undefined && link.start === 0 && run.text.length - link.end <= 20;
  return isOutletLine || words.has('self', toPlainText(run.text));
}

/** Whether a line is in the middle of the article's text, where links lead to what the text mentions. */
const isMidText = ({ runs, words }: PageFacts, run: PlacedLine): boolean =>
  run.place === 'text' &&
  run.prose >= MAX_LABEL_LENGTH &&
  run !== findFirstProse(runs) &&
  !words.has('self', toPlainText(run.text));

/**
 * Finds the notice that makes a line's only link the original: "Translated from Polish by Jutta Marschner. The column
 * came out as 〈link〉".
 */
function findLabelFromNotice(
  page: PageFacts,
  { run, url, isDeep }: LabeledLink,
  { credit, origin, machine }: TranslationNotices,
): FoundLabel | undefined {
  const pageLanguage = page.lang;
  const notice =
    [credit, origin, machine].find((candidate) => candidate?.run === run) ??
    (isBesideCredit(page, run, credit) ? credit : undefined);
  if (!notice || run.links.length > 1 || !isDeep) return undefined;
  if (notice.run !== run && getRegisteredSite(url) !== page.site && guessAddressLanguage(url) === undefined)
    return { kind: 'translated', words: notice.words };
  const lang = guessAddressLanguage(url);
  const hasFittingLanguage = notice.lang
    ? lang === undefined || isSameLanguage(lang, notice.lang)
    : lang !== undefined && !isSameLanguage(lang, pageLanguage);
  return hasFittingLanguage ? { kind: 'translated', words: notice.words } : undefined;
}

/** Whether a label is about something else than this text, such as a picture, a version or a book. */
function isAboutSomethingElse(page: PageFacts, target: LabeledLink, kind: LabelKind): boolean {
  const { run, inside } = target;
  const line = toPlainText(run.text);
  return isAboutAnother(page, kind === 'translated' ? 'label of a translation' : 'label of an original', {
    run,
    text: getLabelText(target),
    line,
    around: inside.length <= MAX_WORK_NAME ? line : line.replace(toPlainText(inside), ' '),
    isSelf: page.words.has('self', line),
  });
}

/** Whether a label with such a link is about a translation, and not about the same text on another site. */
export function isTranslationLabel(page: PageFacts, kind: LabelKind, relation: LanguageRelation): boolean {
  if (relation !== 'unknown') return relation === 'other';
  return kind === 'original' && !isEnglish(page.lang);
}

function createTranslationLabelClue(
  page: PageFacts,
  target: LabeledLink,
  notices: TranslationNotices,
): Clue | undefined {
  const text = getLabelText(target);
  const label =
    findLabelBefore(page, target, text) ??
    findLabelInside(page, target) ??
    findLabelAfter(page, target) ??
    findLabelFromNotice(page, target, notices);
  if (!label || isAboutSomethingElse(page, target, label.kind)) return undefined;
  const lang = guessTargetLanguage(page, target, notices);
  const relation = compareLanguages(page, lang);
  if (isSameSiteArticle(page, target, relation) || (target.line && !target.isDeep) || isMidText(page, target.run))
    return undefined;
  // A link after "translated by" mostly leads to the translator, but a written-out address or one below does not.
  const canBeOriginal =
    (target.bare || target.line || (target.isDeep && label.words === notices.credit?.words)) &&
    getRegisteredSite(target.url) !== page.site;
  if (label.kind === 'translated' && relation !== 'other' && !(canBeOriginal && relation === 'unknown'))
    return undefined;
  const weight = WEIGHTS[label.kind] + computeLinkBonus(page, target, relation);
  const evidence = { signal: 'translation-label', place: target.run.place, words: label.words, weight } as const;
  return { evidence, url: target.url, lang, translates: isTranslationLabel(page, label.kind, relation) };
}

/**
 * Finds labels such as "Оригинал публикации:", "Read the original in German" or "〈link〉から翻訳" with a link or address.
 */
export const findTranslationLabelClues: SignalFinder = (page, notices) =>
  findLabeledLinks(page).flatMap((target) => createTranslationLabelClue(page, target, notices) ?? []);
