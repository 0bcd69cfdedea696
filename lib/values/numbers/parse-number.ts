/** Parses the number that begins at a position of a text, from digits, words or both. */
import { isSpacedLetter } from '../phrase-table';
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

const computeTotal = (sum: PartialNumber): number =>
  sum.terms.reduce((all, { value }) => all + value, sum.section ?? 0);

/** Skips what can separate the parts of one number: up to two spaces, a hyphen or a zero-width non-joiner. */
function skipSeparator(text: string, at: number): number {
  if (text[at] === ' ') return text[at + 1] === ' ' ? at + 2 : at + 1;
  return text[at] === '-' || text[at] === '\u200c' ? at + 1 : at;
}

/**
 * Parses the longest number that begins at `at`. `numerals` are the text's numerals by their start. Undefined where
 * there
 * is no number; `skip` is given where a word begins like one and is none, and says where that word ends.
 */
export function parseNumberAt(
  text: string,
  at: number,
  lexis: NumberGrammar,
  numerals: ReadonlyMap<number, Numeral>,
): ParsedNumber | { readonly skip: number } | undefined {
  const numeral = numerals.get(at);
  if (!numeral && !lexis.pieces.at(text, at)) return undefined;
  let sum: PartialNumber = numeral ? addNumeral(EMPTY_NUMBER, numeral) : { ...EMPTY_NUMBER, end: at };
  let good: PartialNumber | undefined = numeral ? sum : undefined;
  for (let step = 0; step < MAX_NUMBER_PARTS; step++) {
    const next = readNextPart(text, sum, lexis, numerals, numeral);
    if (!next) break;
    if (next === 'none') {
      if (step === 0 && !numeral) return { skip: lexis.pieces.at(text, at)!.edge };
      break;
    }
    sum = next;
    if (!sum.pending && isWordEnd(text, sum, lexis)) good = sum;
    if (sum.closed && !isOpenOrdinal(sum)) break;
  }
  return good && buildParsedNumber(at, good, numeral);
}

/** Whether a further ordinal or a ten may follow: after "trigésimo" and السادس they may. */
const isOpenOrdinal = ({ closed, room, unitLast }: PartialNumber) => closed === 'ordinal' && (room >= 10 || unitLast);

/** Whether the number ends where its word ends. Languages that write number words together require it. */
const isWordEnd = (text: string, sum: PartialNumber, lexis: NumberGrammar) =>
  !lexis.joined || !isSpacedLetter(text[sum.end]) || !isSpacedLetter(text[sum.end - 1]);

/**
 * The factor that the words after the first digits multiply them by: a million in 7百万. It is 1 where something is
 * added.
 */
function computeSharedScale({ section, terms, lead }: PartialNumber, value: number): number {
  if (section !== undefined || terms.length !== 1 || !lead) return 1;
  const scale = value / lead;
  return Number.isInteger(Math.log10(scale)) ? scale : 1;
}

function buildParsedNumber(start: number, sum: PartialNumber, numeral: Numeral | undefined): ParsedNumber {
  const value = removeFloatNoise(computeTotal(sum));
  const plain = sum.terms.length + (sum.section === undefined ? 0 : 1) === 1 && !sum.fraction;
  const or = numeral?.or === undefined || !plain ? undefined : removeFloatNoise((value / numeral.value) * numeral.or);
  return {
    start,
    end: sum.end,
    value,
    ...(or === undefined || !Number.isFinite(or) ? {} : { or }),
    kind: sum.closed ?? 'number',
    digits: numeral !== undefined,
    scaled: sum.terms.length > 0,
    fraction: sum.fraction,
    vague: sum.vague,
    weak: !numeral && (value === 0 || (sum.count === 1 && (sum.weak || (value === 1 && sum.closed !== 'fold')))),
    about: sum.about === true,
    over: sum.over === true,
    ...(sum.unit ? { unit: sum.unit } : {}),
    count: sum.count,
    lead: sum.lead,
    scale: computeSharedScale(sum, value),
  };
}

function readNextPart(
  text: string,
  sum: PartialNumber,
  lexis: NumberGrammar,
  numerals: ReadonlyMap<number, Numeral>,
  first: Numeral | undefined,
): PartialNumber | 'none' | undefined {
  const start = sum.count === 0 && !first && sum.opener === undefined;
  const at = start ? sum.end : skipSeparator(text, sum.end);
  if (text[at - 1] === '-' && first && sum.count === 0 && /\d/.test(text[at] ?? '')) return undefined;
  const numeral = start ? undefined : numerals.get(at);
  if (numeral) return appendNumeral(sum, numeral, at, lexis);
  const found = lexis.pieces.at(text, at);
  if (found) {
    if (found.value.role === 'none') return 'none';
    const next = addNumberWord(sum, found.value, found.edge, lexis, {
      at,
      first,
      turned: false,
      after: text.slice(found.edge, found.edge + 7),
      before: first ? text.slice(Math.max(0, first.start - 2), first.start) : '',
    });
    if (next) return next;
  }
  return start ? undefined : readAfterConnector(text, sum, lexis, at, first);
}

/** Reads a number word after a connector: "and", "und", y. */
function readAfterConnector(
  text: string,
  sum: PartialNumber,
  lexis: NumberGrammar,
  at: number,
  first: Numeral | undefined,
): PartialNumber | undefined {
  if (sum.pending) return undefined;
  const joint = lexis.joints.at(text, at);
  if (!joint || (first && joint.value !== 'over')) return undefined;
  const from = skipSeparator(text, joint.edge);
  const found = lexis.pieces.at(text, from);
  if (!found || (found.value.role !== 'add' && found.value.role !== 'ordinal' && found.value.role !== 'times'))
    return undefined;
  if (joint.value === 'of' || joint.value === 'over') {
    if (found.value.role !== 'times' || (joint.value === 'of' && !sum.vague)) return undefined;
    const next = addNumberWord(sum, found.value, found.edge, lexis, {
      at: from,
      first,
      turned: false,
      after: '',
      before: '',
    });
    return next && joint.value === 'over' ? { ...next, over: true } : next;
  }
  const turned = joint.value === 'turned' && sum.unitLast && (found.value.room === 10 || found.value.room === 20);
  return turned || sum.room >= 10
    ? addNumberWord(sum, found.value, found.edge, lexis, { at: from, first, turned, after: '', before: '' })
    : undefined;
}
