/** One page of the provenance chain: what is known of it, and which source it credits. */
import type { Candidate, Report } from '../../../core';
import type { Localizer, StringKey } from '../../../i18n';
import { formatPublicationDate, getLanguageName, toSafeUrl } from '../../../report';
import { getHost } from '../../../util/url';
import { isUnlikely } from '../../state/close-candidates';
import { isNamedByReader, type ProvenanceRecord, type ProvenanceStep } from '../../state/provenance-record';
import { formatShortAddress } from '../../text/address-text';
import { describeCandidateReasons, describeCredit, describeDateWarnings } from '../../text/provenance-text';
import { Icon } from '../Icon';
import { SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { ArticleHead } from './ArticleHead';
import { CandidateReasons } from './Candidates';

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
  const isRequested = page || provenance.tried.some(({ url }) => url === step.url) || (place === 0 && !unrequested);
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
