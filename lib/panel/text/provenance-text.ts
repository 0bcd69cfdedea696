/** Describes where a page comes from: what it says of itself, how an original was found, and the evidence. */

import type { Article } from '../../core/article';
import type { Candidate, SignalEvidence, TranslationDetection } from '../../core/detection';
import type { Agreement, Report, ReportSide, SharedCount } from '../../core/report';
import { formatPercent, type Localizer, markQuote, type Sentence } from '../../i18n/localizer';
import type { StringKey } from '../../i18n/strings';
import { getLanguageName } from '../../report/export-model';
import { formatPublicationDate } from '../../report/format-dates';
import { shortenName } from '../../report/outlet';
import { shortenText } from '../../text/shorten-text';
import {
  type FailedCandidate,
  getNamingSignal,
  isInPage,
  isReadFromTab,
  type OriginalCredit,
  type ProvenanceRecord,
} from '../state/provenance-record';
import { formatDistinctAddress } from './address-text';

// Finds what is odd about the dates of an original and its translation.

/** Something odd about the dates of a pair. */
export type DateWarning =
  /** The original was published after its translation. */
  | { readonly kind: 'newer'; readonly days: number }
  /** The original is years older than the page. */
  | { readonly kind: 'older'; readonly years: number }
  /**
   * The original was changed after the translation was published, so differences may be later changes. `date`: ISO
   * 8601.
   */
  | { readonly kind: 'edited-since'; readonly date: string };

/** Milliseconds. */
const DAY = 86_400_000;
const YEAR = 365.25 * DAY;

/**
 * Milliseconds since 1970. A date without a time counts as noon UTC, so that no time zone makes it another day. NaN for
 * none.
 */
function toMilliseconds(date: string | undefined): number {
  if (date === undefined) return Number.NaN;
  return Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T12:00:00Z` : date);
}

type DatedArticle = Pick<Article, 'published' | 'modified'>;

/**
 * The warnings, the most serious first. A missing date gives none. About a day is tolerated, since clocks and time
 * zones differ.
 */
export function findDateWarnings(translation: DatedArticle, original: DatedArticle): readonly DateWarning[] {
  const translationTime = toMilliseconds(translation.published);
  const delay = translationTime - toMilliseconds(original.published);
  const warnings: DateWarning[] = [];
  if (delay < -1.5 * DAY) warnings.push({ kind: 'newer', days: Math.round(-delay / DAY) });
  if (delay > YEAR) warnings.push({ kind: 'older', years: Math.floor(delay / YEAR) });
  const editDelay = toMilliseconds(original.modified) - translationTime;
  if (editDelay > DAY && original.modified) warnings.push({ kind: 'edited-since', date: original.modified });
  return warnings;
}

/** Describes what a page that names no original says of itself. Where it has links, one of them may be the original. */
export function describeDetection({ locale }: Localizer, detection: TranslationDetection): Sentence {
  if (!detection.translation) return { key: 'none.plain' };
  const language = detection.originalLang && getLanguageName(detection.originalLang, locale);
  if (detection.links?.length)
    return language ? { key: 'none.linked.from', values: { language } } : { key: 'none.linked' };
  const variant = detection.machine ? 'machine' : detection.translator ? 'by' : undefined;
  const values = {
    ...(language ? { language } : {}),
    ...(detection.translator ? { translator: markQuote(shortenName(detection.translator)) } : {}),
  };
  if (variant) return { key: language ? `none.${variant}.from` : `none.${variant}`, values };
  return language ? { key: 'none.from', values } : { key: 'none.bare' };
}

/** The reasons why the page is considered a translation, by descending weight. */
export const describeDetectionReasons = (
  localizer: Localizer,
  { evidence, lang }: TranslationDetection,
): readonly Sentence[] => sortByWeight(evidence).map((one) => describeReason(localizer, one, lang, 'page'));

/**
 * The reasons why a candidate may be the original, by descending weight. `lang`: language of the page that names it.
 */
export const describeCandidateReasons = (
  localizer: Localizer,
  { evidence }: Candidate,
  lang: string,
): readonly Sentence[] => sortByWeight(evidence).map((one) => describeReason(localizer, one, lang, 'candidate'));

const sortByWeight = (evidence: readonly SignalEvidence[]): SignalEvidence[] =>
  [...evidence].sort((a, b) => b.weight - a.weight);

/** Signals whose sentence quotes the page. */
const QUOTING_SIGNALS: readonly string[] = [
  'translation-label',
  'source-label',
  'machine-translated-from',
  'credit-and-versions',
  'foreign-outlet',
  'edition',
];
/** Strings for signals that need another sentence as evidence of a translation than as evidence of an original. */
const PAGE_REASON_KEYS: Readonly<Record<string, StringKey>> = {
  'slug-language': 'seen.slug-language',
  'language-versions': 'seen.language-versions',
  'translated-site': 'seen.translated-site',
  'only-foreign-link': 'seen.only-foreign-link',
  edition: 'seen.edition',
};

/** Describes one reason, with the words of the page that it is based on. */
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

/** Fewest figures or names that a statement is based on. */
const MIN_SAMPLE = 3;

/** Describes what the two texts have in common. Too few figures or names say nothing and are left out. */
export function describeAgreement({ paragraphs, figures, names }: Agreement): readonly Sentence[] {
  const describeShared = (key: StringKey, { shared, of }: SharedCount, minCount: number): Sentence[] =>
    of >= minCount ? [{ key, values: { shared, of } }] : [];
  return [
    ...describeShared('agrees.paragraphs', paragraphs, 1),
    ...describeShared('agrees.figures', figures, MIN_SAMPLE),
    ...describeShared('agrees.names', names, MIN_SAMPLE),
  ];
}

/** Warnings about the pair: text that was not read completely, an unencrypted original, odd dates. */
export const describeDateWarnings = ({ locale }: Localizer, { translation, original }: Report): readonly Sentence[] => [
  ...(original.partial ? [{ key: 'partial.original' } as const] : []),
  ...(translation.partial ? [{ key: 'partial.translation' } as const] : []),
  ...(isDowngraded(translation, original) ? [{ key: 'unencrypted.original' } as const] : []),
  ...findDateWarnings(translation, original).map((warning) => describeDateWarning(warning, locale)),
];

/**
 * Whether an encrypted page is compared with an unencrypted original, which anyone on the network could have changed.
 */
const isDowngraded = (translation: ReportSide, { url, archived }: ReportSide): boolean =>
  translation.url.startsWith('https:') && (archived?.url ?? url).startsWith('http:');

function describeDateWarning(warning: DateWarning, locale: string): Sentence {
  switch (warning.kind) {
    case 'newer':
      return { key: 'dates.newer', values: { count: warning.days } };
    case 'older':
      return { key: 'dates.older', values: { count: warning.years } };
    case 'edited-since':
      return {
        key: 'dates.edited-since',
        values: { date: formatPublicationDate(warning.date, locale) ?? warning.date },
      };
  }
}

/** Describes what an original that was read says of its own source; undefined where it says nothing. */
export function describeCredit({ locale }: Localizer, credit: OriginalCredit): Sentence | undefined {
  if (!credit.translation) return credit.candidate && { key: 'credit.source' };
  const kind = credit.candidate ? 'translation' : 'nowhere';
  if (!credit.lang) return { key: `credit.${kind}` };
  return { key: `credit.${kind}.from`, values: { language: getLanguageName(credit.lang, locale) } };
}

/** Candidates that were tried, other than the chosen one. */
export const listFailedCandidates = ({ tried }: ProvenanceRecord, chosen: string): readonly FailedCandidate[] =>
  tried.filter(({ url }) => url !== chosen);

export function describeFailedCandidate(
  localizer: Localizer,
  provenance: ProvenanceRecord,
  { url, why, coverage }: FailedCandidate,
): Sentence {
  const host = formatPageName(localizer, provenance, url);
  if (why !== 'another-story' || coverage === undefined) return { key: `tried.${why}`, values: { host } };
  return { key: 'tried.another-story.share', values: { host, percent: formatPercent(localizer, coverage) } };
}

/** A page's name in a sentence: its host, or its address where other pages of the same site are involved. */
export function formatPageName({ say }: Localizer, { candidates, tried }: ProvenanceRecord, url: string): string {
  return url === ''
    ? say('source.pasted')
    : formatDistinctAddress(
        url,
        [...candidates, ...tried].map((one) => one.url),
      );
}

/**
 * The string of the privacy note at the bottom: what was requested from the network for a comparison. `isArchiveAsked`:
 * for an earlier version of the original, whether or not it has one.
 */
export function describePrivacy(
  provenance: ProvenanceRecord,
  chosen: string,
  report: Report,
  isArchiveAsked = false,
): StringKey {
  if (report.original.archived || report.earlier || isArchiveAsked) return 'copy.promise.archive';
  const requested = [...Object.keys(provenance.credits), chosen].filter((url) => !isUnrequested(provenance, url));
  const urls = new Set([...requested, ...provenance.tried.map(({ url }) => url)]);
  urls.delete('');
  if (urls.size === 0) return 'copy.promise.none';
  return urls.size === 1 ? 'copy.promise' : 'copy.promise.several';
}

/** Whether a page was read without a request: pasted, or from a tab that was open anyway. */
function isUnrequested({ candidates }: ProvenanceRecord, url: string): boolean {
  const candidate = candidates.find((one) => one.url === url);
  return isReadFromTab(candidate) || isInPage(candidate) || getNamingSignal(candidate) === 'pasted';
}
