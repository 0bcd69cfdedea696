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
import { type Localizer, markQuote, type Sentence, type StringKey } from '../../i18n';
import { formatPublicationDate, getLanguageName } from '../../report';
import {
  type FailedCandidate,
  getNamingSignal,
  type OriginalCredit,
  type ProvenanceRecord,
} from '../state/provenance-record';
import { formatDistinctAddress } from './address-text';
import { type DateWarning, findDateWarnings } from './date-warnings';
import { formatPercent, shortenText } from './evidence-text';

/** What the page says of itself, where it names no original. */
export function describeDetection({ locale }: Localizer, sighting: TranslationDetection): Sentence {
  if (!sighting.translation) return { key: 'none.plain' };
  const language = sighting.originalLang && getLanguageName(sighting.originalLang, locale);
  const by = sighting.machine ? 'machine' : sighting.translator ? 'by' : undefined;
  const values = {
    ...(language ? { language } : {}),
    ...(sighting.translator ? { translator: markQuote(sighting.translator) } : {}),
  };
  if (by) return { key: language ? `none.${by}.from` : `none.${by}`, values };
  return language ? { key: 'none.from', values } : { key: 'none.bare' };
}

/** Why the page is taken for a translation, the weightiest reason first. */
export const describeDetectionReasons = (
  speaker: Localizer,
  { evidence, lang }: TranslationDetection,
): readonly Sentence[] => sortByWeight(evidence).map((one) => describeReason(speaker, one, lang, 'page'));

/** How an original was found: its weightiest reason first. `lang`: of the page that names it. */
export const describeCandidateReasons = (
  speaker: Localizer,
  { evidence }: Candidate,
  lang: string,
): readonly Sentence[] => sortByWeight(evidence).map((one) => describeReason(speaker, one, lang, 'candidate'));

const sortByWeight = (evidence: readonly SignalEvidence[]): SignalEvidence[] =>
  [...evidence].sort((a, b) => b.weight - a.weight);

/** Reasons whose sentence quotes the page. */
const QUOTING_SIGNALS: readonly string[] = [
  'translation-label',
  'source-label',
  'machine-translated-from',
  'credit-and-versions',
  'foreign-outlet',
  'edition',
];
/** What speaks for the page being a translation reads otherwise than what speaks for one original. */
const PAGE_REASON_KEYS: Readonly<Record<string, StringKey>> = {
  'slug-language': 'seen.slug-language',
  'language-versions': 'seen.language-versions',
  'translated-site': 'seen.translated-site',
  'only-foreign-link': 'seen.only-foreign-link',
  edition: 'seen.edition',
};

/** One reason, with the words of the page that say so. */
function describeReason(
  { say }: Localizer,
  evidence: SignalEvidence,
  lang: string,
  about: 'page' | 'candidate',
): Sentence {
  const place = say(`found.place.${evidence.place}`);
  const words = evidence.words.trim();
  if (QUOTING_SIGNALS.includes(evidence.signal) && words === '') return { key: 'found.linked', values: { place } };
  const key = (about === 'page' && PAGE_REASON_KEYS[evidence.signal]) || (`found.${evidence.signal}` as const);
  return { key, values: { place, words: markQuote(shortenText(words), lang) } };
}

const MIN_SAMPLE = 3;

/** What the two texts have in common; few figures and names tell nothing. */
export function describeAgreement({ paragraphs, figures, names }: Agreement): readonly Sentence[] {
  const one = (key: StringKey, { shared, of }: SharedCount, least: number): Sentence[] =>
    of >= least ? [{ key, values: { shared, of } }] : [];
  return [
    ...one('agrees.paragraphs', paragraphs, 1),
    ...one('agrees.figures', figures, MIN_SAMPLE),
    ...one('agrees.names', names, MIN_SAMPLE),
  ];
}

/** What the dates of a pair make a reader wonder about. */
export const describeDateWarnings = ({ locale }: Localizer, { translation, original }: Report): readonly Sentence[] => [
  ...(original.partial ? [{ key: 'partial.original' } as const] : []),
  ...(translation.partial ? [{ key: 'partial.translation' } as const] : []),
  ...(isDowngraded(translation, original) ? [{ key: 'unencrypted.original' } as const] : []),
  ...findDateWarnings(translation, original).map((doubt) => describeDateWarning(doubt, locale)),
];

/** A page that came encrypted is compared with one that did not: anyone on the way could have changed that. */
const isDowngraded = (translation: ReportSide, { url, archived }: ReportSide): boolean =>
  translation.url.startsWith('https:') && (archived?.url ?? url).startsWith('http:');

function describeDateWarning(doubt: DateWarning, locale: string): Sentence {
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
export function describeCredit({ locale }: Localizer, credit: OriginalCredit): Sentence | undefined {
  if (!credit.translation) return credit.candidate && { key: 'credit.source' };
  const kind = credit.candidate ? 'translation' : 'nowhere';
  if (!credit.lang) return { key: `credit.${kind}` };
  return { key: `credit.${kind}.from`, values: { language: getLanguageName(credit.lang, locale) } };
}

/** Pages that were tried before the one a state is about. */
export const listFailedCandidates = ({ tried }: ProvenanceRecord, chosen: string): readonly FailedCandidate[] =>
  tried.filter(({ url }) => url !== chosen);

export function describeFailedCandidate(
  speaker: Localizer,
  trail: ProvenanceRecord,
  { url, why, coverage }: FailedCandidate,
): Sentence {
  const host = formatPageName(speaker, trail, url);
  if (why !== 'another-story' || coverage === undefined) return { key: `tried.${why}`, values: { host } };
  return { key: 'tried.another-story.share', values: { host, percent: formatPercent(speaker, coverage) } };
}

/** What a page is called in a sentence. */
export function formatPageName({ say }: Localizer, { candidates, tried }: ProvenanceRecord, url: string): string {
  return url === ''
    ? say('source.pasted')
    : formatDistinctAddress(
        url,
        [...candidates, ...tried].map((one) => one.url),
      );
}

/** What was asked of the net for a comparison, as the promise at the bottom says it. */
export function describePrivacy(trail: ProvenanceRecord, chosen: string, report: Report): StringKey {
  if (report.original.archived) return 'copy.promise.archive';
  const read = [...Object.keys(trail.credits), chosen].filter((url) => !isUnrequested(trail, url));
  const asked = new Set([...read, ...trail.tried.map(({ url }) => url)]);
  asked.delete('');
  if (asked.size === 0) return 'copy.promise.none';
  return asked.size === 1 ? 'copy.promise' : 'copy.promise.several';
}

/** Pasted, or read from a tab that was open anyway. */
function isUnrequested({ candidates }: ProvenanceRecord, url: string): boolean {
  const candidate = candidates.find((one) => one.url === url);
  const namer = candidate && getNamingSignal(candidate);
  return namer === 'open-tab' || namer === 'pasted';
}
