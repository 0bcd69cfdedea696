import { count, type Reading, senseIn } from './script-fit';

const WEST = 'windows-1252';
const CENTRE = 'windows-1250 iso-8859-2';
const BALTIC = 'windows-1257 iso-8859-13 iso-8859-4';

/** Languages whose letters tell the Latin encodings apart; the encodings they come in; their letters beyond ASCII. */
const ALPHABETS = (
  [
    ['fr', WEST, 'àâæçéèêëîïôœùûüÿ'],
    ['de', WEST, 'äöüßéèà'],
    ['es', WEST, 'áéíñóúüªº'],
    ['pt gl', WEST, 'áàâãçéêíóôõúüñªº'],
    ['it', WEST, 'àèéìíîòóùúªº'],
    ['ca', WEST, 'àçèéíïòóúüªº'],
    ['nl af', WEST, 'áâèéêëíîïóôöúûü'],
    ['sv fi', WEST, 'åäöéèàü'],
    ['da no nb nn', WEST, 'æøåéèêóòôäöü'],
    ['is', WEST, 'áðéíóúýþæö'],
    ['fo', WEST, 'áðíóúýæø'],
    ['ga', WEST, 'áéíóú'],
    ['sq', WEST, 'çë'],
    ['pl', CENTRE, 'ąćęłńóśźż'],
    ['cs', CENTRE, 'áčďéěíňóřšťúůýž'],
    ['sk', CENTRE, 'áäčďéíĺľňóôŕšťúýž'],
    ['hu', CENTRE, 'áéíóöőúüű'],
    ['ro', `${CENTRE} iso-8859-16`, 'ăâîşţșț'],
    ['hr bs sr sl', CENTRE, 'čćđšž'],
    ['tr', 'windows-1254', 'çğıöşüâîû\u0307'],
    ['lt', BALTIC, 'ąčęėįšųūž'],
    ['lv', BALTIC, 'āčēģīķļņšūž'],
    ['mt eo', 'iso-8859-3', 'àèìòùċġħżĉĝĥĵŝŭ'],
    ['et', `${BALTIC} ${WEST}`, 'õäöüšž'],
  ] as const
).map(([languages, charsets, letters]) => ({
  languages: languages.split(' '),
  charsets: charsets.split(' '),
  stranger: new RegExp(`[^\\p{ASCII}${letters}]`, 'gu'),
}));

type Alphabets = typeof ALPHABETS;

/** Latin encodings that can be told by looking; of equals the first is taken. */
export const LATIN_CHARSETS: readonly string[] = [
  WEST,
  'windows-1254',
  ...new Set(ALPHABETS.flatMap((a) => a.charsets)),
];

const of = (alphabets: Alphabets, lang: string): Alphabets => alphabets.filter((a) => a.languages.includes(lang));
const within = (alphabets: Alphabets, charset: string): Alphabets =>
  alphabets.filter((a) => a.charsets.includes(charset));

/** Share of the letters beyond ASCII that are a language's own, for the language they suit best. */
function suits({ tokens, foreign }: Reading, alphabets: Alphabets): number {
  const letters = tokens.join('').toLowerCase();
  return Math.max(0, ...alphabets.map(({ stranger }) => 1 - count(letters, stranger) / Math.max(1, foreign)));
}

/** How much sense a text makes in one of the languages that come in the encoding it was read in. */
export function senseInLatin(charset: string, reading: Reading): number {
  const shape = senseIn('latin', reading);
  return shape === 0 ? 0 : shape * suits(reading, within(ALPHABETS, charset));
}

/** Latin encodings a language comes in. */
export const latinCharsetsOf = (lang: string): readonly string[] => of(ALPHABETS, lang).flatMap((a) => a.charsets);

/** All but the names of strangers. */
const OWN = 0.97;
/** With fewer letters, nothing but the page itself speaks for another encoding. */
const MANY = 20;
/** How much better another encoding must suit: with the page's language or its other declaration behind it, or alone. */
const GAIN = { hinted: 0.05, alone: 0.25 } as const;

export interface LatinHints {
  readonly lang?: string;
  /** Encodings the page declares besides. */
  readonly claims: readonly string[];
  readonly read: (charset: string) => Reading;
}

/**
 * The encoding that a text in Latin script must be in all the same, though it made words as it was read: the letters are
 * those of no language, Czech with ø and ì, Turkish with þ and ý. Undefined where nothing suits much better.
 */
export function otherLatin(reading: Reading, { lang, claims, read }: LatinHints): string | undefined {
  const known = lang === undefined ? [] : of(ALPHABETS, lang);
  const now = suits(reading, known.length === 0 ? ALPHABETS : known);
  const claimed = LATIN_CHARSETS.filter((charset) => claims.includes(charset));
  return [...claimed, ...LATIN_CHARSETS].find((charset) => {
    const hinted = known.length > 0 || claimed.includes(charset);
    // Of a language without an entry nothing is known, unless the page says which encoding it is in.
    const alphabets = within(known.length === 0 && (hinted || lang === undefined) ? ALPHABETS : known, charset);
    if (alphabets.length === 0 || (!hinted && reading.foreign < MANY)) return false;
    const other = read(charset);
    const fit = other.broken > 0 ? 0 : suits(other, alphabets);
    return fit >= OWN && fit - now >= (hinted ? GAIN.hinted : GAIN.alone);
  });
}
