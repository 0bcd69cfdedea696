import type { PlacedLine } from '../core';
import { toPlainText } from '../text/plain-text';
import { addressLanguage, KNOWN_LANGUAGES, primary, sameLanguage } from './address/address-language';
import { addressOf, cleaned, isDeep, isMaterial, isNoArticle, siteOf } from './address/normalize-url';
import { languageOfName, languagesNamed } from './language-names';
import type { Page } from './page-facts';
import { BONUS } from './signal-weights';
import type { Notices } from './translation-notices';

/** How the language expected at an address relates to the page's. */
export type Relation = 'other' | 'same' | 'unknown';

/** A link or an address written out, that could be an original, with the words it stands among. */
export interface Target {
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

interface Span {
  readonly start: number;
  readonly end: number;
  readonly url: URL;
  readonly bare: boolean;
  readonly hreflang?: string;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"'“”«»（）()【】]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+[a-z]{2,6}\/[^\s<>"'“”（）()]{6,}/gi;

function original(page: Page, href: string): URL | undefined {
  const parsed = addressOf(href, page.markup.base);
  if (!parsed) return undefined;
  const url = cleaned(parsed);
  return page.isSelf(url) || isNoArticle(url) || !isDeep(url) ? undefined : url;
}

function linkSpans(page: Page, run: PlacedLine): Span[] {
  return run.links.flatMap(({ start, end, href, hreflang }) => {
    const url = original(page, href);
    const bare = /^(https?:\/\/|www\.)\S+$/i.test(run.text.slice(start, end));
    return url ? [{ start, end, url, hreflang, bare }] : [];
  });
}

function bareSpans(page: Page, run: PlacedLine): Span[] {
  if (!run.text.includes('/')) return [];
  return [...run.text.matchAll(ADDRESS)].flatMap((match) => {
    const text = match[0].replace(/(?<![.,;:!?…'”"])[.,;:!?…'”"]+$/, '');
    const linked = run.links.some((link) => link.start < match.index + text.length && link.end > match.index);
    const url = linked ? undefined : original(page, /^https?:/i.test(text) ? text : `https://${text}`);
    return url ? [{ start: match.index, end: match.index + text.length, url, bare: true }] : [];
  });
}

/** Letters before a link in which its label may stand. */
const REACH = 140;
/** And behind one. */
const AFTER = 40;
const SHORT_LINE = 70;
/** The end of a longer sentence right before a link parts them too. */
const SENTENCE_END = /^.*[.!?…]["”’»)]?\s(?=\S)|^.{60,}[.!?…]["”’»)]?\s$|^.*[。！？]/su;
/** A full stop after so few letters belongs to an abbreviation. */
const lastSentence = (text: string): string =>
  text.replace(SENTENCE_END, (all) => (/(^|\s)\S{1,2}\.\s$/.test(all) ? all : ''));

/** A longer line holds no notice: only the words around its links can make one of them an original. */
const LONG_LINE = 260;

/** Most lines hold no label: to find that out is cheaper than to take their links apart. */
function isLabelled({ vocabulary, plainAt }: Page, run: PlacedLine, index: number): boolean {
  const [first] = run.links;
  const last = run.links.at(-1);
  if (first && last && run.text.length > LONG_LINE && !run.text.includes('/')) {
    const around = run.text.slice(Math.max(0, first.start - REACH), last.end + AFTER);
    if (around.length < run.text.length && !vocabulary.may(toPlainText(around))) return false;
  }
  return vocabulary.has(plainAt(index));
}

/** What every address written out has in it. */
const ADDRESS_SIGN = /:\/\/|www\.|\.[a-z]{2,6}\//i;

const mayHoldTarget = ({ text, links }: PlacedLine): boolean =>
  links.length > 0 || (text.includes('/') && ADDRESS_SIGN.test(text));

const ADDRESS_LINE = /^(https?:\/\/|www\.)\S+$/i;
const HEADLINE = 200;

/**
 * The line that may be the label of another: the one before it, or, above a line that is nothing but an address, the one
 * before its headline.
 */
function labelAbove({ runs, vocabulary, plainAt }: Page, index: number): PlacedLine | undefined {
  const run = runs[index]!;
  const labelAt = (at: number): PlacedLine | undefined => {
    const line = runs[at];
    if (!line || line.text.length > SHORT_LINE || line.zone !== run.zone) return undefined;
    return vocabulary.has(plainAt(at)) ? line : undefined;
  };
  const between = runs[index - 1];
  const headed = between?.links.length === 0 && between.text.length <= HEADLINE && ADDRESS_LINE.test(run.text);
  return labelAt(index - 1) ?? (headed ? labelAt(index - 2) : undefined);
}

/** The translator's name may stand in the line below. */
function isAboveCredit({ runs, vocabulary, plainAt }: Page, index: number): boolean {
  const below = runs[index + 1];
  return (
    below !== undefined &&
    below.text.length <= SHORT_LINE &&
    vocabulary.find('translated', plainAt(index + 1)).length > 0
  );
}

function targetsIn(page: Page, run: PlacedLine, above: PlacedLine | undefined): Target[] {
  const spans = [...linkSpans(page, run), ...bareSpans(page, run)].sort((a, b) => a.start - b.start);
  let taken = 0;
  return spans.map((span, index) => {
    const own = lastSentence(run.text.slice(Math.max(taken, span.start - REACH), span.start));
    const label = above?.text ?? '';
    taken = span.end;
    return {
      run,
      url: span.url,
      before: own.trim() === '' && index === 0 ? label : own,
      line: own.trim() === '' && index === 0 && label !== '',
      inside: span.bare ? '' : run.text.slice(span.start, span.end),
      after: run.text.slice(span.end, span.end + AFTER),
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
export const labelText = ({ before, line }: Target): string =>
  line && !/[:：៖]\s*$/.test(before) ? `${toPlainText(before)}:` : toPlainText(before);

const memo = new WeakMap<Page, readonly Target[]>();

/** Everything on the page that could be a link to an original and has words near it. */
export function targetsOf(page: Page): readonly Target[] {
  const known = memo.get(page);
  if (known) return known;
  const targets = page.runs.flatMap((run, index) => {
    if (run.zone === 'nav' || run.zone === 'aside' || /^(figcaption|figure)$/.test(run.block)) return [];
    if (!mayHoldTarget(run)) return [];
    const above = labelAbove(page, index);
    const said = above || isLabelled(page, run, index) || isAboveCredit(page, index);
    return said ? targetsIn(page, run, above) : [];
  });
  memo.set(page, targets);
  return targets;
}

/** `svenska.example.fi`, `english.example.org` */
function hostLanguage(url: URL): string | undefined {
  const [first = ''] = url.hostname.split('.');
  return first.length >= 5 ? languageOfName(first, 'en') : undefined;
}

/** "Read the original [en]" */
const BRACKETED_CODE = /[[(]([a-z]{2})[\])]/;

/**
 * The language expected at a target: what the link declares, what the words around it name, what the address tells, or
 * else the language that the page says it was translated from, or that of the page's own site.
 */
export function languageOf(page: Page, target: Target, notices: Notices): string | undefined {
  const declared = primary(target.hreflang);
  if (declared) return declared;
  const words = toPlainText(`${target.before} ${target.inside.length <= 60 ? target.inside : ''} ${target.after}`);
  const code = BRACKETED_CODE.exec(words)?.[1];
  if (code && KNOWN_LANGUAGES.includes(code) && !sameLanguage(code, page.lang)) return primary(code);
  const named = languagesNamed(words, page.lang).filter((lang) => !sameLanguage(lang, page.lang));
  if (named.length === 1) return named[0];
  const { credit, machine, origin } = notices;
  const here = siteOf(target.url) === page.site && page.lang !== 'und' ? page.lang : undefined;
  return (
    hostLanguage(target.url) ?? addressLanguage(target.url) ?? credit?.lang ?? machine?.lang ?? origin?.lang ?? here
  );
}

export const relationOf = (page: Page, lang: string | undefined): Relation =>
  lang === undefined || page.lang === 'und' ? 'unknown' : sameLanguage(lang, page.lang) ? 'same' : 'other';

/** Another page of the site in its language: what was reported before, not what this was translated from. */
export const isOwnStory = (page: Page, target: Target, relation: Relation): boolean =>
  relation === 'same' && siteOf(target.url) === page.site;

/** What place, site and language add to a label's weight. */
export function bonusOf(page: Page, target: Target, relation: Relation): number {
  const language = relation === 'other' ? BONUS.otherLanguage : relation === 'unknown' ? BONUS.unknownLanguage : 0;
  const site = siteOf(target.url) === page.site ? 0 : BONUS.otherSite;
  const place = target.run.place === 'text' || target.run.place === 'switcher' ? 0 : BONUS.creditPlace;
  const material = isMaterial(target.url) ? BONUS.material : 0;
  return language + site + place + material + (target.bare ? BONUS.bareAddress : 0);
}
