/** Keys → what they ask for. One letter each, so never while typing and never with a modifier. */
export type KeyWish =
  | 'next'
  | 'previous'
  | 'show'
  | 'copy'
  | 'confirm'
  | 'dismiss'
  | 'undo'
  | 'filter'
  | 'help'
  | 'close';

export interface KeyPress {
  readonly key: string;
  readonly modified: boolean;
  /** The focus is in a field one types into or chooses from. */
  readonly typing: boolean;
  /** The focus is on something Enter already means something to. */
  readonly onControl: boolean;
}

const WISHES: Readonly<Record<string, KeyWish>> = {
  j: 'next',
  k: 'previous',
  c: 'copy',
  y: 'confirm',
  x: 'dismiss',
  u: 'undo',
  '/': 'filter',
  '?': 'help',
};

export function wishOf({ key, modified, typing, onControl }: KeyPress): KeyWish | undefined {
  if (modified) return undefined;
  if (key === 'Escape') return 'close';
  if (typing) return undefined;
  if (key === 'Enter') return onControl ? undefined : 'show';
  return Object.hasOwn(WISHES, key) ? WISHES[key] : undefined;
}

/** For the sheet of shortcuts: keys, and the name of the string that says what they do. */
export const SHORTCUTS = [
  { keys: ['j', 'k'], says: 'keys.move' },
  { keys: ['↵'], says: 'keys.show' },
  { keys: ['c'], says: 'keys.copy' },
  { keys: ['y'], says: 'keys.confirm' },
  { keys: ['x'], says: 'keys.dismiss' },
  { keys: ['u'], says: 'keys.undo' },
  { keys: ['/'], says: 'keys.filter' },
  { keys: ['?'], says: 'keys.help' },
] as const;
