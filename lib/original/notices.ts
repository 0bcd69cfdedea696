import type { PageRun, Place } from '../domain';
import { sameLanguage } from './language';
import { languagesNamed } from './named';
import type { Page } from './page';
import type { Hit } from './vocabulary';
import { asShown, plain, shownOffset } from './words';

/** A line that says the page is a translation, whether or not it says of what. */
export interface Notice {
  readonly place: Place;
  readonly words: string;
  /** The language it says the original is in. */
  readonly lang?: string;
  readonly translator?: string;
}

export interface Notices {
  readonly credit?: Notice;
  readonly machine?: Notice;
}

/** Notices are short lines; a paragraph that speaks of translators or machines is not one. */
const LONGEST_NOTICE = 260;
const LONGEST_IN_TEXT = 120;
const LONGEST_PLAIN = 90;
const LONGEST_SENTENCE = 110;

function mayHoldNotice(run: PageRun): boolean {
  if (run.zone === 'nav' || run.zone === 'aside' || /^(h[1-6]|figcaption|figure|th)$/.test(run.block)) return false;
  if (run.text.length > (run.place === 'text' ? LONGEST_IN_TEXT : LONGEST_NOTICE)) return false;
  const [link] = run.links;
  return !(link && link.start === 0 && link.end === run.text.length);
}

/** The sentence a hit stands in, as offsets of the plain text. */
function sentenceAround(text: string, hit: Hit): string {
  const start = Math.max(...['. ', '! ', '? ', '。'].map((mark) => text.lastIndexOf(mark, hit.start - 1) + 1));
  const ends = ['. ', '! ', '? ', '。'].map((mark) => text.indexOf(mark, hit.end)).filter((at) => at >= 0);
  return text.slice(start, ends.length > 0 ? Math.min(...ends) : text.length);
}

const OPENING = /(^|[|•·,;:—–\-([/.!>»。、］】）)]\s?)$/;

/**
 * A hit counts where a line or a part of one begins; further on only in a short sentence beside the text that speaks
 * of the text or of a language.
 */
function standsAlone({ vocabulary, lang }: Page, run: PageRun, text: string, hit: Hit): boolean {
  if (OPENING.test(text.slice(0, hit.start))) return true;
  const sentence = sentenceAround(text, hit);
  if (run.place === 'text' || hit.start > LONGEST_PLAIN || sentence.length > LONGEST_SENTENCE) return false;
  return vocabulary.find('self', sentence).length > 0 || languagesNamed(sentence, lang).length > 0;
}

/** "The Spanish version of this article was translated by …": a translation, but not this page. */
function speaksOfAnother({ vocabulary, lang }: Page, sentence: string): boolean {
  if (vocabulary.find('version', sentence).length === 0) return false;
  return !languagesNamed(sentence, lang).some((named) => sameLanguage(named, lang));
}

function originalLanguage(sentence: string, lang: string): string | undefined {
  const others = languagesNamed(sentence, lang).filter((named) => !sameLanguage(named, lang));
  return others.length === 1 ? others[0] : undefined;
}

const ENGINE =
  /(?<![\p{L}])(ai|ki|ia|google|deepl|chatgpt|gpt-?\d?\w?|claude|gemini|papago|yandex|microsoft translator|machine|automatic\w*|ии|ші)(?![\p{L}])|เอไอ|ปัญญาประดิษฐ์|人工智[能慧]|機械|机器|機器|الذكاء الاصطناعي|هوش مصنوعی/u;

const NAME_END =
  /[|•·,;()（）[\]［］\n。、/]|\s[–—-]\s|\s\d|(?<=\p{L}{4})[.](?=\s|$)|\s(?:from|aus|para|für|for|del|depuis|с|з|z|dal|do|da)\s/u;

function nameAfter(text: string): string | undefined {
  // "from English: Name"
  const rest = text.replace(/^[^:：.()（）|·,，]{1,40}[:：](?=\s*\p{L})/u, '').replace(/^[\s:：/=・|>–—-]+/, '');
  const end = NAME_END.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, end).trim().replace(/\.$/, '');
  return name.length >= 2 && name.length <= 60 && !/\d|https?:/.test(name) ? name : undefined;
}

function noticeOf(page: Page, run: PageRun, text: string, hit: Hit): Notice | undefined {
  const sentence = sentenceAround(text, hit);
  if (!standsAlone(page, run, text, hit) || speaksOfAnother(page, sentence)) return undefined;
  const lang = originalLanguage(sentence, page.lang) ?? originalLanguage(text, page.lang);
  return { place: run.place, words: asShown(run.text, hit.start, hit.end), lang };
}

/** Nouns like "machine translation" also open sentences about the subject: a longer line must say more. */
const isMachineNotice = ({ vocabulary, lang }: Page, text: string): boolean =>
  text.length <= LONGEST_PLAIN || vocabulary.find('original', text).length > 0 || languagesNamed(text, lang).length > 0;

function machineNotice(page: Page, run: PageRun, text: string): Notice | undefined {
  const [hit] = page.vocabulary.find('machine', text);
  return hit && isMachineNotice(page, text) ? noticeOf(page, run, text, hit) : undefined;
}

function credit(page: Page, run: PageRun, text: string, following: PageRun | undefined): Notice | undefined {
  const [hit] = page.vocabulary.find('translated', text);
  if (!hit || (hit.gap !== undefined && languagesNamed(hit.gap, page.lang).length === 0)) return undefined;
  const notice = noticeOf(page, run, text, hit);
  const rest = run.text.slice(shownOffset(run.text, hit.end));
  const next = following && following.text.length <= 40 ? following.text : '';
  return notice && { ...notice, translator: nameAfter(rest.trim() === '' ? next : rest) };
}

/** What the page says in so many words about being translated; the first notice of each kind. */
export function readNotices(page: Page): Notices {
  let found: { credit?: Notice; machine?: Notice } = {};
  page.runs.forEach((run, index) => {
    if (!mayHoldNotice(run)) return;
    const text = plain(run.text);
    const byMachine = found.machine ?? machineNotice(page, run, text);
    const credited =
      byMachine && byMachine !== found.machine ? undefined : credit(page, run, text, page.runs[index + 1]);
    const engine = credited && ENGINE.test(plain(credited.translator ?? ''));
    found = {
      machine: byMachine ?? (engine ? { ...credited, translator: undefined } : undefined),
      credit: found.credit ?? (engine ? undefined : credited),
    };
  });
  return found;
}
