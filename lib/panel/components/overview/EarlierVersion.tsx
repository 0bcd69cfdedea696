/**
 * What is said of the original where it was changed after it was translated: the offer to compare with the version of
 * then, how far that is, what came of it, and the three groups that the differences fall into.
 */
import { VERSION_CHANGES } from '../../../core/finding';
import type { Localizer, Sentence } from '../../../i18n/localizer';
import type { StringKey } from '../../../i18n/strings';
import { toSafeUrl } from '../../../report/sanitize';
import { usePanel } from '../../panel';
import { SentenceParts, Sentences } from '../../parts/Icon';
import type { ComparisonState } from '../../state/panel-state';
import { type ComparisonStep, findOriginalChange, getAskedSite, STEPS } from '../../state/shown-report';
import { listCountedFindings } from '../../state/visible-findings';
import {
  describeCopy,
  describeEarlierFailure,
  describeOriginalChange,
  describeQuestion,
} from '../../text/earlier-text';

export function EarlierVersionNote({ state }: { readonly state: ComparisonState }) {
  const { localizer, saved } = usePanel();
  const changed = findOriginalChange(state);
  const { report } = state;
  const step = getStep(state);
  if (!changed && !report.earlier) return null;
  const site = getAskedSite(state);
  // A saved comparison that is opened without its page is shown only: nothing is asked from it.
  const canAsk = site !== undefined && saved.state.value.open === undefined;
  return (
    <section class="earlier" aria-label={localizer.say('earlier.label')}>
      <p>
        {changed && !report.earlier && (
          <>
            <SentenceParts sentence={describeOriginalChange(localizer, changed, report)} />{' '}
          </>
        )}
        {/* Always there, so that what is written into it is read out. */}
        <span role="status">
          <Sentences sentences={describeStatus(localizer, state, changed)} />
        </span>{' '}
        {(canAsk || report.earlier) && <NextSteps state={state} />}
      </p>
      {step && <Progress step={step} />}
      {state.earlier?.kind !== 'failed' && !step && !report.earlier && canAsk && (
        <p class="small" id="earlier-asks">
          <SentenceParts sentence={describeQuestion(localizer, site, report)} />
        </p>
      )}
      {report.earlier && <Groups state={state} />}
    </section>
  );
}

const STEP_KEYS = {
  fetching: 'working.fetching.archive',
  reading: 'working.reading',
  aligning: 'working.aligning',
} as const satisfies Readonly<Record<ComparisonStep, StringKey>>;

/** What is being done to get the earlier version; undefined where nothing is. */
const getStep = ({ earlier }: ComparisonState): ComparisonStep | undefined =>
  STEPS.find((step) => step === earlier?.kind);

/** What is being done, why there is no earlier version, or which copy was compared with. */
function describeStatus(localizer: Localizer, state: ComparisonState, changed?: string): Sentence[] {
  const { earlier, report, view } = state;
  const step = getStep(state);
  if (earlier?.kind === 'failed') return describeEarlierFailure(earlier.failure, view.archive ?? '');
  if (step) return [{ key: STEP_KEYS[step] }];
  return report.earlier ? describeCopy(localizer, report.earlier, changed) : [];
}

/**
 * What can be done next, as links at the end of what is said. Each takes the place of the one before, so that the focus
 * stays.
 */
function NextSteps({ state }: { readonly state: ComparisonState }) {
  const { say } = usePanel().localizer;
  return (
    <>
      {useNextSteps(state).map(([key, press], order) => (
        <button
          key={order}
          type="button"
          class="link"
          aria-describedby={key === 'earlier.ask' ? 'earlier-asks' : undefined}
          onClick={press}
        >
          {say(key)}
        </button>
      ))}
    </>
  );
}

function useNextSteps(state: ComparisonState): readonly (readonly [StringKey, () => void])[] {
  const { effects, send } = usePanel();
  const { earlier, report } = state;
  const askEarlier = (): void => {
    const site = getAskedSite(state);
    if (site !== undefined) effects.askEarlier(site);
  };
  // A stored report may come from a file.
  const address = toSafeUrl(report.earlier?.original.archived?.url ?? '');
  if (earlier?.kind === 'failed')
    return [
      ['step.again', askEarlier],
      ['engine.settings', () => effects.openSettings()],
    ];
  if (getStep(state)) return [['working.cancel', effects.cancelEarlier]];
  if (!report.earlier) return [['earlier.ask', askEarlier]];
  return address ? [['earlier.open', () => send({ type: 'open-tab', url: address })]] : [];
}

function Progress({ step }: { readonly step: ComparisonStep }) {
  const { localizer } = usePanel();
  return <progress aria-label={localizer.say(STEP_KEYS[step])} value={STEPS.indexOf(step) + 0.5} max={STEPS.length} />;
}

/** The groups: legend and filter in one, as the lanes are. */
function Groups({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const findings = listCountedFindings(state);
  const { change: shown } = state.view;
  return (
    <ul class={shown ? 'filtered' : undefined}>
      {VERSION_CHANGES.map((change) => {
        const count = findings.filter((finding) => finding.change === change).length;
        return (
          <li key={change}>
            <button
              type="button"
              aria-pressed={shown === change}
              disabled={count === 0 && shown !== change}
              onClick={() => send({ type: 'toggle-change', change })}
            >
              <span>{localizer.say(`earlier.${change}`)}</span>
              <span class="number">{new Intl.NumberFormat(localizer.locale).format(count)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
