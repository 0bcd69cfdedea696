import type { PlacedLine } from '../../core';
import { toPlainText, toShownText } from '../../text/plain-text';
import { addressLanguage, sameLanguage } from '../address/address-language';
import { siteOf } from '../address/normalize-url';
import type { Clue, Signal } from '../clue';
import {
  bonusOf,
  isOwnStory,
  labelText,
  languageOf,
  type Relation,
  relationOf,
  type Target,
  targetsOf,
} from '../labeled-links';
import { languagesNamed } from '../language-names';
import type { Page } from '../page-facts';
import { WEIGHT } from '../signal-weights';
import { firstProse, isFromOwn, isOfBook, type Notice, type Notices } from '../translation-notices';

type Kind = 'original' | 'republished' | 'translated';

const KINDS: readonly Kind[] = ['original', 'republished', 'translated'];
const WEIGHTS: Readonly<Record<Kind, number>> = {
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

interface Label {
  readonly kind: Kind;
  readonly words: string;
}

/** "Translated from Polish, after …" reaches further. */
const namesLanguage = (lang: string, text: string): boolean =>
  text.length <= LONGEST_LABEL / 2 && languagesNamed(text, lang).length > 0;

function before({ vocabulary, lang }: Page, target: Target, text: string): Label | undefined {
  for (const kind of KINDS) {
    const reach = kind === 'translated' ? TRANSLATED_REACH : text.length;
    const hit = vocabulary
      .find(kind, text)
      .findLast(({ end }) => text.length - end <= reach || namesLanguage(lang, text.slice(end)));
    const whole = text.length <= LONGEST_LABEL;
    if (hit) return { kind, words: whole ? target.before.trim() : toShownText(target.before, hit.start, hit.end) };
  }
  return undefined;
}

/** The link itself says it: "Read the original article". A colon stands for the link being nothing but the label. */
function inside({ vocabulary }: Page, target: Target): Label | undefined {
  if (target.inside === '' || target.inside.length > LONGEST_LABEL) return undefined;
  const text = `${toPlainText(target.inside)}:`;
  const kind = KINDS.find((one) => one !== 'translated' && vocabulary.find(one, text).length > 0);
  return kind && { kind, words: target.inside };
}

function after({ vocabulary, lang }: Page, target: Target): Label | undefined {
  const text = toPlainText(target.after);
  const [bracketed] = /^\s?[([（【]/.test(text) ? vocabulary.find('translated', text) : [];
  if (bracketed && bracketed.start <= 3 && languagesNamed(text, lang).length > 0)
    return { kind: 'translated', words: toShownText(target.after, bracketed.start, bracketed.end) };
  for (const kind of KINDS) {
    const [hit] = vocabulary.find(kind, text, true);
    if (hit && hit.start <= AFTER_REACH) return { kind, words: toShownText(target.after, hit.start, hit.end) };
  }
  return undefined;
}

/** An outlet with a link, perhaps a date, or a line about "this article", right above or below the translator's name. */
function isCredited({ runs, vocabulary }: Page, run: PlacedLine, credit: Notice | undefined): boolean {
  if (!credit || run.text.length > LONGEST_CREDIT || run.prose >= LONGEST_LABEL) return false;
  if (Math.abs(runs.indexOf(run) - runs.indexOf(credit.run)) !== 1) return false;
  const [link] = run.links;
  const outlet = link !== undefined && link.start === 0 && run.text.length - link.end <= 20;
  return outlet || vocabulary.find('self', toPlainText(run.text)).length > 0;
}

/** In the midst of the article's own text links lead to what it speaks of. */
const isMidText = ({ runs, vocabulary }: Page, run: PlacedLine): boolean =>
  run.place === 'text' &&
  run.prose >= LONGEST_LABEL &&
  run !== firstProse(runs) &&
  vocabulary.find('self', toPlainText(run.text)).length === 0;

/** "Translated from Polish by Jutta Marschner. The column came out as 〈link〉": the only link of a line that says so. */
function beside(page: Page, { run, url }: Target, { credit, origin, machine }: Notices): Label | undefined {
  const own = page.lang;
  const notice =
    [credit, origin, machine].find((one) => one?.run === run) ?? (isCredited(page, run, credit) ? credit : undefined);
  if (!notice || run.links.length > 1) return undefined;
  if (notice.run !== run && siteOf(url) !== page.site && addressLanguage(url) === undefined)
    return { kind: 'translated', words: notice.words };
  const lang = addressLanguage(url);
  const fits = notice.lang
    ? lang === undefined || sameLanguage(lang, notice.lang)
    : lang !== undefined && !sameLanguage(lang, own);
  return fits ? { kind: 'translated', words: notice.words } : undefined;
}

/** The same words speak of pictures, or of a version into another language than the page's. */
function speaksOfElse({ vocabulary, lang }: Page, text: string, kind: Kind): boolean {
  const [pictured] = vocabulary.find('picture', text);
  if (pictured && pictured.start <= 2) return true;
  if (kind !== 'translated' || vocabulary.find('version', text).length === 0) return false;
  return !languagesNamed(text, lang).some((named) => sameLanguage(named, lang));
}

/** Whether a label with a link so related speaks of a translation rather than of the same text elsewhere. */
function translates(page: Page, kind: Kind, relation: Relation): boolean {
  if (relation !== 'unknown') return relation === 'other';
  return kind === 'original' && page.lang !== 'en';
}

function clueOf(page: Page, target: Target, notices: Notices): Clue | undefined {
  const text = labelText(target);
  const label =
    before(page, target, text) ?? inside(page, target) ?? after(page, target) ?? beside(page, target, notices);
  if (!label || speaksOfElse(page, text, label.kind) || isFromOwn(toPlainText(target.run.text), page.lang))
    return undefined;
  const lang = languageOf(page, target, notices);
  const relation = relationOf(page, lang);
  if (isOwnStory(page, target, relation) || isOfBook(toPlainText(target.run.text)) || isMidText(page, target.run))
    return undefined;
  // The link after "translated by" mostly leads to the translator; an address in a line of its own does not.
  const written =
    (target.bare || target.line || label.words === notices.credit?.words) && siteOf(target.url) !== page.site;
  if (label.kind === 'translated' && relation !== 'other' && !(written && relation === 'unknown')) return undefined;
  const weight = WEIGHTS[label.kind] + bonusOf(page, target, relation);
  const evidence = { signal: 'translation-label', place: target.run.place, words: label.words, weight } as const;
  return { evidence, url: target.url, lang, translates: translates(page, label.kind, relation) };
}

/** "Оригинал публикации:", "Read the original in German", "〈link〉から翻訳" with a link or an address. */
export const translationLabel: Signal = (page, notices) =>
  targetsOf(page).flatMap((target) => clueOf(page, target, notices) ?? []);
