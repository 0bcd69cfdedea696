/** The view where the page gives no original: what was detected, why, and other ways to name one. */
import type { ProvenanceRecord } from '../../state/provenance-record';
import { describeDetection, describeDetectionReasons } from '../../text/provenance-text';
import { SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { Reasons } from '../provenance/Reasons';
import { OriginalOptions } from './OriginalOptions';
import { Translations } from './Translations';

export function NoOriginal({ provenance }: { readonly provenance: ProvenanceRecord }) {
  const { localizer } = usePanel();
  const { detection } = provenance;
  return (
    <section class="turn">
      <h2>{localizer.say(detection.translation ? 'none.title.translation' : 'none.title.plain')}</h2>
      <p>
        <SentenceParts sentence={describeDetection(localizer, detection)} />
      </p>
      <Reasons
        title={detection.translation ? 'none.why' : 'none.why.not'}
        reasons={describeDetectionReasons(localizer, detection)}
      />
      <Translations versions={detection.translations} />
      <OriginalOptions provenance={provenance} />
    </section>
  );
}
