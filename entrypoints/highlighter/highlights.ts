/** Highlights findings in the page with the CSS Custom Highlight API: no element of the page changes. */
import type { PageMark } from '../../lib/extension';
import { isRangeLost, type LocatedMark, locateMarks } from './locate-marks';

const HIGHLIGHTED_KINDS = ['altered', 'added', 'dropped'] as const;
const SHOWN_HIGHLIGHT = 'verso-shown';

function setHighlight(name: string, ranges: readonly Range[], priority = 0): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

const getRanges = (placed: readonly LocatedMark[]): Range[] => placed.map(({ range }) => range);

/** Marks of one sort, to be found again when the page renders those parts anew. */
class HighlightLayer {
  private asked: readonly PageMark[] = [];
  /** As many as the page had at most: some may be of a part that it does not show. */
  private most = 0;
  placed: readonly LocatedMark[] = [];

  constructor(private readonly painted: (placed: readonly LocatedMark[]) => void) {}

  ask(marks: readonly PageMark[]): void {
    this.asked = marks;
    this.most = 0;
    this.find();
  }

  /** Whether all that the page had are there. */
  again(): boolean {
    if (!this.isWhole()) this.find();
    return this.isWhole();
  }

  private find(): void {
    this.placed = this.asked.length > 0 ? locateMarks(this.asked) : [];
    this.most = Math.max(this.most, this.placed.length);
    this.painted(this.placed);
  }

  private isWhole(): boolean {
    return this.placed.length === this.most && !this.placed.some(({ range }) => isRangeLost(range));
  }
}

/** What is marked in the page. Painted by the browser: no element of the page changes. */
export class Highlights {
  private readonly all = new HighlightLayer((placed) => {
    for (const kind of HIGHLIGHTED_KINDS)
      setHighlight(`verso-${kind}`, getRanges(placed.filter(({ mark }) => mark.kind === kind)));
  });
  private readonly chosen = new HighlightLayer((placed) => setHighlight(SHOWN_HIGHLIGHT, getRanges(placed), 1));

  /** All flags on show, instead of those before. */
  mark(marks: readonly PageMark[]): void {
    this.all.ask(marks);
  }

  /** The chosen one, strongly; where it begins, if the page has it. */
  choose(marks: readonly PageMark[]): Range | undefined {
    this.chosen.ask(marks);
    return this.chosen.placed[0]?.range;
  }

  /** Whether all that the page had rendered anew is marked again. */
  again(): boolean {
    return [this.all.again(), this.chosen.again()].every(Boolean);
  }

  /** Every flag's passages where they stand now. */
  flags(): readonly LocatedMark[] {
    return this.all.placed;
  }

  clear(): void {
    this.mark([]);
    this.choose([]);
  }
}
