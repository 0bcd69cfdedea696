import type { Category, ValueKind } from '../../../core';
import { type Compared, type Draft, length, round } from '../../shared/comparison-context';
import { type Features, logOdds, sure } from '../../shared/confidence';
import { familyOf, type Placed } from '../../shared/located-value';
import { answers, type Balance, balancesOf, otherMeasure } from '../../shared/value-matching';
import { told } from './shown-value';
import { type Pair, pairsOf } from './value-pairs';

const CATEGORY: Readonly<Record<ValueKind, Category>> = {
  number: 'number',
  percent: 'percentage',
  points: 'percentage',
  money: 'money',
  ordinal: 'number',
  times: 'number',
  year: 'year',
  month: 'date',
  day: 'date',
  weekday: 'date',
  relative: 'date',
  hour: 'time',
  minute: 'time',
};

/** A number, date or time that stands in both passages of a link with different values. */
export function alteredValues(compared: Compared): Draft[] {
  const balances = balancesOf(compared);
  return balances.flatMap((balance) => (balance.passage.paired ? inLink(balances, balance, compared.langs) : []));
}

type Langs = Compared['langs'];

function inLink(all: readonly Balance[], balance: Balance, langs: Langs): Draft[] {
  const pairs = pairsOf(balance.original, balance.translation);
  return merged(pairs.map((pair) => draftOf(all, balance, pair, langs)));
}

function draftOf(all: readonly Balance[], balance: Balance, pair: Pair, langs: Langs): Draft {
  const { link } = balance.passage;
  const original = told('original', pair.original, pair.translation, langs.original);
  const translation = told('translation', pair.translation, pair.original, langs.translation);
  const features = featuresOf(all, balance, pair);
  const measure = measureOf(pair);
  return {
    kind: 'altered',
    category: measure?.category ?? CATEGORY[pair.original.atom.kind],
    severity: 'high',
    confidence: measure?.confidence ?? round(sure('values', features)),
    translation: link.translation.length > 1 ? [pair.translation.segment.id] : link.translation,
    original: link.original.length > 1 ? [pair.original.segment.id] : link.original,
    marks: [original.mark, translation.mark],
    evidence: [{ type: 'values', original: original.read, translation: translation.read }],
    seen: { rule: 'values', features },
  };
}

/**
 * The figure stands and what it counts was changed: 6 miles and 6 km, 30 million dong and 30 million baht. Points made
 * percent are also how some papers write. Constants: nothing of the kind is planted in what the weights are learnt from.
 */
function measureOf({ original, translation, edits }: Pair): { category: Category; confidence: number } | undefined {
  const [a, b] = [original.atom, translation.atom];
  // 6 p.m. and 6 a.m.: half a day apart, with both halves of the day named.
  if (a.kind === 'hour' && b.kind === 'hour' && Math.abs(a.value - b.value) === 12)
    return a.or === undefined && b.or === undefined ? { category: 'time', confidence: 0.8 } : undefined;
  if (edits > 0 && a.value !== b.value) return undefined;
  // 52 cents are 0.52 dollars where the subunit's word is known, and 52 where it is not.
  if (edits === 0 && (a.value === 100 * b.value || b.value === 100 * a.value))
    return { category: 'money', confidence: 0.1 };
  if (a.kind === 'money' && b.kind === 'money')
    return otherMeasure(a, b) ? { category: 'money', confidence: 0.85 } : undefined;
  if (otherMeasure(a, b)) return { category: 'percentage', confidence: 0.65 };
  const other = a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit;
  return other && a.value === b.value ? { category: 'unit', confidence: 0.85 } : undefined;
}

const NEAR = 3;

/** What speaks for and against a pair of left-overs being one value altered. */
function featuresOf(
  all: readonly Balance[],
  balance: Balance,
  { original, translation, distance, edits }: Pair,
): Features {
  const { passage } = balance;
  const near = all.slice(Math.max(0, passage.at - NEAR), passage.at + NEAR + 1);
  const saidNear = (side: 'original' | 'translation', value: Placed) =>
    near.some((b) => b.answered.some((a) => answers(side, value, a[side === 'original' ? 'translation' : 'original'])));
  const [a, b] = [original.atom, translation.atom];
  const word = a.read === 'word' || b.read === 'word';
  const ratio = Math.abs(Math.log((length(passage.translation) + 10) / (length(passage.original) + 10)));
  return {
    [CATEGORY[a.kind]]: 1,
    weak: a.weak || b.weak ? 1 : 0,
    word: word ? 1 : 0,
    'other kind': a.kind === b.kind ? 0 : 1,
    'other unit': a.unit !== b.unit ? 1 : 0,
    'other family': familyOf(a) === familyOf(b) ? 0 : 1,
    'part of a score or range':
      original.fact.atoms.length > 1 && translation.fact.atoms.length > 1 && familyOf(a) === 'quantity' ? 1 : 0,
    'small word': word && (a.value < 4 || b.value < 4) ? 1 : 0,
    vague: a.vague || b.vague ? 1 : 0,
    distance,
    'one edit': edits === 1 && distance < 1 ? 1 : 0,
    link: logOdds(passage.link.score),
    'said near, original': saidNear('original', original) ? 1 : 0,
    'said near, translation': saidNear('translation', translation) ? 1 : 0,
    'more left in the original': Math.min(3, balance.original.filter((p) => !p.atom.weak).length - 1) / 3,
    'more left in the translation': Math.min(3, balance.translation.filter((p) => !p.atom.weak).length - 1) / 3,
    answered: balance.answered.length ? 1 : 0,
    ratio: Math.min(2, ratio),
    place: Math.abs(where(passage.original, original) - where(passage.translation, translation)),
  };
}

/** Where in its passage a value stands, 0 at the beginning to 1 at the end. */
function where(
  segments: readonly { readonly id: string; readonly text: string }[],
  { segment, start }: Placed,
): number {
  let before = 0;
  for (const s of segments) {
    if (s.id === segment.id) break;
    before += s.text.length;
  }
  return (
    (before + start) /
    Math.max(
      1,
      segments.reduce((sum, s) => sum + s.text.length, 0),
    )
  );
}

const DATED: ReadonlySet<Category> = new Set(['date', 'year']);
const TIMED: ReadonlySet<Category> = new Set(['time']);

const ofOne = (a: Draft, b: Draft): boolean =>
  [DATED, TIMED].some((set) => set.has(a.category) && set.has(b.category)) &&
  a.original[0] === b.original[0] &&
  a.translation[0] === b.translation[0];

/** Day and month of one date, hour and minute of one time are one difference to a reader, not two. */
function merged(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const same = out.findIndex((d) => ofOne(d, draft));
    const d = out[same];
    if (!d) out.push(draft);
    else
      out[same] = {
        ...(d.confidence >= draft.confidence ? d : draft),
        category: d.category === draft.category ? d.category : 'date',
        marks: once([...d.marks, ...draft.marks]),
        evidence: once([...d.evidence, ...draft.evidence]),
      };
  }
  return out;
}

/** A time whose hour and minute both differ is told whole by either. */
const once = <T>(all: readonly T[]): T[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
