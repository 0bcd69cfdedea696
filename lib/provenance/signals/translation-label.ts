import type { PlacedLine } from '../../core';
import { toPlainText, toShownText } from '../../text/plain-text';
import { guessAddressLanguage, isSameLanguage } from '../address/address-language';
import { getRegisteredSite } from '../address/normalize-url';
import type { Clue, SignalFinder } from '../clue';
import {
  compareLanguages,
  computeLinkBonus,
  findLabeledLinks,
  getLabelText,
  guessTargetLanguage,
  isSameSiteStory,
  type LabeledLink,
  type LanguageRelation,
} from '../labeled-links';
import { findNamedLanguages } from '../language-names';
import type { PageFacts } from '../page-facts';
import { WEIGHT } from '../signal-weights';
import {
  findFirstProse,
  isAboutBook,
  isFromOwnLanguage,
  type TranslationNotice,
  type TranslationNotices,
} from '../translation-notices';

type LabelKind = 'original' | 'republished' | 'translated';

const KINDS: readonly LabelKind[] = ['original', 'republished', 'translated'];
const WEIGHTS: Readonly<Record<LabelKind, number>> = {
  original: WEIGHT.originalLabel,
  republished: WEIGHT.republishedLabel,
  translated: WEIGHT.translatedLabel,
};

/** A link of more words than this is a headline, and what it says is not a label. */
const LONGEST_LABEL = 90;
const LONGEST_CREDIT = 140;
/** Words that stand after a link follow it at once. */
const AFTER_REACH = 14;

/** "Translated from" is everyday language; only a link right after it is what was translated. */
const TRANSLATED_REACH = 14;

interface FoundLabel {
  readonly kind: LabelKind;
  readonly words: string;
}

/** "Translated from Polish, after …" reaches further. */
const hasNamedLanguage = (lang: string, text: string): boolean =>
  text.length <= LONGEST_LABEL / 2 && findNamedLanguages(text, lang).length > 0;

function findLabelBefore({ vocabulary, lang }: PageFacts, target: LabeledLink, text: string): FoundLabel | undefined {
  for (const kind of KINDS) {
    const reach = kind === 'translated' ? TRANSLATED_REACH : text.length;
    const hit = vocabulary
      .find(kind, text)
      .findLast(({ end }) => text.length - end <= reach || hasNamedLanguage(lang, text.slice(end)));
    const whole = text.length <= LONGEST_LABEL;
    if (hit) return { kind, words: whole ? target.before.trim() : toShownText(target.before, hit.start, hit.end) };
  }
  return undefined;
}

/** The link itself says it: "Read the original article". A colon stands for the link being nothing but the label. */
function findLabelInside({ vocabulary }: PageFacts, target: LabeledLink): FoundLabel | undefined {
  if (target.inside === '' || target.inside.length > LONGEST_LABEL) return undefined;
  const text = `${toPlainText(target.inside)}:`;
  const kind = KINDS.find((one) => one !== 'translated' && vocabulary.find(one, text).length > 0);
  return kind && { kind, words: target.inside };
}

function findLabelAfter({ vocabulary, lang }: PageFacts, target: LabeledLink): FoundLabel | undefined {
  const text = toPlainText(target.after);
  const [bracketed] = /^\s?[([（【]/.test(text) ? vocabulary.find('translated', text) : [];
  if (bracketed && bracketed.start <= 3 && findNamedLanguages(text, lang).length > 0)
    return { kind: 'translated', words: toShownText(target.after, bracketed.start, bracketed.end) };
  for (const kind of KINDS) {
    const [hit] = vocabulary.find(kind, text, true);
    if (hit && hit.start <= AFTER_REACH) return { kind, words: toShownText(target.after, hit.start, hit.end) };
  }
  return undefined;
}

/** An outlet with a link, perhaps a date, or a line about "this article", right above or below the translator's name. */
function isBesideCredit(
  { runs, vocabulary }: PageFacts,
  run: PlacedLine,
  credit: TranslationNotice | undefined,
): boolean {
  if (!credit || run.text.length > LONGEST_CREDIT || run.prose >= LONGEST_LABEL) return false;
  if (Math.abs(runs.indexOf(run) - runs.indexOf(credit.run)) !== 1) return false;
  const [link] = run.links;
  const outlet = link !== undefined && link.start === 0 && run.text.length - link.end <= 20;
  return outlet || vocabulary.find('self', toPlainText(run.text)).length > 0;
}

/** In the midst of the article's own text links lead to what it speaks of. */
const isMidText = ({ runs, vocabulary }: PageFacts, run: PlacedLine): boolean =>
  run.place === 'text' &&
  run.prose >= LONGEST_LABEL &&
  run !== findFirstProse(runs) &&
  vocabulary.find('self', toPlainText(run.text)).length === 0;

/** "Translated from Polish by Jutta Marschner. The column came out as 〈link〉": the only link of a line that says so. */
function findLabelFromNotice(
  page: PageFacts,
  { run, url }: LabeledLink,
  { credit, origin, machine }: TranslationNotices,
): FoundLabel | undefined {
  const own = page.lang;
  const notice =
    [credit, origin, machine].find((one) => one?.run === run) ??
    (isBesideCredit(page, run, credit) ? credit : undefined);
  if (!notice || run.links.length > 1) return undefined;
  if (notice.run !== run && getRegisteredSite(url) !== page.site && guessAddressLanguage(url) === undefined)
    return { kind: 'translated', words: notice.words };
  const lang = guessAddressLanguage(url);
  const fits = notice.lang
    ? lang === undefined || isSameLanguage(lang, notice.lang)
    : lang !== undefined && !isSameLanguage(lang, own);
  return fits ? { kind: 'translated', words: notice.words } : undefined;
}

/** The same words speak of pictures, or of a version into another language than the page's. */
function isAboutSomethingElse({ vocabulary, lang }: PageFacts, text: string, kind: LabelKind): boolean {
  const [pictured] = vocabulary.find('picture', text);
  if (pictured && pictured.start <= 2) return true;
  if (kind !== 'translated' || vocabulary.find('version', text).length === 0) return false;
  return !findNamedLanguages(text, lang).some((named) => isSameLanguage(named, lang));
}

/** Whether a label with a link so related speaks of a translation rather than of the same text elsewhere. */
function isTranslationLabel(page: PageFacts, kind: LabelKind, relation: LanguageRelation): boolean {
  if (relation !== 'unknown') return relation === 'other';
  return kind === 'original' && page.lang !== 'en';
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
  if (
    !label ||
    isAboutSomethingElse(page, text, label.kind) ||
    isFromOwnLanguage(toPlainText(target.run.text), page.lang)
  )
    return undefined;
  const lang = guessTargetLanguage(page, target, notices);
  const relation = compareLanguages(page, lang);
  if (
    isSameSiteStory(page, target, relation) ||
    isAboutBook(toPlainText(target.run.text)) ||
    isMidText(page, target.run)
  )
    return undefined;
  // The link after "translated by" mostly leads to the translator; an address in a line of its own does not.
  const written =
    (target.bare || target.line || label.words === notices.credit?.words) &&
    getRegisteredSite(target.url) !== page.site;
  if (label.kind === 'translated' && relation !== 'other' && !(written && relation === 'unknown')) return undefined;
  const weight = WEIGHTS[label.kind] + computeLinkBonus(page, target, relation);
  const evidence = { signal: 'translation-label', place: target.run.place, words: label.words, weight } as const;
  return { evidence, url: target.url, lang, translates: isTranslationLabel(page, label.kind, relation) };
}

/** "Оригинал публикации:", "Read the original in German", "〈link〉から翻訳" with a link or an address. */
export const findTranslationLabelClues: SignalFinder = (page, notices) =>
  findLabeledLinks(page).flatMap((target) => createTranslationLabelClue(page, target, notices) ?? []);
