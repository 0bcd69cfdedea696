/** Kept comparisons of every shape that Verso believes, full of texts that want out. */
import fc from 'fast-check';
import type { Equivalence, Finding, Mark } from '../../lib/core/finding';
import type { ReportSide, SavedReport } from '../../lib/core/report';
import type { SavedComparison } from '../../lib/core/saved-comparison';
import { savedSchema } from '../../lib/report/saved-schema';
import { anyText } from '../report/hostile-texts';
import { NASTY } from './fuzzing';
import { ofSchema } from './values-of-schema';

const WORDS = ['buddhist', 'mile', 'EUR', 'en', 'zh-Hant-TW', 'xx-', 'i-klingon', '2026-13-99', '2026-02-29', ''];
const text = fc.oneof(anyText, fc.constantFrom(...NASTY, ...WORDS));
const FIGURES = [0, 1, 12, 13, 31, 2027, 1e21, -1e300, 1e300];
const number = fc
  .oneof(fc.constantFrom(...FIGURES), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  // JSON writes minus nought as nought.
  .map((figure) => figure + 0);
/** Names that every object has are never taken over: `saved-file.test.ts` holds to that. */
const key = text.filter((name) => !['__proto__', 'prototype', 'constructor'].includes(name));

/** An id may be one, too: what is looked up by it must not be what every object has. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

const MOMENTS = [
  '2026-10-07T09:12:44.000Z',
  '2026',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '+275760-09-13T00:00:00.000Z',
  '1',
];
const ADDRESSES = [
  'https://o.example/a(b)?q="><script>#:~:text=old',
  // All in ASCII: once compiled, Node 20's own `URL.canParse` now and then refuses what is not.
  'HTTP://u:p@xn--tda.example:8080/%zz/%E0%A4%A',
  'https://[::1]/',
  'https://x.example/\ud800',
];
const checkedText = fc.constantFrom(...MOMENTS, ...ADDRESSES);
const checkedNumber = fc.oneof(
  number,
  fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0),
  fc.nat(40),
);

const loose = ofSchema(savedSchema, { key, text, number, checkedText, checkedNumber }) as fc.Arbitrary<SavedComparison>;

/** As it is, but that what it speaks of is there. */
export const anyKept: fc.Arbitrary<SavedComparison> = loose.map((kept) => ({ ...kept, report: whole(kept.report) }));

function whole(report: SavedReport): SavedReport {
  const [translation, original] = [sideOf(report.translation, 't'), sideOf(report.original, 'o')];
  const earlier = report.earlier && { ...report.earlier, original: sideOf(report.earlier.original, 'e') };
  const segments = [translation, original, ...(earlier ? [earlier.original] : [])].flatMap((side) => side.segments);
  const lengths = new Map(segments.map(({ id, text: cut }) => [id, cut.length]));
  const known = pointing([...lengths.keys()]);
  const marked = <T extends Finding | Equivalence>(flag: T, id: string): T => ({
    ...passages(flag, known),
    id,
    marks: lengths.size === 0 ? [] : flag.marks.map((mark) => markOf(mark, known, lengths)),
  });
  const { truncated, ...rest } = report;
  const [after] = known(truncated ? [truncated.after] : []);
  return {
    ...rest,
    ...(truncated && after !== undefined ? { truncated: { ...truncated, after } } : {}),
    translation,
    original,
    links: report.links.map((link) => passages(link, known)),
    // Two of the very same content have one name in an annotation: no comparison says a thing twice.
    findings: distinct(report.findings.map((finding) => marked(finding, ''))).map((one, at) => ({
      ...one,
      id: INHERITED[at] ?? `f${at}`,
    })),
    neutral: report.neutral.map((one, at) => marked(one, `n${at}`)),
    ...(earlier
      ? {
          earlier: {
            ...earlier,
            links: earlier.links.map((link) => passages(link, known)),
            findings: earlier.findings.map((one, at) => marked(one, `e${at}`)),
          },
        }
      : {}),
  };
}

const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [JSON.stringify(one), one])).values(),
];

type Known = (list: readonly string[]) => string[];

/** Any text names a segment; none does where there are none. */
const pointing =
  (ids: readonly string[]): Known =>
  (list) =>
    ids.length === 0 ? [] : list.map((one) => ids[one.length % ids.length]!);

const passages = <T extends Pick<Finding, 'translation' | 'original'>>(one: T, known: Known): T => ({
  ...one,
  translation: known(one.translation),
  original: known(one.original),
});

function markOf(mark: Mark, known: Known, lengths: ReadonlyMap<string, number>): Mark {
  const [segment] = known([mark.segment]) as [string];
  return { ...mark, segment, ...within(mark, lengths.get(segment)!) };
}

const within = ({ start, end }: Pick<Mark, 'start' | 'end'>, length: number) => ({
  start: Math.min(Math.floor(start), Math.floor(end), length),
  end: Math.min(Math.max(Math.floor(start), Math.floor(end)), length),
});

function sideOf(side: ReportSide, prefix: string): ReportSide {
  const { blocks } = side;
  const segments = side.segments.map((segment, at) => {
    const block = segment.block % blocks.length;
    return { ...segment, id: `${prefix}${at}`, block, ...within(segment, blocks[block]?.text.length ?? 0) };
  });
  return { ...side, segments: blocks.length === 0 ? [] : segments };
}
