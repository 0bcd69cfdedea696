/** Where a chip could stand beside a headline: the byline's end, the headline's end, under or above it, in the margin. */

/** CSS pixels from the left and the top of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What stands where at the head of an article. */
export interface HeadScene {
  /** The lines of the headline's text; one at least. */
  readonly headline: readonly Box[];
  /** The lines of the short texts under it, such as a byline and a date. */
  readonly lines: readonly Box[];
  /** The box that the headline's lines are set in. */
  readonly column: Box;
  readonly pageWidth: number;
  readonly isRtl: boolean;
}

/** CSS pixels. */
export const CHIP_HEIGHT = 36;
/** CSS pixels between a line's text and a chip behind it. */
const TEXT_GAP = 16;
/** CSS pixels between lines and a chip under or above them. */
const ROW_GAP = 8;
/** CSS pixels between the column and a chip in the margin. */
const MARGIN_GAP = 24;
/** CSS pixels. In a wider column the chip would stand far from what it speaks of. */
const MAX_COLUMN = 820;
/** CSS pixels between a chip and the edges of the page. */
const EDGE = 8;

const getRight = ({ left, width }: Box): number => left + width;
const getBottom = ({ top, height }: Box): number => top + height;

/** All places within the page's width, the best first; whether they are blank is for the caller to see. */
export function listPlaces(scene: HeadScene, width: number): readonly Box[] {
  const { headline, lines, column, pageWidth, isRtl } = scene;
  const [first] = headline;
  const last = headline.at(-1);
  if (!first || !last) return [];
  const place = (left: number, top: number): Box => ({ left, top, width, height: CHIP_HEIGHT });
  const reach = Math.min(column.width, MAX_COLUMN);
  const [atStart, atEnd] = isRtl
    ? [getRight(column) - width, getRight(column) - reach]
    : [column.left, column.left + reach - width];
  const behind = (line: Box): number => (isRtl ? line.left - TEXT_GAP - width : getRight(line) + TEXT_GAP);
  /** On a line: at the column's end, else right behind the line's words. */
  const onLine = (line: Box): Box[] => {
    const top = line.top + line.height / 2 - CHIP_HEIGHT / 2;
    return [place(atEnd, top), place(behind(line), top)];
  };
  const [leftMargin, rightMargin] = [column.left - MARGIN_GAP - width, getRight(column) + MARGIN_GAP];
  return [
    ...lines.flatMap(onLine),
    ...onLine(last),
    ...[last, ...lines.slice(-1)].map((line) => place(atStart, getBottom(line) + ROW_GAP)),
    place(atEnd, first.top - ROW_GAP - CHIP_HEIGHT),
    ...(isRtl ? [leftMargin, rightMargin] : [rightMargin, leftMargin]).map((left) => place(left, first.top)),
  ].filter((box) => box.left >= EDGE && getRight(box) <= pageWidth - EDGE);
}
