/** The view where no original is known: what was detected, why, the article's links, and other ways to name one. */
import type { ProvenanceRecord } from '../../state/provenance-record';
import { describeDetection, describeDetectionReasons } from '../../text/provenance-text';
import { SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { Reasons } from '../provenance/Reasons';
import { ArticleLinks } from './ArticleLinks';
import { OriginalOptions } from './OriginalOptions';
import { Translations } from './Translations';

export function NoOriginal({ provenance }: { readonly provenance: ProvenanceRecord }) {
  const { localizer } = usePanel();
  const { detection } = provenance;
  const { translation: isTranslation, links = [] } = detection;
  const title = isTranslation && links.length > 0 ? 'none.title.linked' : 'none.title.translation';
  return (
    <section class="turn">
      <h2>{localizer.say(isTranslation ? title : 'none.title.plain')}</h2>
      <p>
        <SentenceParts sentence={describeDetection(localizer, detection)} />
      </p>
      {isTranslation && <ArticleLinks links={links} folded={false} />}
      <Reasons
        title={isTranslation ? 'none.why' : 'none.why.not'}
        reasons={describeDetectionReasons(localizer, detection)}
      />
      <Translations versions={detection.translations} />
      {!isTranslation && <ArticleLinks links={links} folded />}
      <OriginalOptions provenance={provenance} />
    </section>
  );
}
