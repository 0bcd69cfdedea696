import type { Equivalence, Finding } from '../../../core';
import type { Speaker } from '../../../i18n';
import { formatBidiText } from '../../../util/bidi-text';
import type { Run } from '../../layout/aligned-rows';
import { type Langs, sameForm } from '../../text/equivalence-text';
import { explainedParts, titleOf } from '../../text/evidence-text';
import { usePanel } from '../context';

interface RunProps {
  readonly run: Run;
  readonly current: boolean;
  readonly langs: Langs;
}

const tipOf = (speaker: Speaker, finding: Finding): string =>
  `${titleOf(speaker, finding)}. ${formatBidiText(explainedParts(speaker, finding), speaker.locale)}`;

/** The same in another form: for the pointer; the list under the differences says it to all. */
function Told({
  neutral,
  text,
  langs,
}: {
  readonly neutral: Equivalence;
  readonly text: string;
  readonly langs: Langs;
}) {
  const { speaker } = usePanel();
  const says = sameForm(speaker, neutral, langs).map(({ key, values }) =>
    formatBidiText(speaker.parts(key, values), speaker.locale),
  );
  return (
    <span class="told" data-tip={says.join(' ')}>
      {text}
    </span>
  );
}

/** A flagged stretch is a way to its flag. A link rather than a button, because only links break across lines. */
export function RunView({ run, current, langs }: RunProps) {
  const { actions, send, speaker } = usePanel();
  const { finding, neutral } = run;
  if (neutral) return <Told neutral={neutral} text={run.text} langs={langs} />;
  if (!finding) return <>{run.text}</>;
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    send({ type: 'tab', tab: 'differences' });
    actions.select(finding.id, 'keyboard');
  };
  return (
    <a
      class={`run is-${finding.kind}${current ? ' current' : ''}`}
      href={`#flag-${finding.id}`}
      data-tip={tipOf(speaker, finding)}
      aria-current={current ? 'true' : undefined}
      onClick={go}
    >
      <mark>{run.text}</mark>
    </a>
  );
}
