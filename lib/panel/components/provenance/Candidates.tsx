/** Lists of candidates for the original: the reasons for one, the other candidates, and a choice between close ones. */
import type { Candidate } from '../../../core/detection';
import type { Report } from '../../../core/report';
import { getHost } from '../../../core/url';
import { formatPercent, type Sentence } from '../../../i18n/localizer';
import type { StringKey } from '../../../i18n/strings';
import { usePanel } from '../../panel';
import { SentenceParts } from '../../parts/Icon';
import { getNamingSignal, type ProvenanceRecord } from '../../state/provenance-record';
import { formatShortAddress } from '../../text/address-text';
import {
  describeAgreement,
  describeCandidateReasons,
  describeFailedCandidate,
  listFailedCandidates,
} from '../../text/provenance-text';

// A collapsed list of reasons; nothing where there are none.

interface ReasonsProps {
  readonly title: StringKey;
  readonly reasons: readonly Sentence[];
}

export function Reasons({ title, reasons }: ReasonsProps) {
  const { say } = usePanel().localizer;
  if (reasons.length === 0) return null;
  return (
    <details class="aside">
      <summary>{say(title)}</summary>
      <ul>
        {reasons.map((sentence) => (
          <li key={say(sentence.key, sentence.values)}>
            <SentenceParts sentence={sentence} />
          </li>
        ))}
      </ul>
    </details>
  );
}

// The list of candidates that were tried before and failed, with one line for each.

export function FailedCandidates({
  provenance,
  chosen,
}: {
  readonly provenance: ProvenanceRecord;
  readonly chosen: string;
}) {
  const { localizer } = usePanel();
  const failedCandidates = listFailedCandidates(provenance, chosen);
  if (failedCandidates.length === 0) return null;
  return (
    <ul class="tried" aria-label={localizer.say('tried.label')}>
      {failedCandidates.map((candidate) => (
        <li key={candidate.url}>
          <SentenceParts sentence={describeFailedCandidate(localizer, provenance, candidate)} />
        </li>
      ))}
    </ul>
  );
}

interface CandidateReasonsProps {
  readonly candidate: Candidate;
  /** Language of the page that names the candidate. */
  readonly lang: string;
  /** The report, where this candidate is the page that was compared. */
  readonly report?: Report;
}

/** All reasons for one candidate: first what the page says, by weight, then what both texts have in common. */
export function CandidateReasons({ candidate, lang, report }: CandidateReasonsProps) {
  const { localizer } = usePanel();
  const agreement = report ? describeAgreement(report.agreement) : [];
  const pageReasons = describeCandidateReasons(localizer, candidate, lang);
  if (pageReasons.length + agreement.length < 2) return null;
  const scoreSentence: Sentence = {
    key: report ? 'source.sure.page' : 'source.sure',
    values: { percent: formatPercent(localizer, candidate.score) },
  };
  return (
    <Reasons
      title="source.why"
      reasons={[...pageReasons, ...agreement, ...(getNamingSignal(candidate) ? [] : [scoreSentence])]}
    />
  );
}

interface OtherCandidatesProps {
  readonly provenance: ProvenanceRecord;
  /** URLs that are shown already. */
  readonly excludedUrls: readonly string[];
  readonly use: (url: string) => void;
}

/** The other candidates, collapsed. Pasted text has no URL and cannot be compared again, so it is left out. */
export function OtherCandidates({ provenance, excludedUrls, use }: OtherCandidatesProps) {
  const { localizer } = usePanel();
  const otherCandidates = provenance.candidates.filter(({ url }) => url !== '' && !excludedUrls.includes(url));
  if (otherCandidates.length === 0) return null;
  return (
    <details class="aside">
      <summary>{localizer.say('source.others', { count: otherCandidates.length })}</summary>
      <ul class="others">
        {otherCandidates.map((candidate) => (
          <li key={candidate.url}>
            <CandidateLabel candidate={candidate} lang={provenance.detection.lang} />
            <button
              type="button"
              class="quiet"
              aria-label={localizer.say('source.use.named', { host: getHost(candidate.url) })}
              onClick={() => use(candidate.url)}
            >
              {localizer.say('source.use')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface CandidateChoiceProps {
  readonly candidates: readonly Candidate[];
  readonly guess: boolean;
  readonly lang: string;
  readonly chosen: string;
  readonly choose: (url: string) => void;
}

/** A choice between candidates with close scores, before anything is requested. The best one is selected. */
export function CandidateChoice({ candidates, guess, lang, chosen, choose }: CandidateChoiceProps) {
  const { say } = usePanel().localizer;
  return (
    <fieldset class="choice">
      <legend>{say(guess ? 'ready.which.unsure' : 'ready.which')}</legend>
      {candidates.map((candidate) => (
        <label key={candidate.url}>
          <input
            type="radio"
            name="original"
            value={candidate.url}
            checked={candidate.url === chosen}
            onChange={() => choose(candidate.url)}
          />
          <CandidateLabel candidate={candidate} lang={lang} />
        </label>
      ))}
    </fieldset>
  );
}

function CandidateLabel({ candidate, lang }: { readonly candidate: Candidate; readonly lang: string }) {
  const { localizer } = usePanel();
  const reason = describeCandidateReasons(localizer, candidate, lang)[0];
  return (
    <span class="which">
      <bdi class="address">{formatShortAddress(candidate.url)}</bdi>
      <span class="meta">
        {!getNamingSignal(candidate) && (
          <span>{localizer.say('source.sure', { percent: formatPercent(localizer, candidate.score) })}</span>
        )}
        {reason && (
          <span>
            <SentenceParts sentence={reason} />
          </span>
        )}
      </span>
    </span>
  );
}
