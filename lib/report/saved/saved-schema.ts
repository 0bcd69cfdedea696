/**
 * What a kept comparison must look like before Verso believes it: whatever else a file or a damaged disk holds is left
 * out, or refuses the whole. Every list of words is checked by the compiler against the words of the domain. What a
 * report is given later has to be optional here: what was kept before has none.
 */
import * as v from 'valibot';
import {
  type BlockKind,
  CATEGORIES,
  type Category,
  type EngineErrorKind,
  type EngineKind,
  type EquivalenceKind,
  type FindingKind,
  type LostContent,
  type PolarityEvidence,
  type Report,
  type SavedComparison,
  type Severity,
  SIGNAL_NAMES,
  type SignalPlace,
  type ValueKind,
} from '../../core';
import { isWebAddress } from '../../util/url';

type All<T extends string> = Readonly<Record<T, 1>>;

const oneOf = <T extends string>(words: All<T>) => v.picklist(Object.keys(words) as T[]);

const text = v.string();
const maybe = v.optional(text);
/** 1e999 in a file is read as a number without an end, which no calendar and no list can show. */
const figure = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.array(text);
const texts = v.record(text, text);
const web = v.pipe(text, v.check(isWebAddress));
const moment = v.pipe(
  text,
  v.check((time) => /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time))),
);

const side = oneOf({ translation: 1, original: 1 });
const KINDS: All<FindingKind> = { dropped: 1, added: 1, altered: 1 };
const SEVERITIES: All<Severity> = { high: 1, medium: 1, low: 1 };
const NEUTRAL: All<EquivalenceKind> = { merged: 1, split: 1, moved: 1, converted: 1, rounded: 1, glossed: 1 };
const BLOCKS: All<BlockKind> = { title: 1, heading: 1, paragraph: 1, quote: 1, caption: 1, item: 1 };
const ENGINES: All<EngineKind> = { browser: 1, libretranslate: 1, apertium: 1, encoder: 1 };
const POLARITY: All<PolarityEvidence['kind']> = { negation: 1, uncertain: 1, rise: 1, fall: 1 };
const HELD: All<LostContent> = { number: 1, date: 1, money: 1, name: 1, quotation: 1, negation: 1, caveat: 1 };
const PLACES: All<SignalPlace> = { head: 1, byline: 1, text: 1, end: 1, footer: 1, switcher: 1, address: 1 };
const ATOMS: All<ValueKind> = {
  number: 1,
  percent: 1,
  points: 1,
  money: 1,
  ordinal: 1,
  times: 1,
  year: 1,
  month: 1,
  day: 1,
  weekday: 1,
  hour: 1,
  minute: 1,
  relative: 1,
};
const TROUBLES: All<EngineErrorKind> = {
  unreachable: 1,
  refused: 1,
  busy: 1,
  key: 1,
  pair: 1,
  'wrong-answer': 1,
  slow: 1,
  unavailable: 1,
  quota: 1,
};

const evidenceOfSignal = v.object({
  signal: v.picklist(SIGNAL_NAMES),
  place: oneOf(PLACES),
  words: text,
  weight: figure,
});
const candidate = v.object({ url: text, score: share, lang: maybe, evidence: v.array(evidenceOfSignal) });
const sighting = v.object({
  article: v.boolean(),
  translation: v.boolean(),
  lang: text,
  originalLang: maybe,
  machine: v.boolean(),
  translator: maybe,
  evidence: v.array(evidenceOfSignal),
  candidates: v.array(candidate),
});
const credit = v.object({
  page: v.object({ title: text, lang: text, site: maybe, published: maybe }),
  translation: v.boolean(),
  lang: maybe,
  candidate: v.optional(candidate),
});
const trail = v.object({
  page: v.object({ url: web, title: text, byline: maybe, published: maybe, site: maybe }),
  sighting,
  candidates: v.array(candidate),
  credits: v.record(text, credit),
});

const reportSide = v.object({
  url: text,
  lang: text,
  title: text,
  byline: maybe,
  translator: maybe,
  published: maybe,
  modified: maybe,
  site: maybe,
  archived: v.optional(v.object({ url: text, taken: text })),
  partial: v.optional(oneOf({ paywall: 1 })),
  blocks: v.array(v.object({ kind: oneOf(BLOCKS), role: v.optional(oneOf({ lead: 1, row: 1 })), text })),
  segments: v.array(v.object({ id: text, block: count, start: count, end: count, text })),
});

const value = v.object({
  kind: oneOf(ATOMS),
  value: figure,
  currency: maybe,
  unit: maybe,
  minute: v.optional(figure),
  or: v.optional(figure),
  text,
  read: maybe,
});
const name = v.object({ text, latin: maybe, role: maybe });
const polarity = v.object({ kind: oneOf(POLARITY), text });
const marks = v.array(v.object({ side, segment: text, start: count, end: count }));
const passages = { translation: ids, original: ids };
const evidence = v.variant('type', [
  v.object({ type: v.literal('values'), original: v.optional(value), translation: v.optional(value) }),
  v.object({ type: v.literal('unlinked'), held: v.array(oneOf(HELD)), characters: figure }),
  v.object({ type: v.literal('length'), characters: figure, expected: figure }),
  v.object({ type: v.literal('concepts'), missing: ids }),
  v.object({ type: v.literal('same-text'), text }),
  v.object({ type: v.literal('names'), original: v.optional(name), translation: v.optional(name) }),
  v.object({
    type: v.literal('renderings'),
    original: maybe,
    spellings: v.array(v.object({ text, segments: ids })),
  }),
  v.object({ type: v.literal('polarity'), original: v.optional(polarity), translation: v.optional(polarity) }),
  v.object({ type: v.literal('quotation'), quoted: side, text }),
  v.object({ type: v.literal('words'), original: text, translation: text }),
]);
const neutralEvidence = v.variant('type', [
  v.object({ type: v.literal('values'), original: value, translation: value }),
  v.object({ type: v.literal('gloss'), term: maybe, text }),
]);
const engine = v.object({ kind: oneOf(ENGINES), label: text, version: maybe });
const trouble = v.optional(oneOf(TROUBLES));
const shared = v.object({ shared: count, of: count });

const report = v.object({
  version: text,
  translation: reportSide,
  original: reportSide,
  links: v.array(v.object({ ...passages, score: share, moved: v.optional(v.boolean()) })),
  findings: v.array(
    v.object({
      id: text,
      kind: oneOf(KINDS),
      category: v.picklist(Object.keys(CATEGORIES) as Category[]),
      severity: oneOf(SEVERITIES),
      confidence: share,
      ...passages,
      marks,
      byEngine: v.optional(v.literal(true)),
      evidence: v.array(evidence),
    }),
  ),
  neutral: v.array(
    v.object({ id: text, kind: oneOf(NEUTRAL), ...passages, marks, evidence: v.array(neutralEvidence) }),
  ),
  gloss: v.optional(v.object({ engine, lang: text, texts, trouble })),
  encoded: v.optional(v.object({ engine, trouble })),
  coverage: v.object({ original: share, translation: share }),
  agreement: v.object({ paragraphs: shared, figures: shared, names: shared }),
  // What is no original is never kept.
  verdict: oneOf<Exclude<Report['verdict'], 'not-the-original'>>({ compared: 1, uncertain: 1 }),
});

/** The shape alone; whether what it speaks of is there, `keptIn` asks. */
export const keptShape = v.object({
  saved: moment,
  accessed: moment,
  chosen: v.union([v.literal(''), web]),
  trail,
  decisions: v.object({ dismissed: ids, confirmed: ids, notes: texts }),
  report,
});

/** @returns the comparison, made of its known fields alone; undefined where it is none, or does not hold together. */
export function keptIn(stored: unknown): SavedComparison | undefined {
  const read = v.safeParse(keptShape, stored, { abortEarly: true });
  return read.success && holds(read.output.report) ? read.output : undefined;
}

/** What is spoken of is there: a view may follow every id and cut every text. */
function holds({ translation, original, links, findings, neutral }: Report): boolean {
  const lengths = new Map<string, number>();
  for (const { segments, blocks } of [translation, original])
    for (const { id, block, start, end, text } of segments) {
      const whole = blocks[block];
      if (lengths.has(id) || !whole || start > end || end > whole.text.length) return false;
      lengths.set(id, text.length);
    }
  const known = (list: readonly string[]) => list.every((id) => lengths.has(id));
  const flags = [...findings, ...neutral];
  return (
    new Set(flags.map(({ id }) => id)).size === flags.length &&
    [...links, ...flags].every((one) => known(one.translation) && known(one.original)) &&
    flags.every((one) =>
      one.marks.every(({ segment, start, end }) => start <= end && end <= (lengths.get(segment) ?? -1)),
    )
  );
}
