import type { Atom, AtomKind, Category, Fact, Link, Mark, ReadSegment, Side, ValueRead } from '../domain';
import { converted, rounded, sameValue } from '../facts';
import { type Compared, type Draft, round, segmentsOf } from './context';

/** A value in its place; `start` and `end` take in the unit or currency it is written with. */
interface Placed {
  readonly atom: Atom;
  readonly start: number;
  readonly end: number;
  readonly segment: ReadSegment;
}

/** How surely two values left over on both sides of a link are one value altered; by kind, from the development pairs. */
const SURE: Readonly<Record<AtomKind, number>> = {
  number: 0.85,
  percent: 0.92,
  money: 0.9,
  year: 0.93,
  month: 0.9,
  day: 0.85,
  weekday: 0.55,
  hour: 0.75,
  minute: 0.8,
};

const CATEGORY: Readonly<Record<AtomKind, Category>> = {
  number: 'number',
  percent: 'percentage',
  money: 'money',
  year: 'year',
  month: 'date',
  day: 'date',
  weekday: 'date',
  hour: 'time',
  minute: 'time',
};

/** Kinds that may be one another's altered form. */
const FAMILY: Readonly<Record<AtomKind, string>> = {
  number: 'quantity',
  percent: 'quantity',
  money: 'quantity',
  year: 'year',
  month: 'month',
  day: 'day',
  weekday: 'weekday',
  hour: 'hour',
  minute: 'minute',
};

const placed = (segments: readonly ReadSegment[]): Placed[] =>
  segments.flatMap((segment) =>
    segment.facts.flatMap((fact) =>
      fact.atoms.map((atom) => ({ atom, segment, start: shownSpan(fact, atom).start, end: shownSpan(fact, atom).end })),
    ),
  );

/** "6 months" and "35 %" read better than "6" and "35"; of a date only the part that differs is meant. */
const shownSpan = (fact: Fact, atom: Atom) => (FAMILY[atom.kind] === 'quantity' ? fact : atom);

const sameFamily = (a: Atom, b: Atom) => FAMILY[a.kind] === FAMILY[b.kind];

/** Same value in some reading, or one the other converted or rounded. */
function answers(a: Atom, b: Atom): boolean {
  const named = (x: Atom) => x.kind === 'month' || x.kind === 'weekday';
  if (named(a) !== named(b) && a.read === 'name') return false;
  return sameValue(a, b) || converted(a, b) || (sameFamily(a, b) && FAMILY[a.kind] === 'quantity' && rounded(a, b));
}

/** Takes away what has a counterpart, values of the same kind first. */
function leftOver(original: Placed[], translation: Placed[]): { original: Placed[]; translation: Placed[] } {
  const restT = new Set(translation);
  let restO = original;
  for (const strict of [true, false]) {
    restO = restO.filter((o) => {
      for (const t of restT) {
        if ((!strict || o.atom.kind === t.atom.kind) && answers(o.atom, t.atom)) {
          restT.delete(t);
          return false;
        }
      }
      return true;
    });
  }
  return { original: restO, translation: [...restT] };
}

/** Values a few links away: a translator may carry a figure over a sentence's end. */
const NEAR = 2;

function nearby(compared: Compared, at: number, side: Side): Placed[] {
  const links = compared.links
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .filter((_, k, all) => all.length && k !== Math.min(NEAR, at));
  return links.flatMap((l) => placed(segmentsOf(compared[side], l[side])));
}

/** A number, date or time that stands in both passages of a link with different values. */
export function alteredValues(compared: Compared): Draft[] {
  return compared.links.flatMap((link, at) =>
    link.original.length && link.translation.length ? inLink(compared, link, at) : [],
  );
}

function inLink(compared: Compared, link: Link, at: number): Draft[] {
  if ([...link.translation, ...link.original].some((id) => compared.uncertain.has(id))) return [];
  const sides = {
    original: segmentsOf(compared.original, link.original),
    translation: segmentsOf(compared.translation, link.translation),
  };
  const rest = leftOver(placed(sides.original), placed(sides.translation));
  const carried = (p: Placed, side: Side) =>
    nearby(compared, at, side).some((q) => sameFamily(p.atom, q.atom) && answers(p.atom, q.atom));
  const lost = rest.original.filter((p) => !carried(p, 'translation'));
  const gained = rest.translation.filter((p) => !carried(p, 'original'));
  return merged(pairsOf(lost, gained).map(([o, t]) => draftOf(link, o, t)));
}

/** Pairs of one family, the most alike digits first, then in order. */
function pairsOf(lost: readonly Placed[], gained: readonly Placed[]): [Placed, Placed][] {
  const pairs = lost.flatMap((o, i) =>
    gained
      .map((t, j) => ({ o, t, cost: costOf(o.atom, t.atom) + Math.abs(i - j) * 0.01 }))
      .filter(({ o: x, t: y }) => sameFamily(x.atom, y.atom) && !(x.atom.weak && y.atom.weak)),
  );
  pairs.sort((x, y) => x.cost - y.cost);
  const used = new Set<Placed>();
  const out: [Placed, Placed][] = [];
  for (const { o, t } of pairs) {
    if (used.has(o) || used.has(t)) continue;
    used.add(o).add(t);
    out.push([o, t]);
  }
  return out;
}

function costOf(a: Atom, b: Atom): number {
  const [x, y] = [String(a.value), String(b.value)];
  const differing = [...x].filter((c, i) => c !== y[i]).length + Math.abs(x.length - y.length);
  return (
    (a.kind === b.kind ? 0 : 1) +
    (a.unit === b.unit ? 0 : 0.5) +
    (a.weak || b.weak ? 2 : 0) +
    differing / Math.max(x.length, y.length)
  );
}

const read = ({ atom, segment, start, end }: Placed): ValueRead => ({
  kind: atom.kind,
  value: atom.value,
  ...(atom.currency ? { currency: atom.currency } : {}),
  text: segment.text.slice(start, end),
  ...(atom.read ? { read: atom.read } : {}),
});

const mark = (side: Side, { segment, start, end }: Placed): Mark => ({ side, segment: segment.id, start, end });

function draftOf(link: Link, o: Placed, t: Placed): Draft {
  const sure = Math.min(SURE[o.atom.kind], SURE[t.atom.kind]);
  const doubt = (o.atom.weak || t.atom.weak ? 0.5 : 1) * (o.atom.kind === t.atom.kind ? 1 : 0.85);
  return {
    kind: 'altered',
    category: CATEGORY[o.atom.kind],
    severity: 'high',
    confidence: round(sure * doubt * (0.55 + 0.45 * link.score)),
    translation: link.translation.length > 1 ? [t.segment.id] : link.translation,
    original: link.original.length > 1 ? [o.segment.id] : link.original,
    marks: [mark('original', o), mark('translation', t)],
    evidence: [{ type: 'values', original: read(o), translation: read(t) }],
  };
}

/** Day and month of one date are one difference to a reader, not two. */
function merged(drafts: Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const same = out.findIndex(
      (d) =>
        DATED.has(d.category) &&
        DATED.has(draft.category) &&
        d.original[0] === draft.original[0] &&
        d.translation[0] === draft.translation[0],
    );
    if (same < 0) out.push(draft);
    else {
      const d = out[same]!;
      out[same] = {
        ...d,
        category: d.category === draft.category ? d.category : 'date',
        confidence: Math.max(d.confidence, draft.confidence),
        marks: [...d.marks, ...draft.marks],
        evidence: [...d.evidence, ...draft.evidence],
      };
    }
  }
  return out;
}

const DATED: ReadonlySet<Category> = new Set(['date', 'year']);
