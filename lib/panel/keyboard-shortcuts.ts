/**
 * Keyboard shortcuts of the panel: which key triggers which action.
 * Shortcuts are single letters, so they are ignored while the reader types or holds Ctrl, Alt or ⌘.
 */

export type ShortcutAction =
  | 'next'
  | 'previous'
  | 'export'
  | 'source'
  | 'cards'
  | 'next-sentence'
  | 'previous-sentence'
  | 'only-dropped'
  | 'only-added'
  | 'only-altered'
  | 'all-kinds'
  | 'map'
  | 'view'
  | 'confirm'
  | 'dismiss'
  | 'note'
  | 'undo'
  | 'tick'
  | 'tick-next'
  | 'tick-previous'
  | 'tick-all'
  | 'copy'
  | 'keep'
  | 'filter'
  | 'sort'
  | 'help'
  | 'close';

/** A key press and where the focus was, without the DOM. */
export interface KeyPress {
  readonly key: string;
  /** The physical key, for example "KeyJ": for keyboard layouts that type no Latin letter with it. */
  readonly code?: string;
  readonly shift?: boolean;
  /** Whether the event repeats because the key is held down. */
  readonly repeat?: boolean;
  readonly modified: boolean;
  /** Whether the focus is in a field in which the reader types or chooses. */
  readonly typing: boolean;
  /** Whether the focus is on a row of the list, from which the arrow keys lead on. */
  readonly onRow: boolean;
}

const KEY_ACTIONS: Readonly<Record<string, ShortcutAction>> = {
  j: 'next',
  k: 'previous',
  m: 'map',
  v: 'view',
  y: 'confirm',
  x: 'dismiss',
  n: 'note',
  u: 'undo',
  t: 'tick',
  a: 'tick-all',
  c: 'copy',
  b: 'keep',
  s: 'sort',
  i: 'source',
  o: 'cards',
  '.': 'next-sentence',
  ',': 'previous-sentence',
  '1': 'only-dropped',
  '2': 'only-added',
  '3': 'only-altered',
  '0': 'all-kinds',
  '/': 'filter',
  '?': 'help',
};

const SHIFT_ACTIONS: Readonly<Record<string, ShortcutAction>> = {
  j: 'tick-next',
  k: 'tick-previous',
  c: 'export',
};

/** Keys that lead on from a row. */
const ROW_ACTIONS: Readonly<Record<string, ShortcutAction>> = { ArrowDown: 'next', ArrowUp: 'previous' };

/** Actions that repeat while the key is held down. */
const REPEATABLE_ACTIONS: readonly (ShortcutAction | undefined)[] = [
  'next',
  'previous',
  'tick-next',
  'tick-previous',
  'next-sentence',
  'previous-sentence',
];

/** The action of a key press; undefined where it has none, also while typing or with Ctrl, Alt or ⌘. */
export function getShortcutAction(keyPress: KeyPress): ShortcutAction | undefined {
  const action = keyPress.modified ? undefined : findKeyAction(keyPress);
  return keyPress.repeat && !REPEATABLE_ACTIONS.includes(action) ? undefined : action;
}

function findKeyAction({ key, code = '', shift = false, typing, onRow }: KeyPress): ShortcutAction | undefined {
  if (key === 'Escape') return 'close';
  if (typing) return undefined;
  if (onRow && Object.hasOwn(ROW_ACTIONS, key)) return ROW_ACTIONS[key];
  const letter = toLatinLetter(key, code);
  const actions = shift && letter ? SHIFT_ACTIONS : KEY_ACTIONS;
  const actionKey = letter ?? key;
  return Object.hasOwn(actions, actionKey) ? actions[actionKey] : undefined;
}

/** The Latin letter of a key, whatever Caps Lock and the layout make of it; undefined for any other key. */
function toLatinLetter(key: string, code: string): string | undefined {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^\P{ASCII}$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
}

/** The shortcuts in the order of the dialog: keys, and the key of the string that describes them. */
export const SHORTCUTS = [
  {
    group: 'keys.group.move',
    shortcuts: [
      { keys: ['j', 'k'], says: 'keys.move' },
      { keys: ['Esc'], says: 'flag.back' },
      { keys: ['m'], says: 'keys.map' },
      { keys: ['v'], says: 'keys.view' },
      { keys: ['i'], says: 'source.label' },
      { keys: ['o'], says: 'cards.switch' },
      { keys: ['.', ','], says: 'cards.step' },
    ],
  },
  {
    group: 'keys.group.decide',
    shortcuts: [
      { keys: ['y'], says: 'keys.confirm' },
      { keys: ['x'], says: 'keys.dismiss' },
      { keys: ['u'], says: 'keys.undo' },
      { keys: ['n'], says: 'keys.note' },
    ],
  },
  {
    group: 'keys.group.select',
    shortcuts: [
      { keys: ['t'], says: 'keys.tick' },
      { keys: ['⇧j', '⇧k'], says: 'keys.tick.move' },
      { keys: ['a'], says: 'keys.tick.all' },
      { keys: ['Esc'], says: 'keys.untick' },
      { keys: ['c'], says: 'keys.copy' },
      { keys: ['⇧c'], says: 'menu.export' },
    ],
  },
  {
    group: 'keys.group.list',
    shortcuts: [
      { keys: ['b'], says: 'keys.keep' },
      { keys: ['1', '2', '3', '0'], says: 'keys.kinds' },
      { keys: ['/'], says: 'menu.filter' },
      { keys: ['s'], says: 'keys.sort' },
      { keys: ['?'], says: 'keys.help' },
    ],
  },
] as const;
