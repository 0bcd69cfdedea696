import type { Category, Finding, Severity } from '../../domain';
import { GLYPHS } from '../../report';
import { countByKind } from '../view-state';
import type { Shown } from './Comparison';
import { usePanel } from './context';
import { Say } from './Said';

const KINDS = ['dropped', 'added', 'altered'] as const;
const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

export function Filters({ state, findings }: { readonly state: Shown; readonly findings: readonly Finding[] }) {
  const { speaker, send } = usePanel();
  const counts = countByKind(findings);
  return (
    <fieldset class="filters">
      <legend class="unseen">{speaker.say('filter.label')}</legend>
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
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
      <Menus state={state} findings={findings} />
    </fieldset>
  );
}

/** Menus only where there is something to choose between. */
function Menus({ state, findings }: { readonly state: Shown; readonly findings: readonly Finding[] }) {
  const { speaker, send } = usePanel();
  const { say } = speaker;
  const categories = [...new Set(findings.map((finding) => finding.category))];
  const severities = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
  return (
    <>
      {categories.length > 2 && (
        <select
          aria-label={say('filter.category')}
          value={state.view.category ?? ''}
          onChange={(event) => send({ type: 'category', category: chosen<Category>(event, categories) })}
        >
          <option value="">{say('filter.category.all')}</option>
          {categories.map((category) => (
            <option key={category} value={category}>
              {say(`category.${category}`)}
            </option>
          ))}
        </select>
      )}
      {severities.length > 1 && (
        <select
          aria-label={say('filter.severity')}
          value={state.view.severity ?? ''}
          onChange={(event) => send({ type: 'severity', severity: chosen<Severity>(event, severities) })}
        >
          <option value="">{say('filter.severity.all')}</option>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {say(`severity.${severity}`)}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

function chosen<T extends string>(event: Event, from: readonly T[]): T | undefined {
  const { value } = event.currentTarget as HTMLSelectElement;
  return from.find((item) => item === value);
}
