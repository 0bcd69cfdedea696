import type { AnalyzedSegment, Value } from '../../core';
import { type Compared, type Draft, type Passage, round } from '../shared/comparison-context';
import { familyOf, markOf, type Placed, placedIn, readOf } from '../shared/located-value';
import { answers } from '../shared/value-matching';
import { pairsOf } from './values/value-pairs';

/**
 * A value of the translation's headline that the original states nowhere, and what it states instead. Where the two
 * headlines are linked and both hold the value, the rule of values has said so already.
 */
export function headlineDiffers(compared: Compared): Draft[] {
  if (compared.sameLanguage) return [];
  const titles = [...compared.translation.values()].filter(isTitle);
  const stated = placedIn(titles).filter(({ atom }) => isPlain(atom));
  if (!stated.length) return [];
  const original = placedIn([...compared.original.values()]);
  return stated
    .filter((value) => !original.some((o) => answers('translation', value, o)))
    .flatMap((value) => {
      const found = counterpartOf(compared, original, value);
      return found ? [draftOf(value, found)] : [];
    });
}

const isTitle = (segment: AnalyzedSegment) => segment.kind === 'title';

/** Stated outright: no article that may be a number, no order of magnitude, no day that depends on the date. */
const isPlain = (atom: Value) => !atom.weak && !atom.vague && atom.kind !== 'relative';

interface Counterpart {
  readonly value: Placed;
  readonly where: 'headline' | 'body';
}

/** In the original's headline a value of the same kind; in its body one that looks much the same. */
function counterpartOf(compared: Compared, original: readonly Placed[], value: Placed): Counterpart | undefined {
  const like = original.filter(({ atom }) => isPlain(atom) && alike(atom, value.atom));
  const inTitle = like.filter((o) => isTitle(o.segment));
  if (inTitle.length) {
    const best = pairsOf(inTitle, [value])[0]?.original;
    return best && !linked(compared, value.segment, best.segment) ? { value: best, where: 'headline' } : undefined;
  }
  const best = pairsOf(
    like.filter((o) => o.segment.kind !== 'caption'),
    [value],
  )[0];
  const seen = best && !linked(compared, value.segment, best.original.segment) && best.edits <= 1 && isLong(value.atom);
  return seen ? { value: best.original, where: 'body' } : undefined;
}

const alike = (a: Value, b: Value): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.currency === b.currency && familyOf(a) === familyOf(b);

/** One digit more or less of a short number makes any other number of it. */
const isLong = ({ value }: Value): boolean => value >= 10;

const linked = ({ passages }: Compared, translation: AnalyzedSegment, original: AnalyzedSegment): boolean =>
  passages.some((p: Passage) => p.paired && p.translation.includes(translation) && p.original.includes(original));

/** Not measured: the pairs of articles at hand have no headlines of their own. Above what is shown, below the surest. */
const SURE: Readonly<Record<Counterpart['where'], number>> = { headline: 0.65, body: 0.55 };

const draftOf = (value: Placed, { value: original, where }: Counterpart): Draft => ({
  kind: 'altered',
  category: 'headline',
  severity: 'high',
  confidence: round(SURE[where]),
  translation: [value.segment.id],
  original: [original.segment.id],
  marks: [markOf('original', original), markOf('translation', value)],
  evidence: [{ type: 'values', original: readOf(original), translation: readOf(value) }],
});
