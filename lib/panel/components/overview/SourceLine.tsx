/** One line that says what the original is; pressed, it opens into where both articles come from. */
import type { Localizer } from '../../../i18n';
import { formatPublicationDate, getLanguageName } from '../../../report';
import { getHost } from '../../../util/url';
import type { ComparisonState } from '../../state/panel-state';
import { FoldedOriginalOptions } from '../find-original/OriginalOptions';
import { Icon } from '../Icon';
import { LocalizedText } from '../LocalizedText';
import { PrivacyNote } from '../PrivacyNote';
import { usePanel } from '../panel-context';
import { FailedCandidates } from '../provenance/FailedCandidates';
import { compareWithCandidate, Provenance } from '../provenance/Provenance';

export function SourceLine({ state }: { readonly state: ComparisonState }) {
  const { isSourceOpen } = usePanel().layers;
  return (
    <>
      <button
        type="button"
        class="from"
        aria-expanded={isSourceOpen.value}
        aria-controls={isSourceOpen.value ? 'source' : undefined}
        onClick={() => {
          isSourceOpen.value = !isSourceOpen.value;
        }}
      >
        <SourceText state={state} />
        <Icon of="down" />
      </button>
      {isSourceOpen.value && <SourceBox state={state} />}
    </>
  );
}

/** The words of the line: the outlet, its language, the day. */
export function SourceText({ state }: { readonly state: ComparisonState }) {
  const { speaker } = usePanel();
  const { site, url, lang, published } = state.report.original;
  const outlet = site || (url === '' ? speaker.say('source.pasted') : getHost(url));
  return (
    <span>
      <LocalizedText say="source.line" values={{ outlet: { text: outlet, as: 'strong' } }} />
      {formatDetails(speaker, lang, published)}
    </span>
  );
}

const formatDetails = ({ locale }: Localizer, lang: string, published: string | undefined): string =>
  [getLanguageName(lang, locale), formatPublicationDate(published, locale, 'short')]
    .flatMap((detail) => (detail ? [` · ${detail}`] : []))
    .join('');

function SourceBox({ state }: { readonly state: ComparisonState }) {
  const { actions, saved } = usePanel();
  const { report, trail, chosen } = state;
  // A saved comparison that is opened without its page is shown only: nothing can be compared from it.
  const isWithoutPage = saved.state.value.open !== undefined;
  return (
    <div class="source-box" id="source">
      <Provenance
        trail={trail}
        chosen={chosen}
        report={report}
        use={isWithoutPage ? undefined : (url) => compareWithCandidate(actions, trail, url)}
      />
      <FailedCandidates trail={trail} chosen={chosen} />
      {!isWithoutPage && <FoldedOriginalOptions trail={trail} />}
      <p class="small">
        <PrivacyNote state={state} />
      </p>
    </div>
  );
}
