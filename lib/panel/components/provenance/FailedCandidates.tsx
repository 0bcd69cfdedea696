/** The list of candidates that were tried before and failed, with one line for each. */
import type { ProvenanceRecord } from '../../state/provenance-record';
import { describeFailedCandidate, listFailedCandidates } from '../../text/provenance-text';
import { SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';

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
