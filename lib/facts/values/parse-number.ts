/** Parses the number that begins at a position of a text, from digits, words or both. */
import { FILLER } from './digits';
import {
  addNumberWord,
  addNumeral,
  appendNumeral,
  EMPTY_NUMBER,
  type NumberKind,
  type PartialNumber,
  removeFloatNoise,
} from './number-builder';
import type { NumberGrammar } from './number-grammar';
import type { Numeral } from './numerals';
import { isSpacedLetter } from './phrase-table';

/** One number. Offsets are UTF-16 units of the text. */
export interface ParsedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly or?: number;
  readonly kind: NumberKind;
  /** Whether it begins with digits. */
  readonly digits: boolean;
  readonly scaled: boolean;
  readonly fraction: boolean;
  readonly vague: boolean;
  readonly weak: boolean;
  /** Whether the word itself says that it is approximate: "vingtaine". */
  readonly about: boolean;
  /** Whether it contains "more than": 550多万. */
  readonly over: boolean;
  readonly unit?: string;
  /** How many number words it has. */
  readonly count: number;
  /** The number before the last scale word, and that scale. "5 to 7 million" shares the scale with its first end. */
  readonly lead: number;
  readonly scale: number;
}

/** Numbers of more parts are cut here, which limits the work at one position. */
const MAX_NUMBER_PARTS = 14;

const computeTotal = (partial: PartialNumber): number =>
  partial.terms.reduce((all, { value }) => all + value, partial.section ?? 0);

/** Skips what can separate the parts of one number: up to two spaces, a hyphen or a zero-width non-joiner; and fillers. */
function skipSeparator(text: string, at: number): number {
  let end = at;
  if (text[at] === ' ') end = text[at + 1] === ' ' ? at + 2 : at + 1;
  else if (text[at] === '-' || text[at] === '\u200c') end = at + 1;
  while (text[end] === FILLER) end++;
  return end;
}

/**
 * Parses the longest number that begins at `at`. `numerals` are the text's numerals by their start. Undefined where
 * there is no number; `skip` is given where a word begins like one and is none, and says where that word ends.
 */
export function parseNumberAt(
  text: string,
  at: number,
  grammar: NumberGrammar,
  numerals: ReadonlyMap<number, Numeral>,
): ParsedNumber | { readonly skip: number } | undefined {
  const numeral = numerals.get(at);
  if (!numeral && !grammar.pieces.at(text, at)) return undefined;
  let partial: PartialNumber = numeral ? addNumeral(EMPTY_NUMBER, numeral) : { ...EMPTY_NUMBER, end: at };
  let lastComplete: PartialNumber | undefined = numeral ? partial : undefined;
  for (let step = 0; step < MAX_NUMBER_PARTS; step++) {
    const next = readNextPart(text, partial, grammar, numerals, numeral);
    if (!next) break;
    if (next === 'none') {
      if (step === 0 && !numeral) return { skip: grammar.pieces.at(text, at)!.edge };
      break;
    }
    partial = next;
    if (!partial.pending && isWordEnd(text, partial, grammar)) lastComplete = partial;
    if (partial.closed && !isOpenOrdinal(partial)) break;
  }
  return lastComplete && buildParsedNumber(at, lastComplete, numeral);
}

/** Whether a further ordinal or a ten may follow: after "trigésimo" and السادس they may. */
const isOpenOrdinal = ({ closed, room, unitLast }: PartialNumber) => closed === 'ordinal' && (room >= 10 || unitLast);

/** Whether the number ends where its word ends. Languages that write number words together require it. */
const isWordEnd = (text: string, partial: PartialNumber, grammar: NumberGrammar) =>
  !grammar.joined || !isSpacedLetter(text[partial.end]) || !isSpacedLetter(text[partial.end - 1]);

/**
 * The factor that the words after the first digits multiply them by: a million in 7百万. It is 1 where something is
 * added.
 */
function computeSharedScale({ section, terms, lead }: PartialNumber, value: number): number {
  if (section !== undefined || terms.length !== 1 || !lead) return 1;
  const scale = value / lead;
  return Number.isInteger(Math.log10(scale)) ? scale : 1;
}

function buildParsedNumber(start: number, partial: PartialNumber, numeral: Numeral | undefined): ParsedNumber {
  const value = removeFloatNoise(computeTotal(partial));
  const isPlain = partial.terms.length + (partial.section === undefined ? 0 : 1) === 1 && !partial.fraction;
  const or =
    numeral?.or === undefined || !isPlain ? partial.share : removeFloatNoise((value / numeral.value) * numeral.or);
  return {
    start,
    end: partial.end,
    value,
    ...(or === undefined || !Number.isFinite(or) ? {} : { or }),
    kind: partial.closed ?? 'number',
    digits: numeral !== undefined,
    scaled: partial.terms.length > 0,
    fraction: partial.fraction,
    vague: partial.vague,
    weak:
      !numeral &&
      (value === 0 || (partial.count === 1 && (partial.weak || (value === 1 && partial.closed !== 'fold')))),
    about: partial.about === true,
    over: partial.over === true,
    ...(partial.unit ? { unit: partial.unit } : {}),
    count: partial.count,
    lead: partial.lead,
    scale: computeSharedScale(partial, value),
  };
}

function readNextPart(
  text: string,
  partial: PartialNumber,
  grammar: NumberGrammar,
  numerals: ReadonlyMap<number, Numeral>,
  first: Numeral | undefined,
): PartialNumber | 'none' | undefined {
  const isFirstPart = partial.count === 0 && !first && partial.opener === undefined;
  const at = isFirstPart ? partial.end : skipSeparator(text, partial.end);
  if (text[at - 1] === '-' && first && partial.count === 0 && /\d/.test(text[at] ?? '')) return undefined;
  const numeral = isFirstPart ? undefined : numerals.get(at);
  if (numeral) return appendNumeral(partial, numeral, at, grammar);
  const match = grammar.pieces.at(text, at);
  if (match) {
    if (match.value.role === 'none') return 'none';
    const next = addNumberWord(partial, match.value, match.edge, grammar, {
      at,
      first,
      turned: false,
      after: text.slice(match.edge, match.edge + 7),
      before: first ? text.slice(Math.max(0, first.start - 2), first.start) : '',
    });
    if (next) return next;
  }
  return isFirstPart ? undefined : readAfterConnector(text, partial, grammar, at, first);
}

/** Reads a number word after a connector: "and", "und", y. */
function readAfterConnector(
  text: string,
  partial: PartialNumber,
  grammar: NumberGrammar,
  at: number,
  first: Numeral | undefined,
): PartialNumber | undefined {
  if (partial.pending) return undefined;
  const connector = grammar.joints.at(text, at);
  if (!connector || (first && connector.value !== 'over')) return undefined;
  const from = skipSeparator(text, connector.edge);
  const match = grammar.pieces.at(text, from);
  if (!match || (match.value.role !== 'add' && match.value.role !== 'ordinal' && match.value.role !== 'times'))
    return undefined;
  if (connector.value === 'of' || connector.value === 'over') {
    if (match.value.role !== 'times' || (connector.value === 'of' && !partial.vague)) return undefined;
    const next = addNumberWord(partial, match.value, match.edge, grammar, {
      at: from,
      first,
      turned: false,
      after: '',
      before: '',
    });
    return next && connector.value === 'over' ? { ...next, over: true } : next;
  }
  const turned =
    connector.value === 'turned' && partial.unitLast && (match.value.room === 10 || match.value.room === 20);
  return turned || partial.room >= 10
    ? addNumberWord(partial, match.value, match.edge, grammar, { at: from, first, turned, after: '', before: '' })
    : undefined;
}
