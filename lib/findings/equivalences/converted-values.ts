import type { ValueEvidence } from '../../core';
import { familyOf, markOf, type Placed, readOf } from '../shared/located-value';
import type { Answered, Balance } from '../shared/value-matching';
import type { NeutralDraft } from './find-equivalences';
import { same, writtenOtherwise } from './value-notation';

/** Values that answer for each other in another calendar, unit, scale or word, or rounded. */
export function inOtherForm(balance: Balance): NeutralDraft[] {
  const found = balance.answered.flatMap((answered) => {
    const kind = kindOf(answered);
    return kind ? [{ answered, kind }] : [];
  });
  return joined(found).map(({ kind, parts }) => draftOf(kind, parts));
}

type Form = 'converted' | 'rounded';

function kindOf({ original, translation, how }: Answered): Form | undefined {
  const [a, b] = [original.atom, translation.atom];
  if (how === 'converted') return 'converted';
  if (how === 'rounded') return same(a.unit, b.unit) && same(a.currency, b.currency) ? 'rounded' : undefined;
  return writtenOtherwise(original, translation) ? 'converted' : undefined;
}

interface Joined {
  readonly kind: Form;
  readonly parts: readonly Answered[];
}

/** Year and month of one date are one observation to a reader; hour and minute, the ends of a range too. */
function joined(found: readonly { readonly answered: Answered; readonly kind: Form }[]): Joined[] {
  const out: { kind: Form; parts: Answered[] }[] = [];
  for (const { answered, kind } of found) {
    const known = out.find((d) => d.kind === kind && d.parts[0] && ofOne(d.parts[0], answered));
    if (known) known.parts.push(answered);
    else out.push({ kind, parts: [answered] });
  }
  return out;
}

const ofOne = (a: Answered, b: Answered) =>
  a.original.fact === b.original.fact && a.translation.fact === b.translation.fact;

interface Sides {
  readonly original: Placed;
  readonly translation: Placed;
}

function draftOf(kind: Form, parts: readonly Answered[]): NeutralDraft {
  const shown = different(parts.map((p) => ({ original: whole(p.original), translation: whole(p.translation) })));
  return {
    kind,
    translation: [...new Set(shown.map((p) => p.translation.segment.id))],
    original: [...new Set(shown.map((p) => p.original.segment.id))],
    marks: shown.flatMap((p) => [markOf('original', p.original), markOf('translation', p.translation)]),
    evidence: shown.map((p) => ({
      type: 'values',
      original: valueIn(p.original),
      translation: valueIn(p.translation),
    })),
  };
}

/** In the translation's order, and what is shown as a whole only once. */
const different = (parts: readonly Sides[]): Sides[] =>
  parts
    .filter((p, at) => parts.findIndex((q) => q.translation.start === p.translation.start) === at)
    .sort((a, b) => a.translation.start - b.translation.start);

/** "5 p.m." rather than "5", "1 to 2 inches" rather than "1": what has its sense as a whole is shown whole. */
function whole(placed: Placed): Placed {
  const { fact, atom } = placed;
  const range = familyOf(atom) === 'quantity' && fact.kind !== 'score' && fact.kind !== 'ratio';
  return fact.kind === 'time' || range || fact.atoms.length === 1
    ? { ...placed, start: fact.start, end: fact.end }
    : placed;
}

function valueIn(placed: Placed): ValueEvidence {
  const read = readOf(placed);
  return { ...read, text: read.text.trim() };
}
