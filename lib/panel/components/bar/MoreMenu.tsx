/** The menu of the bar: everything that is not a view, a row or the copy button, with the keys beside what they do. */
import type { StringKey } from '../../../i18n/strings';
import { type Panel, usePanel } from '../../panel';
import { Icon, type IconName } from '../../parts/Icon';
import { PrivacyNote } from '../../parts/PrivacyNote';
import { buildRepetition, type ComparisonState, isComparison, type PanelState } from '../../state/panel-state';
import { getSavedStatus } from '../../state/saved-state';
import { listTicked, listVisibleFindings } from '../../state/visible-findings';
import { formatLocalDay } from '../../text/saved-text';

interface MenuItem {
  readonly icon: IconName;
  readonly says: string;
  readonly key?: string;
  /** Of something that is switched on and off. */
  readonly isOn?: boolean;
  /** Whether the menu stays, since something of it opens. */
  readonly stays?: boolean;
  readonly does: () => void;
}

interface MenuProps {
  readonly state: PanelState;
  readonly isListOpen: boolean;
}

export function MoreMenu({ state, isListOpen }: MenuProps) {
  const panel = usePanel();
  const { open } = panel.layers;
  const groups = [
    ...(isComparison(state) && !isListOpen ? [listListItems(panel, state), listComparisonItems(panel, state)] : []),
    listPanelItems(panel, isListOpen),
  ].filter((items) => items.length > 0);
  return (
    <>
      <div class="menu" role="menu" aria-label={panel.localizer.say('bar.more')} onKeyDown={moveFocus}>
        {groups.map((items, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
          <div key={items[0]?.says} role="group" class={at > 0 ? 'parted' : undefined}>
            {items.map(({ icon, says, key, isOn, stays, does }) => (
              // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a menu’s item that is checked is a menuitemcheckbox
              <button
                key={says}
                type="button"
                role={isOn === undefined ? 'menuitem' : 'menuitemcheckbox'}
                aria-checked={isOn}
                tabIndex={-1}
                onClick={() => {
                  if (!stays) open.value = undefined;
                  does();
                }}
              >
                <Icon of={icon} />
                <span>{says}</span>
                {key && (
                  <span class="key" aria-hidden="true">
                    {key}
                  </span>
                )}
              </button>
            ))}
          </div>
        ))}
      </div>
      {isComparison(state) && !isListOpen && (
        <p class="small">
          <PrivacyNote state={state} />
        </p>
      )}
    </>
  );
}

function moveFocus(event: KeyboardEvent): void {
  const items = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role^=menuitem]')];
  const at = items.indexOf(event.target as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  items[target]?.focus();
}

function listListItems({ localizer: { say }, send, layers, actions }: Panel, state: ComparisonState): MenuItem[] {
  const visible = listVisibleFindings(state);
  if (visible.length === 0) return [];
  const ticked = listTicked(state);
  const pictured = ticked.length > 0 ? ticked : visible.filter(({ id }) => id === state.view.selected);
  const openLayer = (layer: 'export') => () => {
    layers.open.value = layer;
  };
  return [
    { icon: 'copy', says: say('menu.export'), key: '⇧c', stays: true, does: openLayer('export') },
    ...(pictured.length > 0
      ? [
          {
            icon: 'picture',
            says: say('copy.save.picture'),
            does: () => void actions.picture(pictured.map(({ id }) => id)),
          } as const,
        ]
      : []),
    { icon: 'check', says: say('menu.select'), key: 'T', does: () => send({ type: 'selecting', on: true }) },
  ];
}

function listComparisonItems(panel: Panel, state: ComparisonState): MenuItem[] {
  const { localizer, saved, layers, send, effects } = panel;
  const { say } = localizer;
  const isWithoutPage = saved.state.value.open !== undefined;
  const again: MenuItem = {
    icon: 'again',
    says: say('menu.again'),
    does: () => send(buildRepetition(state)),
  };
  const another: MenuItem = {
    icon: 'link',
    says: say('menu.another'),
    does: () => {
      layers.isSourceOpen.value = true;
      scrollTo({ top: 0, behavior: 'instant' });
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.another > summary')?.focus());
    },
  };
  return [
    { icon: 'tab', says: say('both.open'), does: effects.openReading },
    ...listSavedItems(panel, state),
    {
      icon: 'sort',
      says: say('menu.filter'),
      key: '/',
      stays: true,
      does: () => {
        layers.open.value = 'filters';
      },
    },
    ...(isWithoutPage ? [] : [listCardItem(panel)]),
    // One without its page cannot be made again, nor one of pasted text that was put aside.
    ...(isWithoutPage || (state.chosen === '' && !state.way) ? [] : [again]),
    ...(isWithoutPage ? [] : [another]),
  ];
}

const listCardItem = ({ cards, localizer }: Panel): MenuItem => ({
  icon: cards.on.value ? 'check' : 'text',
  says: localizer.say('cards.switch'),
  key: 'O',
  isOn: cards.on.value,
  does: () => cards.turn(!cards.on.value),
});

const KEEP_STRINGS = {
  not: 'saved.keep.name',
  earlier: 'saved.keep.again',
  same: 'saved.keep.kept.name',
} as const satisfies Record<ReturnType<typeof getSavedStatus>, StringKey>;

function listSavedItems({ localizer, saved }: Panel, { accessed }: ComparisonState): MenuItem[] {
  const savedState = saved.state.value;
  if (!savedState.offered) return [];
  const status = getSavedStatus(savedState, accessed);
  const date = savedState.here ? formatLocalDay(localizer, savedState.here.saved) : '';
  return [
    {
      icon: status === 'same' ? 'kept' : 'keep',
      says: localizer.say(KEEP_STRINGS[status], { date }),
      key: 'B',
      does: saved.actions.keep,
    },
  ];
}

function listPanelItems({ localizer: { say }, saved, effects }: Panel, isListOpen: boolean): MenuItem[] {
  const { offered } = saved.state.value;
  return [
    ...(offered && !isListOpen
      ? [{ icon: 'shelf', says: say('saved.title'), does: saved.actions.toggleList } as const]
      : []),
    { icon: 'settings', says: say('engine.settings'), does: () => effects.openSettings() },
    { icon: 'guide', says: say('menu.guide'), does: effects.openGuide },
    { icon: 'keys', says: say('app.keys'), key: '?', does: openShortcutSheet },
  ];
}

const openShortcutSheet = (): void => document.querySelector<HTMLDialogElement>('dialog.keys')?.showModal();
