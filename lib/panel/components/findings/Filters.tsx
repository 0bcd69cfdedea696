import { type Category, FINDING_KINDS, type Finding, SEVERITIES, type Severity } from '../../../core';
import { GLYPHS } from '../../../report';
import { countByKind } from '../../state/visible-findings';
import { percent } from '../../text/evidence-text';
import type { Shown } from '../ComparisonView';
import { usePanel } from '../context';
import { Say } from '../LocalizedText';

export function Filters({ state, findings }: { readonly state: Shown; readonly findings: readonly Finding[] }) {
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
            {GLYPHS[kind]}
          </span>
          <span>
            <Say say={`filter.${kind}`} values={{ count: counts[kind] }} />
          </span>
        </button>
      ))}
      <div class="menus">
        <Menus state={state} findings={findings} />
        <Sureness state={state} />
      </div>
    </fieldset>
  );
}

/** Menus only where there is something to choose between. */
function Menus({ state, findings }: { readonly state: Shown; readonly findings: readonly Finding[] }) {
  const { speaker, send } = usePanel();
  const { say } = speaker;
  const { category, severity } = state.view;
  // What is chosen is among them even where nothing is of that sort any more.
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
          onChange={(event) => send({ type: 'category', category: chosen<Category>(event, categories) })}
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
          onChange={(event) => send({ type: 'severity', severity: chosen<Severity>(event, severities) })}
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

const LEAST = [0.8, 0.5];

/** From which sureness on flags are shown: the usual one unless the reader says otherwise for this pair. */
function Sureness({ state }: { readonly state: Shown }) {
  const { speaker, send } = usePanel();
  const { report, view } = state;
  const choices = [...new Set([...LEAST, view.usual])].sort((a, b) => b - a);
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
          {speaker.say('filter.sure.from', { percent: percent(speaker, least) })}
        </option>
      ))}
      <option value="0">{speaker.say('filter.sure.all')}</option>
    </select>
  );
}

function chosen<T extends string>(event: Event, from: readonly T[]): T | undefined {
  const { value } = event.currentTarget as HTMLSelectElement;
  return from.find((item) => item === value);
}
