/** Tells figures that belong to a name, as in COVID-19, A380, 3D and Formula 1, and whether two are of one name. */
import type { LocatedValue } from '../shared/located-value';

/** A word with a capital and no space before a figure, and a letter of a name behind it: COVID-19, A380, BNT162b2, 5G. */
const NAME_BEFORE = /(?<![\p{L}\p{N}])(?:\p{Lu}{1,5}|\p{Lu}\p{Script=Latin}{1,15}-)(?:\d{1,4}[a-z])?$/u;
const NAME_AFTER = /^[A-Z](?![\p{L}\p{Sc}])/u;

/** How far around a figure its name is read. */
const NAME_REACH = 24;

const getTextBefore = ({ atom, segment }: LocatedValue): string =>
  segment.text.slice(Math.max(0, atom.start - NAME_REACH), atom.start);
const getTextAfter = ({ atom, segment }: LocatedValue): string => segment.text.slice(atom.end, atom.end + NAME_REACH);

/** Whether a figure belongs to a name. It is compared with figures of names alone: no date was made of COVID-19. */
export function isPartOfName(value: LocatedValue): boolean {
  const { kind, read } = value.atom;
  if (kind !== 'number' || read !== undefined) return false;
  return NAME_BEFORE.test(getTextBefore(value)) || NAME_AFTER.test(getTextAfter(value));
}

/** Whether two figures are of one name, which has the same letters in both texts or a word that begins alike. */
export function isOfSameName(one: LocatedValue, other: LocatedValue): boolean {
  if (![one, other].every(({ atom }) => atom.kind === 'number' && atom.read === undefined)) return false;
  const letters = readJoinedLetters(one);
  if (letters !== JOINT && letters === readJoinedLetters(other))
    return hasUnreadLetters(one, letters) || hasUnreadLetters(other, letters);
  return hasLikeName(one, other);
}

/** Stands for the figure between the letters of its name. */
const JOINT = '#';

/** The Latin letters before and behind a figure without a space, in their plain width: "J#", "#D". */
function readJoinedLetters(value: LocatedValue): string {
  const before = /\p{Script=Latin}{1,16}-?$/u.exec(getTextBefore(value))?.[0] ?? '';
  const after = /^\p{Script=Latin}{1,16}/u.exec(getTextAfter(value))?.[0] ?? '';
  return `${before.replace('-', '')}${JOINT}${after}`.normalize('NFKC');
}

/** Whether the letters are no unit or ending that was read with the figure: those of 20m and 21st are not of a name. */
const hasUnreadLetters = ({ atom, fact }: LocatedValue, letters: string): boolean =>
  letters.startsWith(JOINT) ? fact.end <= atom.end : fact.start >= atom.start;

/** A word with a capital before a figure: "Formel-1", "Formula 1". */
const WORD_BEFORE = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{3,20}[ -]$/u;
/** How many letters the words of a name in two languages share at their beginning. */
const MIN_SHARED_LETTERS = 4;

function hasLikeName(one: LocatedValue, other: LocatedValue): boolean {
  const [a, b] = [one, other].map((value) => WORD_BEFORE.exec(getTextBefore(value))?.[0].slice(0, MIN_SHARED_LETTERS));
  return a !== undefined && a === b && !one.atom.unit && !other.atom.unit;
}
