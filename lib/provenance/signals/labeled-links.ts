/** Finds links and written-out addresses that may be the original, with the words around them. */

import { memoizeByObject } from '../../core/memoize';
import type { PlacedLine } from '../../core/page-observation';
import { NAMED_LANGUAGES } from '../../languages/groups';
import { toPlainText } from '../../text/plain-text';
import { guessAddressLanguage, isSameLanguage, toPrimaryLanguage } from '../address/address-language';
import { getRegisteredSite, isSourceDocument } from '../address/normalize-url';
import { findLanguageByName, findNamedLanguages } from '../page/language-names';
import { findLinkSpans } from '../page/link-spans';
import type { PageFacts } from '../page/page-facts';
import { SIGNAL_BONUSES } from './signal-weights';
import type { TranslationNotices } from './translation-notices';

/** Whether the language expected at an address is the page's own. */
export type LanguageRelation = 'other' | 'same' | 'unknown';

/** A link or a written-out address that may be the original, with the words around it. */
export interface LabeledLink {
  readonly run: PlacedLine;
  readonly url: URL;
  /** The shown text before the link, in its sentence; where the link begins its line, the line above. */
  readonly before: string;
  /** `before` is the line above. */
  readonly line: boolean;
  /** The text of the link; empty for a written-out address. */
  readonly inside: string;
  /** The shown text after the link, at most `REACH_AFTER` letters. */
  readonly after: string;
  /** The address is written out for the reader to see. */
  readonly bare: boolean;
  readonly hreflang?: string;
  /** How many more such links follow in the same line. */
  readonly following: number;
  /** The address looks like a single article's. Only words can tell that another one is the original. */
  readonly isDeep: boolean;
}

/** How many letters before a link are searched for its label. */
const REACH_BEFORE = 140;
/** How many letters after a link are searched for its label. */
const REACH_AFTER = 40;
/** The longest line that can be a label or a credit of the line next to it, in letters. */
const SHORT_LINE = 70;
/** Matches everything up to the end of the last sentence before a link; also where the link begins a new sentence. */
const SENTENCE_END = /^.*[.!?…]["”’»)]?\s(?=\S)|^.{60,}[.!?…]["”’»)]?\s$|^.*[。！？]/su;
/** Cuts a text to its last sentence. A full stop after one or two letters belongs to an abbreviation and ends none. */
export const getLastSentence = (text: string): string =>
  text.replace(SENTENCE_END, (sentences) => (/(^|\s)\S{1,2}\.\s$/.test(sentences) ? sentences : ''));

/** In a longer line only the words around its links are searched for a label, since notices are short. */
const LONG_LINE = 260;

/** Whether a line contains a label. Most lines have none, and this test is faster than parsing their links. */
function isLabeled({ words, plainAt, canTell }: PageFacts, run: PlacedLine, index: number): boolean {
  if (!canTell(index)) return false;
  const [first] = run.links;
  const last = run.links.at(-1);
  if (first && last && run.text.length > LONG_LINE && !run.text.includes('/')) {
    const around = run.text.slice(Math.max(0, first.start - REACH_BEFORE), last.end + REACH_AFTER);
    if (around.length < run.text.length && !words.may(toPlainText(around))) return false;
  }
  return words.hasLeading(plainAt(index));
}

/** Matches a part of every written-out address. */
const ADDRESS_SIGN = /:\/\/|www\.|\.[a-z]{2,6}\//i;

const canHoldLabeledLink = ({ text, links }: PlacedLine): boolean =>
  links.length > 0 || (text.includes('/') && ADDRESS_SIGN.test(text));

const ADDRESS_LINE = /^(https?:\/\/|www\.)\S+$/i;
const MAX_HEADLINE_LENGTH = 200;

/**
 * Finds the line above that is the label of a line. It is the one right before, or, where the line is nothing but an
 * address and a headline is in between, the one before that headline.
 */
function findLabelAbove({ runs, words, plainAt, canTell }: PageFacts, index: number): PlacedLine | undefined {
  const run = runs[index]!;
  const getLabelAt = (lineIndex: number): PlacedLine | undefined => {
    const line = runs[lineIndex];
    if (!line || line.text.length > SHORT_LINE || line.zone !== run.zone) return undefined;
    return canTell(lineIndex) && words.hasLeading(plainAt(lineIndex)) ? line : undefined;
  };
  const lineAbove = runs[index - 1];
  const hasHeadline =
    lineAbove?.links.length === 0 && lineAbove.text.length <= MAX_HEADLINE_LENGTH && ADDRESS_LINE.test(run.text);
  return getLabelAt(index - 1) ?? (hasHeadline ? getLabelAt(index - 2) : undefined);
}

/** Whether the line below credits a translator: some pages put the link above the translator's name. */
function isAboveCredit({ runs, words, plainAt, canTell }: PageFacts, index: number): boolean {
  const below = runs[index + 1];
  return (
    below !== undefined &&
    below.text.length <= SHORT_LINE &&
    canTell(index + 1) &&
    words.has('translated', plainAt(index + 1))
  );
}

function buildLabeledLinks(page: PageFacts, run: PlacedLine, above: PlacedLine | undefined): LabeledLink[] {
  const spans = findLinkSpans(page, run);
  let previousEnd = 0;
  return spans.map((span, index) => {
    const sentenceBefore = getLastSentence(
      run.text.slice(Math.max(previousEnd, span.start - REACH_BEFORE), span.start),
    );
    const lineAbove = above?.text ?? '';
    previousEnd = span.end;
    return {
      run,
      url: span.url,
      before: sentenceBefore.trim() === '' && index === 0 ? lineAbove : sentenceBefore,
      line: sentenceBefore.trim() === '' && index === 0 && lineAbove !== '',
      inside: span.isWrittenOut ? '' : run.text.slice(span.start, span.end),
      after: run.text.slice(span.end, span.end + REACH_AFTER),
      bare: span.isWrittenOut,
      hreflang: span.hreflang,
      following: spans.length - index - 1,
      isDeep: span.isDeep,
    };
  });
}

/**
 * The plain text before a link, in which labels are searched. Where it is a line of its own, such as a table cell or
 * the term of a list, a colon is added, because such a line is a label without one, too.
 */
export const getLabelText = ({ before, line }: LabeledLink): string =>
  line && !/[:：៖]\s*$/.test(before) ? `${toPlainText(before)}:` : toPlainText(before);

/** Finds all links and written-out addresses of a page that may be the original and have a label or a credit near. */
export const findLabeledLinks = memoizeByObject((page: PageFacts): readonly LabeledLink[] =>
  page.listLeading().flatMap((index) => {
    const run = page.runs[index]!;
    if (run.block === 'figcaption' || run.block === 'figure' || !canHoldLabeledLink(run)) return [];
    const above = findLabelAbove(page, index);
    const hasLabel = above || isLabeled(page, run, index) || isAboveCredit(page, index);
    return hasLabel ? buildLabeledLinks(page, run, above) : [];
  }),
);

/** Guesses the language from the first label of the host: `svenska.example.fi`, `english.example.org`. */
function guessHostLanguage(url: URL): string | undefined {
  const [first = ''] = url.hostname.split('.');
  return first.length >= 5 ? findLanguageByName(first, 'en') : undefined;
}

/** Matches a language code in brackets: "Read the original [en]". */
const BRACKETED_CODE = /[[(]([a-z]{2})[\])]/;

/**
 * Guesses the language of the page that a link leads to. It takes, in this order: what the link declares, the language
 * that the words around it name, what the address tells, the language that the page says it was translated from, and
 * for links within the site the page's own language.
 */
export function guessTargetLanguage(
  page: PageFacts,
  target: LabeledLink,
  notices: TranslationNotices,
): string | undefined {
  const declared = toPrimaryLanguage(target.hreflang);
  if (declared) return declared;
  const words = toPlainText(`${target.before} ${target.inside.length <= 60 ? target.inside : ''} ${target.after}`);
  const code = BRACKETED_CODE.exec(words)?.[1];
  if (code && NAMED_LANGUAGES.includes(code) && !isSameLanguage(code, page.lang)) return toPrimaryLanguage(code);
  const namedLanguages = findNamedLanguages(words, page.lang).filter((lang) => !isSameLanguage(lang, page.lang));
  if (namedLanguages.length === 1) return namedLanguages[0];
  const { credit, machine, origin } = notices;
  const siteLanguage = getRegisteredSite(target.url) === page.site && page.lang !== 'und' ? page.lang : undefined;
  return (
    guessHostLanguage(target.url) ??
    guessAddressLanguage(target.url) ??
    credit?.lang ??
    machine?.lang ??
    origin?.lang ??
    siteLanguage
  );
}

/** Compares the language expected at an address with the page's language. */
export const compareLanguages = (page: PageFacts, lang: string | undefined): LanguageRelation =>
  lang === undefined || page.lang === 'und' ? 'unknown' : isSameLanguage(lang, page.lang) ? 'same' : 'other';

/** Whether a link leads to another page of the site in the same language: an earlier report, not the original. */
export const isSameSiteArticle = (page: PageFacts, target: LabeledLink, relation: LanguageRelation): boolean =>
  relation === 'same' && getRegisteredSite(target.url) === page.site;

/** What the language expected at an address adds to the weight of a clue (log-odds). */
export const LANGUAGE_BONUSES: Readonly<Record<LanguageRelation, number>> = {
  other: SIGNAL_BONUSES.otherLanguage,
  unknown: SIGNAL_BONUSES.unknownLanguage,
  same: 0,
};

/** Computes what the place, site and language of a link add to the weight of its label (log-odds). */
export function computeLinkBonus(page: PageFacts, target: LabeledLink, relation: LanguageRelation): number {
  const language = LANGUAGE_BONUSES[relation];
  const site = getRegisteredSite(target.url) === page.site ? 0 : SIGNAL_BONUSES.otherSite;
  const place = target.run.place === 'text' || target.run.place === 'switcher' ? 0 : SIGNAL_BONUSES.creditPlace;
  const material = isSourceDocument(target.url) ? SIGNAL_BONUSES.material : 0;
  const shape = target.isDeep ? 0 : SIGNAL_BONUSES.shallow;
  return language + site + place + material + shape + (target.bare ? SIGNAL_BONUSES.bareAddress : 0);
}
