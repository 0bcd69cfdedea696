/** One line that says what the original is; pressed, it opens into where both articles come from. */
import { describeOutlet, formatPublicationDate, getLanguageName, type Outlet } from '../../../report';
import type { ComparisonState } from '../../state/panel-state';
import { getAccessMethod } from '../../state/provenance-record';
import { FoldedOriginalOptions } from '../find-original/OriginalOptions';
import { Icon } from '../Icon';
import { LocalizedText } from '../LocalizedText';
import { PrivacyNote } from '../PrivacyNote';
import { usePanel } from '../panel-context';
import { FailedCandidates } from '../provenance/FailedCandidates';
import { Provenance } from '../provenance/Provenance';

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
  const { locale } = usePanel().localizer;
  const { original } = state.report;
  const details = [
    getLanguageName(original.lang, locale),
    formatPublicationDate(original.published, locale, 'short') ?? '',
  ];
  return <SourceParts outlet={describeOutlet(original)} details={details} />;
}

interface SourcePartsProps {
  readonly outlet: Outlet;
  readonly details?: readonly string[];
}

/** A name that is too long is cut short, details that find no room are left out; the host is always there, and whole. */
export function SourceParts({ outlet: { name, wholeName, host }, details = [] }: SourcePartsProps) {
  const { say } = usePanel().localizer;
  const isNamed = name !== '' && host !== '';
  const text = isNamed ? name : host || say('source.pasted');
  return (
    <span>
      <span class={isNamed ? 'outlet' : 'host'} title={isNamed ? wholeName : undefined}>
        <LocalizedText say="source.line" values={{ outlet: { text, as: 'strong' } }} />
      </span>
      {isNamed && (
        <span class="host">
          <Dot />
          <bdi>{host}</bdi>
        </span>
      )}
      <span class="other">
        {details.filter(Boolean).map((detail) => (
          <span key={detail}>
            <Dot />
            {detail}
          </span>
        ))}
      </span>
    </span>
  );
}

const Dot = () => <span class="dot"> · </span>;

function SourceBox({ state }: { readonly state: ComparisonState }) {
  const { send, saved } = usePanel();
  const { report, provenance, chosen } = state;
  // A saved comparison that is opened without its page is shown only: nothing can be compared from it.
  const isWithoutPage = saved.state.value.open !== undefined;
  return (
    <div class="source-box" id="source">
      <Provenance
        provenance={provenance}
        chosen={chosen}
        report={report}
        use={isWithoutPage ? undefined : (url) => send({ type: 'compare', url, way: getAccessMethod(provenance, url) })}
      />
      <FailedCandidates provenance={provenance} chosen={chosen} />
      {!isWithoutPage && <FoldedOriginalOptions provenance={provenance} />}
      <p class="small">
        <PrivacyNote state={state} />
      </p>
    </div>
  );
}
