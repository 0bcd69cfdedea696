/** The chain from this page back to its sources: what each page is, its date and language, and how it was found. */
import type { Report, TranslationDetection } from '../../../core';
import type { Localizer } from '../../../i18n';
import { formatPublicationDate, getLanguageName, shortenName } from '../../../report';
import { buildProvenanceChain, type ProvenanceRecord, type ProvenanceStep } from '../../state/provenance-record';
import { describeCandidateReasons, describeDetectionReasons } from '../../text/provenance-text';
import { SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { ArticleHead } from './ArticleHead';
import { CandidateReasons, OtherCandidates } from './Candidates';
import { ProvenanceItem } from './ProvenanceItem';
import { Reasons } from './Reasons';

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
  return [getLanguageName(detection.lang, locale), published, describeTranslator(say, detection)];
}

function describeTranslator(say: Localizer['say'], detection: TranslationDetection): string {
  if (detection.machine) return say('source.machine');
  return detection.translator ? say('source.translator', { translator: shortenName(detection.translator) }) : '';
}
