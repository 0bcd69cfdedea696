/** The dialog that sorts and filters the list: order, how sure, how serious, category. Each choice counts at once. */
import type { ComponentChildren } from 'preact';
import { type Category, MIN_SHOWN_CONFIDENCE, type Severity } from '../../../core/finding';
import { formatPercent } from '../../../i18n/localizer';
import type { StringKey } from '../../../i18n/strings';
import { usePanel } from '../../panel';
import type { SortOrder } from '../../state/list-view';
import type { ComparisonState } from '../../state/panel-state';
import { listCountedFindings } from '../../state/visible-findings';

export function FilterDialog({ state }: { readonly state: ComparisonState }) {
  const { localizer, send, layers } = usePanel();
  const { say } = localizer;
  return (
    <div class="filters" role="dialog" aria-label={say('menu.filter')}>
      <OrderChoice state={state} />
      <ConfidenceChoice state={state} />
      <SeverityChoice state={state} />
      <CategoryChoice state={state} />
      <div class="filters-do">
        <button type="button" class="second" onClick={() => send({ type: 'show-all' })}>
          {say('filter.reset')}
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => {
            layers.open.value = undefined;
            document.getElementById('more')?.focus();
          }}
        >
          {say('note.done')}
        </button>
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly checked: boolean;
  readonly choose: () => void;
  readonly children: ComponentChildren;
}

function Choice({ name, checked, choose, children }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} checked={checked} onChange={choose} />
      {children}
    </label>
  );
}

const SORT_ORDERS: readonly SortOrder[] = ['severity', 'place'];

function OrderChoice({ state }: { readonly state: ComparisonState }) {
  const { localizer, actions } = usePanel();
  return (
    <fieldset>
      <legend>{localizer.say('sort.label')}</legend>
      {SORT_ORDERS.map((by) => (
        <Choice key={by} name="order" checked={state.view.sort === by} choose={() => actions.sort(by)}>
          {localizer.say(`sort.${by}`)}
        </Choice>
      ))}
    </fieldset>
  );
}

/** The lowest confidence shown, the strictest first. */
const CONFIDENCE_CHOICES: readonly (readonly [number, StringKey])[] = [
  [0.95, 'sure.certain'],
  [0.75, 'filter.sure.likely'],
  [MIN_SHOWN_CONFIDENCE, 'filter.sure.possible'],
  [0, 'filter.sure.least'],
];

/** The usual threshold applies unless the reader chooses another for this pair of articles. */
function ConfidenceChoice({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const { report, view } = state;
  const least = view.least ?? view.usual;
  const chosen = CONFIDENCE_CHOICES.find(([from]) => least >= from);
  const percent = formatPercent(localizer, MIN_SHOWN_CONFIDENCE);
  const choose = (from: number): void =>
    send({ type: 'least', least: from === view.usual && report.verdict !== 'uncertain' ? undefined : from });
  return (
    <fieldset>
      <legend>{localizer.say('filter.sure')}</legend>
      {CONFIDENCE_CHOICES.map((choice) => (
        <Choice key={choice[1]} name="sure" checked={choice === chosen} choose={() => choose(choice[0])}>
          {localizer.say(choice[1], { percent })}
        </Choice>
      ))}
    </fieldset>
  );
}

function SeverityChoice({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const { severity } = state.view;
  const choices: readonly (readonly [Severity | undefined, string])[] = [
    [undefined, say('filter.severity.all')],
    ['high', say('filter.serious')],
    // One that was stored before.
    ...(severity && severity !== 'high' ? [[severity, say(`severity.${severity}`)] as const] : []),
  ];
  return (
    <fieldset>
      <legend>{say('filter.severity')}</legend>
      {choices.map(([value, label]) => (
        <Choice
          key={label}
          name="severity"
          checked={severity === value}
          choose={() => send({ type: 'severity', severity: value })}
        >
          {label}
        </Choice>
      ))}
    </fieldset>
  );
}

function CategoryChoice({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const { category } = state.view;
  const found = listCountedFindings(state).map((finding) => finding.category);
  // The chosen value stays in the menu even if no finding has it any more.
  const categories: Category[] = [...new Set([...found, ...(category ? [category] : [])])];
  const choose = (value: string): void => send({ type: 'category', category: categories.find((one) => one === value) });
  return (
    <fieldset>
      <legend>{say('filter.category')}</legend>
      <select
        aria-label={say('filter.category')}
        value={category ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{say('filter.category.all')}</option>
        {categories.map((one) => (
          <option key={one} value={one}>
            {say(`category.${one}`)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
