/** The filters above the list: buttons for the kinds of findings, and menus for category, severity and confidence. */
import { type Category, FINDING_KINDS, type Finding, SEVERITIES, type Severity } from '../../../core';
import { KIND_SIGNS } from '../../../report';
import type { ComparisonState } from '../../state/panel-state';
import { countByKind } from '../../state/visible-findings';
import { formatPercent } from '../../text/evidence-text';
import { LocalizedText } from '../LocalizedText';
import { usePanel } from '../panel-context';

export function Filters({
  state,
  findings,
}: {
  readonly state: ComparisonState;
  readonly findings: readonly Finding[];
}) {
  const { speaker, send } = usePanel();
  const counts = countByKind(findings);
  return (
    <fieldset class="filters">
      <legend class="unseen">{speaker.say('filter.label')}</legend>
      {FINDING_KINDS.filter((kind) => counts[kind] > 0 || state.view.hidden.includes(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          class={`chip is-${kind}`}
          aria-pressed={!state.view.hidden.includes(kind)}
          onClick={() => send({ type: 'toggle-kind', kind })}
        >
          <span class="glyph" aria-hidden="true">
            {KIND_SIGNS[kind]}
          </span>
          <span>
            <LocalizedText say={`filter.${kind}`} values={{ count: counts[kind] }} />
          </span>
        </button>
      ))}
      <div class="menus">
        <FilterMenus state={state} findings={findings} />
        <ConfidenceMenu state={state} />
      </div>
    </fieldset>
  );
}

/** The menus for category and severity, each only where there is something to choose from. */
function FilterMenus({ state, findings }: { readonly state: ComparisonState; readonly findings: readonly Finding[] }) {
  const { speaker, send } = usePanel();
  const { say } = speaker;
  const { category, severity } = state.view;
  // The chosen value stays in the menu even if no finding has it any more.
  const categories = [...new Set([...findings.map((finding) => finding.category), ...(category ? [category] : [])])];
  const severities = SEVERITIES.filter(
    (one) => one === severity || findings.some((finding) => finding.severity === one),
  );
  return (
    <>
      {(categories.length > 2 || category) && (
        <select
          aria-label={say('filter.category')}
          value={category ?? ''}
          onChange={(event) => send({ type: 'category', category: getChosenOption<Category>(event, categories) })}
        >
          <option value="">{say('filter.category.all')}</option>
          {categories.map((one) => (
            <option key={one} value={one}>
              {say(`category.${one}`)}
            </option>
          ))}
        </select>
      )}
      {(severities.length > 1 || severity) && (
        <select
          aria-label={say('filter.severity')}
          value={severity ?? ''}
          onChange={(event) => send({ type: 'severity', severity: getChosenOption<Severity>(event, severities) })}
        >
          <option value="">{say('filter.severity.all')}</option>
          {severities.map((one) => (
            <option key={one} value={one}>
              {say(`severity.${one}`)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

const CONFIDENCE_CHOICES = [0.8, 0.5];

/**
 * The menu for the lowest confidence shown. The usual value applies unless the reader chooses another for this pair of
 * articles.
 */
function ConfidenceMenu({ state }: { readonly state: ComparisonState }) {
  const { speaker, send } = usePanel();
  const { report, view } = state;
  const choices = [...new Set([...CONFIDENCE_CHOICES, view.usual])].sort((a, b) => b - a);
  const choose = (least: number): void =>
    send({ type: 'least', least: least === view.usual && report.verdict !== 'uncertain' ? undefined : least });
  return (
    <select
      aria-label={speaker.say('filter.sure')}
      value={String(view.least ?? view.usual)}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    >
      {choices.map((least) => (
        <option key={least} value={String(least)}>
          {speaker.say('filter.sure.from', { percent: formatPercent(speaker, least) })}
        </option>
      ))}
      <option value="0">{speaker.say('filter.sure.all')}</option>
    </select>
  );
}

function getChosenOption<T extends string>(event: Event, from: readonly T[]): T | undefined {
  const { value } = event.currentTarget as HTMLSelectElement;
  return from.find((item) => item === value);
}
