/** Chooses how much of a picture's passages is shown, and how large, so that everything fits. */
import { type PictureItem, type PictureModel, trimPassage } from '../../report';

/** Pixels of the passages' type. */
const SIZES: readonly number[] = [25, 24, 23, 22, 21, 20, 19];
/** A short difference alone would leave half the picture empty. */
const LARGE_SIZES: readonly number[] = [34, 32, 30, 28, 26, ...SIZES];
const SMALLEST = 19;
/** UTF-16 units of a passage: with fewer it says nothing, and so many always fit. */
const SHORTEST = 80;
const LONGEST = 1200;

export interface ComposedPicture {
  readonly model: PictureModel;
  readonly size: number;
}

/** Whether a picture has room for all that it shows. */
type CheckFit = (fitted: ComposedPicture) => boolean;

/** As many differences as fit, as large as they fit; the first one alone else, its passages cut where they must be. */
export function composePicture(model: PictureModel, hasRoom: CheckFit): ComposedPicture {
  for (let count = model.items.length; count > 0; count--) {
    const shown = { ...model, items: model.items.slice(0, count) };
    const size = (count === 1 ? LARGE_SIZES : SIZES).find((one) => hasRoom({ model: shown, size: one }));
    if (size !== undefined) return { model: shown, size };
  }
  return composeShortened(model, hasRoom);
}

/** The longest cut that fits, found by halves. */
function composeShortened(model: PictureModel, hasRoom: CheckFit): ComposedPicture {
  const build = (most: number): ComposedPicture => ({
    model: { ...model, items: model.items.slice(0, 1).map((item) => shortenItem(item, most)) },
    size: SMALLEST,
  });
  let [least, most] = [SHORTEST, LONGEST];
  while (most - least > 8) {
    const middle = Math.floor((least + most) / 2);
    if (hasRoom(build(middle))) least = middle;
    else most = middle;
  }
  return build(least);
}

function shortenItem({ sides: [original, translation], reading, ...item }: PictureItem, most: number): PictureItem {
  const shortenSide = (side: typeof original): typeof original =>
    side.passage ? { ...side, passage: trimPassage(side.passage, most) } : side;
  return {
    ...item,
    sides: [shortenSide(original), shortenSide(translation)],
    ...(reading ? { reading: { ...reading, text: trimPassage({ ...reading, marks: [] }, most).text } } : {}),
  };
}
