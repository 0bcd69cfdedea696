/** Highlights findings in the page with the CSS Custom Highlight API: no element of the page changes. */
import type { PageMark } from '../../lib/extension/messages/highlighter-messages';
import { findGaps, type Gap } from './gaps/find-gaps';
import { isOnDark } from './lightness';
import { isRangeLost, type LocatedMark, locateMarks } from './locate-marks';

const HIGHLIGHTED_KINDS = ['altered', 'added', 'dropped'] as const;
const SHOWN_HIGHLIGHT = 'verso-shown';
/** The sentence whose card is on show, on light and on dark ground. */
const POINTED_HIGHLIGHTS = { light: 'verso-pointed', dark: 'verso-pointed-dark' } as const;

/** Priorities are 32 bits with a sign. A highlight of the page's own would else be painted over those of Verso. */
const TOP_PRIORITY = 2 ** 31 - 1;
/** What is painted over what. */
const PRIORITIES = {
  words: TOP_PRIORITY,
  shown: TOP_PRIORITY - 1,
  kinds: TOP_PRIORITY - 2,
  pointed: TOP_PRIORITY - 3,
} as const;

function setHighlight(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

const getRanges = (located: readonly LocatedMark[]): Range[] => located.map(({ range }) => range);

/** Highlights of one kind, located again when the page renders those parts anew. */
class HighlightLayer {
  private marks: readonly PageMark[] = [];
  /** Most marks located so far. The page may never contain the rest. */
  private maxLocated = 0;
  located: readonly LocatedMark[] = [];

  constructor(private readonly paint: (located: readonly LocatedMark[]) => void) {}

  ask(marks: readonly PageMark[]): void {
    this.marks = marks;
    this.maxLocated = 0;
    this.find();
  }

  /** Locates lost marks again. Returns whether all that were ever located are there. */
  again(): boolean {
    if (!this.isWhole()) this.find();
    return this.isWhole();
  }

  private find(): void {
    this.located = this.marks.length > 0 ? locateMarks(this.marks) : [];
    this.maxLocated = Math.max(this.maxLocated, this.located.length);
    this.paint(this.located);
  }

  private isWhole(): boolean {
    return this.located.length === this.maxLocated && !this.located.some(({ range }) => isRangeLost(range));
  }
}

/** The highlights in the page: one layer for all findings and one, above it, for the selected finding. */
export class Highlights {
  /** Findings whose gap has a pill: the words on both sides need no dashes. */
  private hasPill: (id: string) => boolean = () => false;
  private readonly all = new HighlightLayer((located) => {
    for (const kind of HIGHLIGHTED_KINDS) this.paint(kind, located);
  });
  private readonly chosen = new HighlightLayer((located) =>
    setHighlight(SHOWN_HIGHLIGHT, getRanges(located), PRIORITIES.shown),
  );

  /** Highlights all findings on show, in place of those before. */
  mark(marks: readonly PageMark[]): void {
    this.all.ask(marks);
  }

  /** Highlights the selected finding strongly. Returns its first range; undefined where the page lacks it. */
  choose(marks: readonly PageMark[]): Range | undefined {
    this.chosen.ask(marks);
    return this.chosen.located[0]?.range;
  }

  /** Highlights again what the page has rendered anew. Returns whether all of it was located. */
  again(): boolean {
    return [this.all.again(), this.chosen.again()].every(Boolean);
  }

  /** The passages of all findings where they are now, those of the selected one first. */
  flags(): readonly [readonly LocatedMark[], readonly LocatedMark[]] {
    return [this.listWithoutPills(this.chosen.located), this.listWithoutPills(this.all.located)];
  }

  /** The passages of all findings, whether there are pills or not. */
  marks(): readonly LocatedMark[] {
    return this.all.located;
  }

  /** The gaps in the page, with the words on both sides of each. */
  gaps(): Gap[] {
    return findGaps(this.all.located);
  }

  /** Pills stand in these gaps from now on. */
  usePills(hasPill: (id: string) => boolean): void {
    this.hasPill = hasPill;
    this.paint('dropped', this.all.located);
  }

  /** Tints the sentence whose card is on show; undefined: none. */
  point(range: Range | undefined): void {
    const ground = isOnDark(range?.startContainer.parentElement ?? null) ? 'dark' : 'light';
    for (const on of ['light', 'dark'] as const)
      setHighlight(POINTED_HIGHLIGHTS[on], range && on === ground ? [range] : [], PRIORITIES.pointed);
  }

  clear(): void {
    this.point(undefined);
    this.mark([]);
    this.choose([]);
  }

  private paint(kind: (typeof HIGHLIGHTED_KINDS)[number], located: readonly LocatedMark[]): void {
    const own = this.listWithoutPills(located).filter(({ mark }) => mark.kind === kind);
    setHighlight(`verso-${kind}`, getRanges(own), PRIORITIES.kinds);
    const words = own.flatMap((one) => one.words);
    setHighlight(`verso-${kind}-words`, words, PRIORITIES.words);
  }

  private listWithoutPills(located: readonly LocatedMark[]): readonly LocatedMark[] {
    return located.filter(({ mark }) => mark.gap === undefined || !this.hasPill(mark.id));
  }
}
