/** The list of candidates that were tried before and failed, with one line for each. */
import type { ProvenanceRecord } from '../../state/provenance-record';
import { describeFailedCandidate, listFailedCandidates } from '../../text/provenance-text';
import { SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';

export function FailedCandidates({ trail, chosen }: { readonly trail: ProvenanceRecord; readonly chosen: string }) {
  const { speaker } = usePanel();
  const failedCandidates = listFailedCandidates(trail, chosen);
  if (failedCandidates.length === 0) return null;
  return (
    <ul class="tried" aria-label={speaker.say('tried.label')}>
      {failedCandidates.map((candidate) => (
        <li key={candidate.url}>
          <SentenceParts sentence={describeFailedCandidate(speaker, trail, candidate)} />
        </li>
      ))}
    </ul>
  );
}
