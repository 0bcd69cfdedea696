/** Judges the findings of a report by the differences that were planted. */
import { MIN_SHOWN_CONFIDENCE } from '../lib/core/finding';
import type { Report, ReportSide } from '../lib/core/report';
import type { Gold, Planted } from './newsroom';

/** A difference as a reader sees it: both quotations, and the words marked in them. */
export interface Shown {
  readonly kind: string;
  readonly category: string;
  readonly original: string;
  readonly translation: string;
  readonly marks: readonly string[];
}

export interface Judgement {
  readonly found: readonly Planted[];
  readonly missed: readonly Planted[];
  /** Shown, but touching nothing planted. */
  readonly alarms: readonly Shown[];
}

const joinTexts = (side: ReportSide, ids: readonly string[]): string => {
  const wanted = new Set(ids);
  return side.segments
    .filter((s) => wanted.has(s.id))
    .map((s) => s.text)
    .join(' ');
};

/** What a report shows without the panel: confidence from one half, or from what is asked for. */
export function listShown(report: Report, least = MIN_SHOWN_CONFIDENCE): Shown[] {
  const text = new Map([...report.translation.segments, ...report.original.segments].map((s) => [s.id, s.text]));
  return report.findings
    .filter((f) => f.confidence >= least)
    .map((f) => ({
      kind: f.kind,
      category: f.category,
      original: joinTexts(report.original, f.original),
      translation: joinTexts(report.translation, f.translation),
      marks: f.marks.map((m) => text.get(m.segment)?.slice(m.start, m.end) ?? ''),
    }));
}

const fold = (text: string) => text.replace(/[\s\u00ad\u200b-\u200d]+/gu, '');

/** Letters two texts share from the longest stretch of one that stands in the other, cut at either end. */
function computeSharedShare(one: string, other: string): number {
  const [a, b] = [fold(one), fold(other)];
  if (!a || !b) return 0;
  if (a.includes(b)) return b.length;
  if (b.includes(a)) return a.length;
  // A flag may cover a sentence and the neighbour it was merged with, or begin in its middle.
  for (let n = Math.min(a.length, b.length); n >= 12; n--) {
    if (a.endsWith(b.slice(0, n)) || b.endsWith(a.slice(0, n))) return n;
  }
  return 0;
}

const listTexts = (text: Planted['translation']): readonly string[] => (text === undefined ? [] : [text].flat());

const isTouched = (shown: Shown, planted: Planted): boolean =>
  (planted.kind !== 'added' && computeSharedShare(planted.original ?? '', shown.original) > 0) ||
  (planted.kind !== 'dropped' &&
    listTexts(planted.translation).some((text) => computeSharedShare(text, shown.translation) > 0));

/** Dropped and added passages must be half covered by flags of that kind; an altered one named by its words. */
function isFound(all: readonly Shown[], planted: Planted): boolean {
  const own = all.filter((s) => s.kind === planted.kind && isTouched(s, planted));
  if (planted.kind === 'altered') return own.some((s) => isNamed(s, planted));
  const side = planted.kind === 'dropped' ? 'original' : 'translation';
  const wanted = listTexts(planted[side]).join('');
  const covered = own.reduce((sum, s) => sum + computeSharedShare(wanted, s[side]), 0);
  return covered >= 0.5 * fold(wanted).length;
}

const WHOLE: ReadonlySet<string> = new Set(['renderings', 'repeated', 'untranslated']);

function isNamed(shown: Shown, { category, says, translation }: Planted): boolean {
  if (category === 'renderings')
    return listTexts(translation).every((text) => fold(shown.marks.join('')).includes(fold(text)));
  if (WHOLE.has(category)) return shown.category === category;
  if (!says) return true;
  const said = [fold(says.original), fold(says.translation)].filter(Boolean);
  return shown.marks.some(
    (mark) => fold(mark) !== '' && said.some((s) => s.includes(fold(mark)) || fold(mark).includes(s)),
  );
}

/**
 * What of the planted differences is shown, and what is shown besides. Those that need an engine are asked for only
 * where there is one.
 */
export function judgeShown(shown: readonly Shown[], gold: Gold, { engine = false } = {}): Judgement {
  const asked = gold.findings.filter((p) => engine || !p.engine);
  const missed = asked.filter((p) => !isFound(shown, p));
  return {
    found: asked.filter((p) => !missed.includes(p)),
    missed,
    alarms: shown.filter((s) => !gold.findings.some((p) => isTouched(s, { ...p, kind: s.kind as Planted['kind'] }))),
  };
}
