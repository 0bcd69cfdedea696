/**
 * The schema of a saved comparison, which Verso checks before it uses one from a file or a database.
 * Unknown fields are removed; a wrong field makes the whole comparison invalid. The compiler checks every word list
 * against the types of `core`. A field that reports get in a later version has to be optional here, since comparisons
 * saved before do not have it.
 */
import * as v from 'valibot';
import type { BlockKind } from '../core/article';
import { SIGNAL_NAMES, type SignalPlace } from '../core/detection';
import type { EngineErrorKind, EngineKind } from '../core/engine';
import {
  CATEGORY_NAMES,
  EQUIVALENCE_KINDS,
  type Evidence,
  FINDING_KINDS,
  LOST_CONTENT,
  POLARITY_KINDS,
  SEVERITIES,
  VERSION_CHANGES,
} from '../core/finding';
import type { Report, SavedReport, Truncation } from '../core/report';
import type { SavedComparison } from '../core/saved-comparison';
import { isWebAddress } from '../core/url';
import type { ValueKind } from '../core/value';

type WordSet<T extends string> = Readonly<Record<T, 1>>;

const createPicklist = <T extends string>(words: WordSet<T>) => v.picklist(Object.keys(words) as T[]);

const text = v.string();
const optionalText = v.optional(text);
/** Excludes infinity, which is what 1e999 in a file becomes: no calendar and no list can show it. */
const finiteNumber = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const ids = v.array(text);
const texts = v.record(text, text);
const webAddress = v.pipe(text, v.check(isWebAddress));
const timestamp = v.pipe(
  text,
  v.check((time) => /^\d{4}-\d\d-\d\dT/.test(time) && !Number.isNaN(Date.parse(time))),
);

const side = createPicklist({ translation: 1, original: 1 });
const BLOCK_KINDS: WordSet<BlockKind> = { title: 1, heading: 1, paragraph: 1, quote: 1, caption: 1, item: 1 };
const ENGINE_KINDS: WordSet<EngineKind> = { browser: 1, libretranslate: 1, apertium: 1, encoder: 1 };
const CUT_SIGNS: WordSet<Truncation['sign']> = { wall: 1, text: 1 };
const SIGNAL_PLACES: WordSet<SignalPlace> = { head: 1, byline: 1, text: 1, end: 1, footer: 1, switcher: 1, address: 1 };
const VALUE_KINDS: WordSet<ValueKind> = {
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
const ENGINE_ERROR_KINDS: WordSet<EngineErrorKind> = {
  unreachable: 1,
  refused: 1,
  busy: 1,
  key: 1,
  pair: 1,
  'wrong-answer': 1,
  slow: 1,
  unavailable: 1,
  incomplete: 1,
  quota: 1,
};

const signalEvidence = v.object({
  signal: v.picklist(SIGNAL_NAMES),
  place: createPicklist(SIGNAL_PLACES),
  words: text,
  weight: finiteNumber,
});
const candidate = v.object({ url: text, score: share, lang: optionalText, evidence: v.array(signalEvidence) });
const detection = v.object({
  article: v.boolean(),
  translation: v.boolean(),
  lang: text,
  originalLang: optionalText,
  machine: v.boolean(),
  translator: optionalText,
  outlet: v.optional(v.object({ name: text, host: optionalText, search: webAddress })),
  evidence: v.array(signalEvidence),
  candidates: v.array(candidate),
  links: v.optional(v.array(v.object({ url: webAddress, text }))),
});
const credit = v.object({
  page: v.object({ title: text, lang: text, site: optionalText, published: optionalText }),
  translation: v.boolean(),
  lang: optionalText,
  candidate: v.optional(candidate),
});
const provenance = v.object({
  page: v.object({ url: webAddress, title: text, byline: optionalText, published: optionalText, site: optionalText }),
  sighting: detection,
  candidates: v.array(candidate),
  credits: v.record(text, credit),
});

const reportSide = v.object({
  url: text,
  lang: text,
  title: text,
  byline: optionalText,
  translator: optionalText,
  published: optionalText,
  modified: optionalText,
  site: optionalText,
  archived: v.optional(v.object({ url: text, taken: text })),
  toolMade: v.optional(v.literal(true)),
  partial: v.optional(createPicklist({ paywall: 1 })),
  blocks: v.array(
    v.object({
      kind: createPicklist(BLOCK_KINDS),
      role: v.optional(createPicklist({ lead: 1, row: 1 })),
      text,
      page: v.optional(count),
      renders: v.optional(v.array(count)),
    }),
  ),
  segments: v.array(v.object({ id: text, block: count, start: count, end: count, text })),
});

const valueEvidence = v.object({
  kind: createPicklist(VALUE_KINDS),
  value: finiteNumber,
  currency: optionalText,
  unit: optionalText,
  minute: v.optional(finiteNumber),
  or: v.optional(finiteNumber),
  text,
  read: optionalText,
});
const nameEvidence = v.object({ text, latin: optionalText, role: optionalText });
const polarityEvidence = v.object({ kind: v.picklist(POLARITY_KINDS), text });
const marks = v.array(v.object({ side, segment: text, start: count, end: count }));
const passages = { translation: ids, original: ids };
const findingEvidence = v.variant('type', [
  v.object({ type: v.literal('values'), original: v.optional(valueEvidence), translation: v.optional(valueEvidence) }),
  v.object({
    type: v.literal('unlinked'),
    held: v.array(v.picklist(LOST_CONTENT)),
    characters: finiteNumber,
    paragraphs: v.optional(finiteNumber),
  }),
  v.object({ type: v.literal('length'), characters: finiteNumber, expected: finiteNumber }),
  v.object({ type: v.literal('concepts'), missing: ids }),
  v.object({ type: v.literal('same-text'), text }),
  v.object({
    type: v.literal('names'),
    original: v.optional(nameEvidence),
    translation: v.optional(nameEvidence),
    alike: v.optional(v.literal(true)),
  }),
  v.object({
    type: v.literal('renderings'),
    original: optionalText,
    spellings: v.array(v.object({ text, segments: ids })),
  }),
  v.object({
    type: v.literal('polarity'),
    original: v.optional(polarityEvidence),
    translation: v.optional(polarityEvidence),
  }),
  v.object({ type: v.literal('quotation'), quoted: side, text }),
  v.object({ type: v.literal('words'), original: text, translation: text }),
]);

/** The pieces of a finding's evidence that are known; others, as later versions write them, are left out. */
export const readEvidence = (stored: unknown): Evidence[] =>
  (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const read = v.safeParse(findingEvidence, one);
    return read.success ? [read.output] : [];
  });

const equivalenceEvidence = v.variant('type', [
  v.object({ type: v.literal('values'), original: valueEvidence, translation: valueEvidence }),
  v.object({ type: v.literal('gloss'), term: optionalText, text }),
]);
const engine = v.object({ kind: createPicklist(ENGINE_KINDS), label: text, version: optionalText });
const trouble = v.optional(createPicklist(ENGINE_ERROR_KINDS));
const sharedCount = v.object({ shared: count, of: count });

const links = v.array(v.object({ ...passages, score: share, moved: v.optional(v.boolean()) }));
const findings = v.array(
  v.object({
    id: text,
    kind: v.picklist(FINDING_KINDS),
    category: v.picklist(CATEGORY_NAMES),
    severity: v.picklist(SEVERITIES),
    confidence: share,
    ...passages,
    marks,
    byEngine: v.optional(v.literal(true)),
    evidence: v.array(findingEvidence),
    change: v.optional(v.picklist(VERSION_CHANGES)),
    former: v.optional(v.literal(true)),
  }),
);

const report = v.object({
  version: text,
  translation: reportSide,
  original: reportSide,
  links,
  findings,
  neutral: v.array(
    v.object({
      id: text,
      kind: v.picklist(EQUIVALENCE_KINDS),
      ...passages,
      marks,
      evidence: v.array(equivalenceEvidence),
    }),
  ),
  gloss: v.optional(v.object({ engine, lang: text, texts, trouble })),
  encoded: v.optional(
    v.object({ engine, trouble, encoded: v.optional(count), segments: v.optional(count), share: v.optional(share) }),
  ),
  coverage: v.object({ original: share, translation: share }),
  agreement: v.object({
    paragraphs: sharedCount,
    figures: sharedCount,
    unmatched: v.optional(marks),
    names: sharedCount,
  }),
  truncated: v.optional(v.object({ side, sign: createPicklist(CUT_SIGNS), after: text, paragraphs: sharedCount })),
  // A comparison with a text that is not the original is never saved.
  verdict: createPicklist<Exclude<Report['verdict'], 'not-the-original'>>({ compared: 1, uncertain: 1 }),
  earlier: v.optional(
    v.object({
      original: reportSide,
      links,
      findings,
      distance: finiteNumber,
      hadBanner: v.optional(v.literal(true)),
    }),
  ),
});

/** Checks the shape only. `parseSaved` also checks that ids and offsets refer to something. */
export const savedSchema = v.object({
  saved: timestamp,
  accessed: timestamp,
  chosen: v.union([v.literal(''), webAddress]),
  trail: provenance,
  decisions: v.object({ dismissed: ids, confirmed: ids, notes: texts }),
  report,
});

/** @returns the comparison with its known fields only; undefined where it is invalid or inconsistent. */
export function parseSaved(stored: unknown): SavedComparison | undefined {
  const result = v.safeParse(savedSchema, stored, { abortEarly: true });
  return result.success && isConsistentReport(result.output.report) ? result.output : undefined;
}

/** Whether all ids and offsets refer to something, so that a view can follow every id and cut every text. */
function isConsistentReport(report: SavedReport): boolean {
  const { translation, original, links, findings, neutral, truncated, earlier } = report;
  const segmentLengths = new Map<string, number>();
  for (const { segments, blocks } of [translation, original, ...(earlier ? [earlier.original] : [])])
    for (const { id, block, start, end, text } of segments) {
      const segmentBlock = blocks[block];
      if (segmentLengths.has(id) || !segmentBlock || start > end || end > segmentBlock.text.length) return false;
      segmentLengths.set(id, text.length);
    }
  const hasOnlyKnownIds = (list: readonly string[]) => list.every((id) => segmentLengths.has(id));
  const items = [...findings, ...neutral];
  const earlierItems = earlier?.findings ?? [];
  return (
    hasOnlyKnownIds(truncated ? [truncated.after] : []) &&
    new Set(items.map(({ id }) => id)).size === items.length &&
    new Set(earlierItems.map(({ id }) => id)).size === earlierItems.length &&
    [...links, ...items, ...(earlier?.links ?? []), ...earlierItems].every(
      (item) => hasOnlyKnownIds(item.translation) && hasOnlyKnownIds(item.original),
    ) &&
    [...items, ...earlierItems].every((item) =>
      item.marks.every(({ segment, start, end }) => start <= end && end <= (segmentLengths.get(segment) ?? -1)),
    )
  );
}
