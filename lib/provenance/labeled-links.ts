import type { PlacedLine } from '../core';
import { toPlainText } from '../text/plain-text';
import { memoizeByObject } from '../util/memoize';
import { guessAddressLanguage, isSameLanguage, KNOWN_LANGUAGES, toPrimaryLanguage } from './address/address-language';
import {
  getRegisteredSite,
  isDeepUrl,
  isNonArticle,
  isSourceDocument,
  normalizeUrl,
  parseWebUrl,
} from './address/normalize-url';
import { findLanguageByName, findNamedLanguages } from './language-names';
import type { PageFacts } from './page-facts';
import { BONUS } from './signal-weights';
import type { TranslationNotices } from './translation-notices';

/** How the language expected at an address relates to the page's. */
export type LanguageRelation = 'other' | 'same' | 'unknown';

/** A link or an address written out, that could be an original, with the words it stands among. */
export interface LabeledLink {
  readonly run: PlacedLine;
  readonly url: URL;
  /** Shown text before it in its sentence, or the whole line before where it begins its own. */
  readonly before: string;
  /** What stands before is a line of its own. */
  readonly line: boolean;
  readonly inside: string;
  readonly after: string;
  readonly bare: boolean;
  readonly hreflang?: string;
  /** Other links of the kind that follow in the same line. */
  readonly following: number;
}

interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly url: URL;
  readonly bare: boolean;
  readonly hreflang?: string;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'“”«»（）()【】]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+[a-z]{2,6}\/[^\s<>"'“”（）()]{6,}/gi;

function toCandidateUrl(page: PageFacts, href: string): URL | undefined {
  const parsed = parseWebUrl(href, page.markup.base);
  if (!parsed) return undefined;
  const url = normalizeUrl(parsed);
  return page.isSelf(url) || isNonArticle(url) || !isDeepUrl(url) ? undefined : url;
}

function findLinkSpans(page: PageFacts, run: PlacedLine): LinkSpan[] {
  return run.links.flatMap(({ start, end, href, hreflang }) => {
    const url = toCandidateUrl(page, href);
    const bare = /^(https?:\/\/|www\.)\S+$/i.test(run.text.slice(start, end));
    return url ? [{ start, end, url, hreflang, bare }] : [];
  });
}

function findBareUrlSpans(page: PageFacts, run: PlacedLine): LinkSpan[] {
  if (!run.text.includes('/')) return [];
  return [...run.text.matchAll(ADDRESS)].flatMap((match) => {
    const text = match[0].replace(/(?<![.,;:!?…'”"])[.,;:!?…'”"]+$/, '');
    const linked = run.links.some((link) => link.start < match.index + text.length && link.end > match.index);
    const url = linked ? undefined : toCandidateUrl(page, /^https?:/i.test(text) ? text : `https://${text}`);
    return url ? [{ start: match.index, end: match.index + text.length, url, bare: true }] : [];
  });
}

/** Letters before a link in which its label may stand. */
const LABEL_REACH = 140;
/** And behind one. */
const REACH_AFTER = 40;
const SHORT_LINE = 70;
/** The end of a longer sentence right before a link parts them too. */
const SENTENCE_END = /^.*[.!?…]["”’»)]?\s(?=\S)|^.{60,}[.!?…]["”’»)]?\s$|^.*[。！？]/su;
/** A full stop after so few letters belongs to an abbreviation. */
const getLastSentence = (text: string): string =>
  text.replace(SENTENCE_END, (all) => (/(^|\s)\S{1,2}\.\s$/.test(all) ? all : ''));

/** A longer line holds no notice: only the words around its links can make one of them an original. */
const LONG_LINE = 260;

/** Most lines hold no label: to find that out is cheaper than to take their links apart. */
function isLabeled({ vocabulary, plainAt }: PageFacts, run: PlacedLine, index: number): boolean {
  const [first] = run.links;
  const last = run.links.at(-1);
  if (first && last && run.text.length > LONG_LINE && !run.text.includes('/')) {
    const around = run.text.slice(Math.max(0, first.start - LABEL_REACH), last.end + REACH_AFTER);
    if (around.length < run.text.length && !vocabulary.may(toPlainText(around))) return false;
  }
  return vocabulary.has(plainAt(index));
}

/** What every address written out has in it. */
const ADDRESS_SIGN = /:\/\/|www\.|\.[a-z]{2,6}\//i;

const canHoldLabeledLink = ({ text, links }: PlacedLine): boolean =>
  links.length > 0 || (text.includes('/') && ADDRESS_SIGN.test(text));

const ADDRESS_LINE = /^(https?:\/\/|www\.)\S+$/i;
const MAX_HEADLINE_LENGTH = 200;

/**
 * The line that may be the label of another: the one before it, or, above a line that is nothing but an address, the one
 * before its headline.
 */
function findLabelAbove({ runs, vocabulary, plainAt }: PageFacts, index: number): PlacedLine | undefined {
  const run = runs[index]!;
  const labelAt = (at: number): PlacedLine | undefined => {
    const line = runs[at];
    if (!line || line.text.length > SHORT_LINE || line.zone !== run.zone) return undefined;
    return vocabulary.has(plainAt(at)) ? line : undefined;
  };
  const between = runs[index - 1];
  const headed =
    between?.links.length === 0 && between.text.length <= MAX_HEADLINE_LENGTH && ADDRESS_LINE.test(run.text);
  return labelAt(index - 1) ?? (headed ? labelAt(index - 2) : undefined);
}

/** The translator's name may stand in the line below. */
function isAboveCredit({ runs, vocabulary, plainAt }: PageFacts, index: number): boolean {
  const below = runs[index + 1];
  return (
    below !== undefined &&
    below.text.length <= SHORT_LINE &&
    vocabulary.find('translated', plainAt(index + 1)).length > 0
  );
}

function buildLabeledLinks(page: PageFacts, run: PlacedLine, above: PlacedLine | undefined): LabeledLink[] {
  const spans = [...findLinkSpans(page, run), ...findBareUrlSpans(page, run)].sort((a, b) => a.start - b.start);
  let taken = 0;
  return spans.map((span, index) => {
    const own = getLastSentence(run.text.slice(Math.max(taken, span.start - LABEL_REACH), span.start));
    const label = above?.text ?? '';
    taken = span.end;
    return {
      run,
      url: span.url,
      before: own.trim() === '' && index === 0 ? label : own,
      line: own.trim() === '' && index === 0 && label !== '',
      inside: span.bare ? '' : run.text.slice(span.start, span.end),
      after: run.text.slice(span.end, span.end + REACH_AFTER),
      bare: span.bare,
      hreflang: span.hreflang,
      following: spans.length - index - 1,
    };
  });
}

/**
 * The words before a target as labels are looked for in them. A line of its own before a link is a label with or without
 * its colon: the cell of a table, the term of a list.
 */
export const getLabelText = ({ before, line }: LabeledLink): string =>
  line && !/[:：៖]\s*$/.test(before) ? `${toPlainText(before)}:` : toPlainText(before);

/** Everything on the page that could be a link to an original and has words near it. */
export const findLabeledLinks = memoizeByObject((page: PageFacts): readonly LabeledLink[] =>
  page.runs.flatMap((run, index) => {
    if (run.zone === 'nav' || run.zone === 'aside' || /^(figcaption|figure)$/.test(run.block)) return [];
    if (!canHoldLabeledLink(run)) return [];
    const above = findLabelAbove(page, index);
    const said = above || isLabeled(page, run, index) || isAboveCredit(page, index);
    return said ? buildLabeledLinks(page, run, above) : [];
  }),
);

/** `svenska.example.fi`, `english.example.org` */
function guessHostLanguage(url: URL): string | undefined {
  const [first = ''] = url.hostname.split('.');
  return first.length >= 5 ? findLanguageByName(first, 'en') : undefined;
}

/** "Read the original [en]" */
const BRACKETED_CODE = /[[(]([a-z]{2})[\])]/;

/**
 * The language expected at a target: what the link declares, what the words around it name, what the address tells, or
 * else the language that the page says it was translated from, or that of the page's own site.
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
  if (code && KNOWN_LANGUAGES.includes(code) && !isSameLanguage(code, page.lang)) return toPrimaryLanguage(code);
  const named = findNamedLanguages(words, page.lang).filter((lang) => !isSameLanguage(lang, page.lang));
  if (named.length === 1) return named[0];
  const { credit, machine, origin } = notices;
  const here = getRegisteredSite(target.url) === page.site && page.lang !== 'und' ? page.lang : undefined;
  return (
    guessHostLanguage(target.url) ??
    guessAddressLanguage(target.url) ??
    credit?.lang ??
    machine?.lang ??
    origin?.lang ??
    here
  );
}

export const compareLanguages = (page: PageFacts, lang: string | undefined): LanguageRelation =>
  lang === undefined || page.lang === 'und' ? 'unknown' : isSameLanguage(lang, page.lang) ? 'same' : 'other';

/** Another page of the site in its language: what was reported before, not what this was translated from. */
export const isSameSiteStory = (page: PageFacts, target: LabeledLink, relation: LanguageRelation): boolean =>
  relation === 'same' && getRegisteredSite(target.url) === page.site;

/** What place, site and language add to a label's weight. */
export function computeLinkBonus(page: PageFacts, target: LabeledLink, relation: LanguageRelation): number {
  const language = relation === 'other' ? BONUS.otherLanguage : relation === 'unknown' ? BONUS.unknownLanguage : 0;
  const site = getRegisteredSite(target.url) === page.site ? 0 : BONUS.otherSite;
  const place = target.run.place === 'text' || target.run.place === 'switcher' ? 0 : BONUS.creditPlace;
  const material = isSourceDocument(target.url) ? BONUS.material : 0;
  return language + site + place + material + (target.bare ? BONUS.bareAddress : 0);
}
