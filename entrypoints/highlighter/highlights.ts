/** Highlights findings in the page with the CSS Custom Highlight API: no element of the page changes. */
import type { PageMark } from '../../lib/extension';
import { isRangeLost, type LocatedMark, locateMarks } from './locate-marks';

const HIGHLIGHTED_KINDS = ['altered', 'added', 'dropped'] as const;
const SHOWN_HIGHLIGHT = 'verso-shown';
const POINTED_HIGHLIGHT = 'verso-pointed';

/** Priorities are 32 bits with a sign. A highlight of the page's own would else be painted over those of Verso. */
const TOP_PRIORITY = 2 ** 31 - 1;

function setHighlight(name: string, ranges: readonly Range[], priority = TOP_PRIORITY - 1): void {
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
  private readonly all = new HighlightLayer((located) => {
    for (const kind of HIGHLIGHTED_KINDS)
      setHighlight(`verso-${kind}`, getRanges(located.filter(({ mark }) => mark.kind === kind)));
  });
  private readonly chosen = new HighlightLayer((located) =>
    setHighlight(SHOWN_HIGHLIGHT, getRanges(located), TOP_PRIORITY),
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
    return [this.chosen.located, this.all.located];
  }

  /** Tints the sentence whose card is on show; undefined: none. */
  point(range: Range | undefined): void {
    setHighlight(POINTED_HIGHLIGHT, range ? [range] : [], TOP_PRIORITY - 2);
  }

  clear(): void {
    this.point(undefined);
    this.mark([]);
    this.choose([]);
  }
}
