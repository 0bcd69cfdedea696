/** A run of text in the side-by-side view, marked where a finding or an equivalence concerns it. */
import type { Equivalence, Finding } from '../../../core';
import type { Localizer } from '../../../i18n';
import { formatBidiText } from '../../../util/writing/bidi-text';
import type { MarkedRun } from '../../layout/aligned-rows';
import { describeEquivalence, type ReportLanguages } from '../../text/equivalence-text';
import { formatExplanationParts, formatFindingTitle } from '../../text/evidence-text';
import { usePanel } from '../panel-context';

interface MarkedTextProps {
  readonly run: MarkedRun;
  readonly current: boolean;
  readonly langs: ReportLanguages;
}

const formatFindingTooltip = (localizer: Localizer, finding: Finding): string =>
  `${formatFindingTitle(localizer, finding)}. ${formatBidiText(formatExplanationParts(localizer, finding), localizer.locale)}`;

/** Text of an equivalence with a tooltip for the pointer. The list below the findings gives the same to everybody. */
function EquivalentText({
  neutral,
  text,
  langs,
}: {
  readonly neutral: Equivalence;
  readonly text: string;
  readonly langs: ReportLanguages;
}) {
  const { localizer } = usePanel();
  const sentences = describeEquivalence(localizer, neutral, langs).map(({ key, values }) =>
    formatBidiText(localizer.parts(key, values), localizer.locale),
  );
  return (
    <span class="told" data-tip={sentences.join(' ')}>
      {text}
    </span>
  );
}

/**
 * A run of text; where it belongs to a finding, a link that chooses it. It is a link rather than a button because only
 * links break across lines.
 */
export function MarkedText({ run, current, langs }: MarkedTextProps) {
  const { send, localizer } = usePanel();
  const { finding, neutral } = run;
  if (neutral) return <EquivalentText neutral={neutral} text={run.text} langs={langs} />;
  if (!finding) return <>{run.text}</>;
  const openFinding = (event: MouseEvent): void => {
    event.preventDefault();
    send({ type: 'select', id: finding.id, by: 'pointer' });
  };
  return (
    <a
      class={`run is-${finding.kind}${current ? ' current' : ''}`}
      href={`#flag-${finding.id}`}
      data-tip={formatFindingTooltip(localizer, finding)}
      aria-current={current ? 'true' : undefined}
      onClick={openFinding}
    >
      <mark>{run.text}</mark>
    </a>
  );
}
