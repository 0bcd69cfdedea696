/** Where a page comes from → sentences: what it says of itself, how an original was found, what speaks for it. */
import type {
  Agreement,
  Candidate,
  Report,
  ReportSide,
  SharedCount,
  SignalEvidence,
  TranslationDetection,
} from '../../core';
import { quote, type Sentence, type Speaker, type StringKey } from '../../i18n';
import { formatPublicationDate, getLanguageName } from '../../report';
import { type Credit, namerOf, type Trail, type Tried } from '../state/provenance-record';
import { nameAmong } from './address-text';
import { type DateDoubt, dateDoubts } from './date-warnings';
import { percent, shortened } from './evidence-text';

/** What the page says of itself, where it names no original. */
export function seenAs({ locale }: Speaker, sighting: TranslationDetection): Sentence {
  if (!sighting.translation) return { key: 'none.plain' };
  const language = sighting.originalLang && getLanguageName(sighting.originalLang, locale);
  const by = sighting.machine ? 'machine' : sighting.translator ? 'by' : undefined;
  const values = {
    ...(language ? { language } : {}),
    ...(sighting.translator ? { translator: quote(sighting.translator) } : {}),
  };
  if (by) return { key: language ? `none.${by}.from` : `none.${by}`, values };
  return language ? { key: 'none.from', values } : { key: 'none.bare' };
}

/** Why the page is taken for a translation, the weightiest reason first. */
export const seenWhy = (speaker: Speaker, { evidence, lang }: TranslationDetection): readonly Sentence[] =>
  heaviest(evidence).map((one) => reason(speaker, one, lang, 'page'));

/** How an original was found: its weightiest reason first. `lang`: of the page that names it. */
export const foundHow = (speaker: Speaker, { evidence }: Candidate, lang: string): readonly Sentence[] =>
  heaviest(evidence).map((one) => reason(speaker, one, lang, 'candidate'));

const heaviest = (evidence: readonly SignalEvidence[]): SignalEvidence[] =>
  [...evidence].sort((a, b) => b.weight - a.weight);

/** Reasons whose sentence quotes the page. */
const WORDED: readonly string[] = [
  'translation-label',
  'source-label',
  'machine-translated-from',
  'credit-and-versions',
  'foreign-outlet',
  'edition',
];
/** What speaks for the page being a translation reads otherwise than what speaks for one original. */
const OF_PAGE: Readonly<Record<string, StringKey>> = {
  'slug-language': 'seen.slug-language',
  'language-versions': 'seen.language-versions',
  'translated-site': 'seen.translated-site',
  'only-foreign-link': 'seen.only-foreign-link',
  edition: 'seen.edition',
};

/** One reason, with the words of the page that say so. */
function reason({ say }: Speaker, evidence: SignalEvidence, lang: string, about: 'page' | 'candidate'): Sentence {
  const place = say(`found.place.${evidence.place}`);
  const words = evidence.words.trim();
  if (WORDED.includes(evidence.signal) && words === '') return { key: 'found.linked', values: { place } };
  const key = (about === 'page' && OF_PAGE[evidence.signal]) || (`found.${evidence.signal}` as const);
  return { key, values: { place, words: quote(shortened(words), lang) } };
}

const ENOUGH = 3;

/** What the two texts have in common; few figures and names tell nothing. */
export function agreed({ paragraphs, figures, names }: Agreement): readonly Sentence[] {
  const one = (key: StringKey, { shared, of }: SharedCount, least: number): Sentence[] =>
    of >= least ? [{ key, values: { shared, of } }] : [];
  return [
    ...one('agrees.paragraphs', paragraphs, 1),
    ...one('agrees.figures', figures, ENOUGH),
    ...one('agrees.names', names, ENOUGH),
  ];
}

/** What the dates of a pair make a reader wonder about. */
export const doubted = ({ locale }: Speaker, { translation, original }: Report): readonly Sentence[] => [
  ...(original.partial ? [{ key: 'partial.original' } as const] : []),
  ...(translation.partial ? [{ key: 'partial.translation' } as const] : []),
  ...(isDowngraded(translation, original) ? [{ key: 'unencrypted.original' } as const] : []),
  ...dateDoubts(translation, original).map((doubt) => doubtOf(doubt, locale)),
];

/** A page that came encrypted is compared with one that did not: anyone on the way could have changed that. */
const isDowngraded = (translation: ReportSide, { url, archived }: ReportSide): boolean =>
  translation.url.startsWith('https:') && (archived?.url ?? url).startsWith('http:');

function doubtOf(doubt: DateDoubt, locale: string): Sentence {
  switch (doubt.type) {
    case 'newer':
      return { key: 'dates.newer', values: { count: doubt.days } };
    case 'older':
      return { key: 'dates.older', values: { count: doubt.years } };
    case 'edited-since':
      return { key: 'dates.edited-since', values: { date: formatPublicationDate(doubt.date, locale) ?? doubt.date } };
  }
}

/** What an original that was read says of where it comes from itself. */
export function credited({ locale }: Speaker, credit: Credit): Sentence | undefined {
  if (!credit.translation) return credit.candidate && { key: 'credit.source' };
  const kind = credit.candidate ? 'translation' : 'nowhere';
  if (!credit.lang) return { key: `credit.${kind}` };
  return { key: `credit.${kind}.from`, values: { language: getLanguageName(credit.lang, locale) } };
}

/** Pages that were tried before the one a state is about. */
export const triedBefore = ({ tried }: Trail, chosen: string): readonly Tried[] =>
  tried.filter(({ url }) => url !== chosen);

export function triedAs(speaker: Speaker, trail: Trail, { url, why, coverage }: Tried): Sentence {
  const host = pageName(speaker, trail, url);
  if (why !== 'another-story' || coverage === undefined) return { key: `tried.${why}`, values: { host } };
  return { key: 'tried.another-story.share', values: { host, percent: percent(speaker, coverage) } };
}

/** What a page is called in a sentence. */
export function pageName({ say }: Speaker, { candidates, tried }: Trail, url: string): string {
  return url === ''
    ? say('source.pasted')
    : nameAmong(
        url,
        [...candidates, ...tried].map((one) => one.url),
      );
}

/** What was asked of the net for a comparison, as the promise at the bottom says it. */
export function promiseOf(trail: Trail, chosen: string, report: Report): StringKey {
  if (report.original.archived) return 'copy.promise.archive';
  const read = [...Object.keys(trail.credits), chosen].filter((url) => !isUnasked(trail, url));
  const asked = new Set([...read, ...trail.tried.map(({ url }) => url)]);
  asked.delete('');
  if (asked.size === 0) return 'copy.promise.none';
  return asked.size === 1 ? 'copy.promise' : 'copy.promise.several';
}

/** Pasted, or read from a tab that was open anyway. */
function isUnasked({ candidates }: Trail, url: string): boolean {
  const candidate = candidates.find((one) => one.url === url);
  const namer = candidate && namerOf(candidate);
  return namer === 'open-tab' || namer === 'pasted';
}
