/** The chain from this page back to its sources: what each page is, its date and language, and how it was found. */

import type { ComponentChildren } from 'preact';
import type { Article } from '../../../core/article';
import type { Candidate, TranslationDetection } from '../../../core/detection';
import type { Report } from '../../../core/report';
import { getHost } from '../../../core/url';
import type { Localizer } from '../../../i18n/localizer';
import type { StringKey } from '../../../i18n/strings';
import { getLanguageName } from '../../../report/export-model';
import { formatPublicationDate } from '../../../report/format-dates';
import { shortenName } from '../../../report/outlet';
import { toSafeLanguageTag, toSafeUrl } from '../../../report/sanitize';
import { usePanel } from '../../panel';
import { Icon, SentenceParts } from '../../parts/Icon';
import { OutletName } from '../../parts/parts';
import { isUnlikely } from '../../state/close-candidates';
import {
  buildProvenanceChain,
  isInPage,
  isNamedByReader,
  type ProvenanceRecord,
  type ProvenanceStep,
} from '../../state/provenance-record';
import { formatShortAddress } from '../../text/address-text';
import {
  describeCandidateReasons,
  describeCredit,
  describeDateWarnings,
  describeDetectionReasons,
} from '../../text/provenance-text';
import { CandidateReasons, OtherCandidates, Reasons } from './Candidates';

// The head of one article of the chain: its title, its role, and one line of details.

interface ArticleHeadProps {
  readonly part: StringKey;
  readonly title: string;
  readonly lang: string;
  /** Whose page it is; left out where the title is its address. */
  readonly page?: Pick<Article, 'site' | 'url'>;
  readonly details: readonly string[];
  readonly children?: ComponentChildren;
}

export function ArticleHead({ part, title, lang, page, details, children }: ArticleHeadProps) {
  const { say } = usePanel().localizer;
  return (
    <div class="head">
      <div class="title" lang={toSafeLanguageTag(lang) || undefined} dir="auto">
        {title}
      </div>
      <div class="meta">
        <span class="role">{say(part)}</span>
        {page && <OutletName page={page} />}
        {details.filter(Boolean).map((detail) => (
          <span key={detail}>
            <bdi>{detail}</bdi>
          </span>
        ))}
      </div>
      {children}
    </div>
  );
}

// One page of the provenance chain: what is known of it, and which source it credits.

interface ProvenanceItemProps {
  readonly step: ProvenanceStep;
  readonly before?: ProvenanceStep;
  readonly after?: ProvenanceStep;
  /** 0 for the page that was compared; negative nearer to the translation, positive further back. */
  readonly place: number;
  readonly provenance: ProvenanceRecord;
  readonly report?: Report;
  readonly use?: (url: string) => void;
  readonly unrequested: boolean;
}

export function ProvenanceItem(props: ProvenanceItemProps) {
  const { step, after, place, report, use } = props;
  const { localizer } = usePanel();
  const ownReport = place === 0 ? report : undefined;
  const page = ownReport?.original ?? step.credit?.page;
  return (
    <li class={[page ? '' : 'unread', place === 0 ? 'compared' : ''].join(' ').trim() || undefined}>
      <ArticleHead
        part={getRoleKey(props)}
        title={formatPageTitle(localizer, step.url, page?.title)}
        lang={page?.lang ?? ''}
        page={page && { url: step.url, ...page }}
        details={listStepDetails(localizer, props, ownReport)}
      >
        <OpenButton url={ownReport?.original.archived?.url ?? step.url} original={place === 0} />
      </ArticleHead>
      {ownReport &&
        describeDateWarnings(localizer, ownReport).map((warning) => (
          <p key={warning.key} class="doubt">
            <SentenceParts sentence={warning} />
          </p>
        ))}
      {place !== 0 && use && <CompareButton url={step.url} use={use} />}
      <CreditNote step={step} after={after} report={place === -1 ? report : undefined} />
    </li>
  );
}

function getRoleKey({ place, step, unrequested }: ProvenanceItemProps): StringKey {
  if (place !== 0) return place < 0 ? 'source.between' : 'source.further';
  return unrequested && isUnlikely(step.candidate) ? 'source.perhaps' : 'source.original';
}

const formatPageTitle = ({ say }: Localizer, url: string, title: string | undefined): string =>
  url === '' ? say('source.pasted') : title || formatShortAddress(url);

function listStepDetails(
  { say, locale }: Localizer,
  props: ProvenanceItemProps,
  ownReport: Report | undefined,
): string[] {
  const { step, before, place, provenance, unrequested } = props;
  const page = ownReport?.original ?? step.credit?.page;
  const lang = page?.lang ?? getExpectedLanguage(step.candidate, before, provenance);
  const { archived } = ownReport?.original ?? {};
  const isRead = page || isInPage(step.candidate) || provenance.tried.some(({ url }) => url === step.url);
  const isRequested = isRead || (place === 0 && !unrequested);
  return [
    lang ? getLanguageName(lang, locale) : '',
    formatPublicationDate(page?.published, locale) ?? '',
    archived ? say('source.archived', { date: formatPublicationDate(archived.taken, locale) ?? archived.taken }) : '',
    isRequested ? '' : say('source.unread'),
  ];
}

/** The language to expect of a page that was not read yet; undefined for an address that the reader named. */
function getExpectedLanguage(
  candidate: Candidate | undefined,
  before: ProvenanceStep | undefined,
  provenance: ProvenanceRecord,
) {
  if (candidate?.lang) return candidate.lang;
  if (before) return before.credit?.lang;
  return candidate && isNamedByReader(candidate) ? undefined : provenance.detection.originalLang;
}

function OpenButton({ url, original }: { readonly url: string; readonly original: boolean }) {
  const { localizer, send } = usePanel();
  if (!toSafeUrl(url)) return null;
  const name = original ? localizer.say('source.open') : localizer.say('source.open.named', { host: getHost(url) });
  return (
    <button
      type="button"
      class="icon open"
      aria-label={name}
      title={name}
      onClick={() => send({ type: 'open-tab', url })}
    >
      <Icon of="open" />
    </button>
  );
}

function CompareButton({ url, use }: { readonly url: string; readonly use: (url: string) => void }) {
  const { say } = usePanel().localizer;
  if (!toSafeUrl(url)) return null;
  return (
    <button
      type="button"
      class="link compare-with"
      aria-label={say('source.compare.named', { host: getHost(url) })}
      onClick={() => use(url)}
    >
      {say('source.compare')}
    </button>
  );
}

interface CreditNoteProps {
  readonly step: ProvenanceStep;
  readonly after?: ProvenanceStep;
  /** The report, where the credited page is the one that was compared. */
  readonly report?: Report;
}

/** What source a page credits, and where on the page it does so. */
function CreditNote({ step: { credit }, after, report }: CreditNoteProps) {
  const { localizer } = usePanel();
  const creditSentence = credit && describeCredit(localizer, credit);
  if (!credit || !creditSentence) return null;
  const reason = after?.candidate && describeCandidateReasons(localizer, after.candidate, credit.page.lang)[0];
  return (
    <div class="how">
      <p>
        <SentenceParts sentence={creditSentence} /> {reason && <SentenceParts sentence={reason} />}
      </p>
      {after?.candidate && (
        <div class="asides">
          <CandidateReasons candidate={after.candidate} lang={credit.page.lang} report={report} />
        </div>
      )}
    </div>
  );
}

interface ProvenanceProps {
  readonly provenance: ProvenanceRecord;
  /** Left out where the candidates are offered as a choice below. */
  readonly chosen?: string;
  readonly report?: Report;
  /** Takes another page as the original; left out while a comparison runs. */
  readonly use?: (url: string) => void;
  /** Nothing has been requested from the original's site yet. */
  readonly unrequested?: boolean;
}

export function Provenance({ provenance, chosen, report, use, unrequested = false }: ProvenanceProps) {
  const { localizer } = usePanel();
  const { detection } = provenance;
  const chain = chosen === undefined ? [] : buildProvenanceChain(provenance, chosen);
  const comparedIndex = chain.findIndex(({ url }) => url === chosen);
  return (
    <section class="source" aria-label={localizer.say('source.label')}>
      <ol class="chain">
        <li>
          <ArticleHead
            part={detection.translation ? 'source.translation' : 'source.this-page'}
            title={report?.translation.title || provenance.page.title}
            lang={detection.lang}
            // After a comparison the article read from the page gives more than the page alone.
            page={{ site: report?.translation.site ?? provenance.page.site, url: provenance.page.url }}
            details={listPageDetails(localizer, provenance, report)}
          />
          <FirstStepDetails
            provenance={provenance}
            chain={chain}
            report={chain[0]?.url === chosen ? report : undefined}
            use={use}
            whySeen={unrequested}
          />
        </li>
        {chain.map((step, index) => (
          <ProvenanceItem
            key={step.url}
            step={step}
            before={chain[index - 1]}
            after={chain[index + 1]}
            place={index - comparedIndex}
            provenance={provenance}
            report={report}
            use={use}
            unrequested={unrequested}
          />
        ))}
      </ol>
    </section>
  );
}

/** The same, folded where it is not what the reader came for. */
export function FoldedProvenance(props: ProvenanceProps) {
  const { say } = usePanel().localizer;
  return (
    <details class="another">
      <summary>{say('source.label')}</summary>
      <Provenance {...props} />
    </details>
  );
}

interface FirstStepDetailsProps extends Pick<ProvenanceProps, 'provenance' | 'report' | 'use'> {
  readonly chain: readonly ProvenanceStep[];
  readonly whySeen: boolean;
}

/** How the first page of the chain was found, why, and what other candidates the page names. */
function FirstStepDetails({ provenance, chain, report, use, whySeen }: FirstStepDetailsProps) {
  const { localizer } = usePanel();
  const { detection } = provenance;
  const candidate = chain[0]?.candidate;
  const reason = candidate && describeCandidateReasons(localizer, candidate, detection.lang)[0];
  const reasons = whySeen && detection.translation ? describeDetectionReasons(localizer, detection) : [];
  if (!reason && reasons.length === 0) return null;
  return (
    <div class="how">
      {reason && (
        <p>
          <SentenceParts sentence={reason} />
        </p>
      )}
      <div class="asides">
        {candidate && <CandidateReasons candidate={candidate} lang={detection.lang} report={report} />}
        <Reasons title="source.why.translation" reasons={reasons} />
        {candidate && use && (
          <OtherCandidates provenance={provenance} excludedUrls={chain.map(({ url }) => url)} use={use} />
        )}
      </div>
    </div>
  );
}

function listPageDetails(
  { say, locale }: Localizer,
  { page, detection }: ProvenanceRecord,
  report: Report | undefined,
): string[] {
  const published = formatPublicationDate(report?.translation.published ?? page.published, locale) ?? '';
  // A page that a tool made bilingual has two languages until it is read, and names that of the original.
  const lang = report?.translation.lang ?? (detection.candidates.some(isInPage) ? '' : detection.lang);
  return [lang ? getLanguageName(lang, locale) : '', published, describeTranslator(say, detection)];
}

function describeTranslator(say: Localizer['say'], detection: TranslationDetection): string {
  if (detection.machine) return say('source.machine');
  return detection.translator ? say('source.translator', { translator: shortenName(detection.translator) }) : '';
}
