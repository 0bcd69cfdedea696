/** Keys → what they ask for. One letter each, so never while typing and never with Ctrl, Alt or ⌘. */
export type KeyWish =
  | 'next'
  | 'previous'
  | 'show'
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

export interface KeyPress {
  readonly key: string;
  /** The place on the keyboard, "KeyJ": for layouts that write no Latin letters there. */
  readonly code?: string;
  readonly shift?: boolean;
  /** Held down. */
  readonly repeat?: boolean;
  readonly modified: boolean;
  /** The focus is in a field one types into or chooses from. */
  readonly typing: boolean;
  /** The focus is on something Enter and Space already mean something to. */
  readonly onControl: boolean;
}

const WISHES: Readonly<Record<string, KeyWish>> = {
  j: 'next',
  k: 'previous',
  m: 'map',
  v: 'view',
  y: 'confirm',
  x: 'dismiss',
  n: 'note',
  u: 'undo',
  a: 'tick-all',
  c: 'copy',
  b: 'keep',
  s: 'sort',
  '/': 'filter',
  '?': 'help',
};

const SHIFTED: Readonly<Record<string, KeyWish>> = { j: 'tick-next', k: 'tick-previous' };

/** What may be asked for again and again while the key is held down. */
const MOVES: readonly (KeyWish | undefined)[] = ['next', 'previous', 'tick-next', 'tick-previous'];

export function wishOf(press: KeyPress): KeyWish | undefined {
  const wish = press.modified ? undefined : plainWish(press);
  return press.repeat && !MOVES.includes(wish) ? undefined : wish;
}

function plainWish({ key, code = '', shift = false, typing, onControl }: KeyPress): KeyWish | undefined {
  if (key === 'Escape') return 'close';
  if (typing) return undefined;
  if (key === 'Enter' || key === ' ') return onControl ? undefined : key === ' ' ? 'tick' : 'show';
  const letter = letterOf(key, code);
  const wishes = shift && letter ? SHIFTED : WISHES;
  const wanted = letter ?? key;
  return Object.hasOwn(wishes, wanted) ? wishes[wanted] : undefined;
}

/** The Latin letter, whatever Caps Lock and the layout make of it; undefined for anything else. */
function letterOf(key: string, code: string): string | undefined {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^\P{ASCII}$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
}

/** For the sheet of shortcuts: keys, and the name of the string that says what they do. */
export const SHORTCUTS = [
  {
    group: 'keys.group.move',
    shortcuts: [
      { keys: ['j', 'k'], says: 'keys.move' },
      { keys: ['↵'], says: 'keys.show' },
      { keys: ['m'], says: 'keys.map' },
      { keys: ['v'], says: 'keys.view' },
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
      { keys: [' '], says: 'keys.tick' },
      { keys: ['⇧j', '⇧k'], says: 'keys.tick.move' },
      { keys: ['a'], says: 'keys.tick.all' },
      { keys: ['Esc'], says: 'keys.untick' },
      { keys: ['c'], says: 'keys.copy' },
    ],
  },
  {
    group: 'keys.group.list',
    shortcuts: [
      { keys: ['b'], says: 'keys.keep' },
      { keys: ['/'], says: 'keys.filter' },
      { keys: ['s'], says: 'keys.sort' },
      { keys: ['?'], says: 'keys.help' },
    ],
  },
] as const;
