/**
 * Draws a picture as PNG. The browser itself lays it out, as HTML within an SVG image: it breaks the lines of every script
 * and knows both directions better than code of ours would. Nothing is loaded, and no text of a page becomes markup.
 */
import {
  type PictureHead,
  type PictureItem,
  type PictureModel,
  type PicturePassage,
  type PictureSide,
  trimPassage,
} from '../../report/picture-model';
import { type BidiText, isRightToLeft } from '../../text/bidi-text';
import { buildPictureStyle, getPaper, PICTURE_SIZE, type PictureScheme } from './picture-style';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Verso's sign: a sheet in front of another. */
const SIGN_PATHS = ['M5.5 4V2.5h8v9H12', 'M2.5 4.5h8v9h-8z', 'M5 7.5h3M5 10.5h2'];

type Child = Node | string;

interface Attributes {
  readonly class?: string;
  readonly lang?: string;
  readonly dir?: string;
}

function createElement(
  tag: string,
  { class: className = '', lang = '', dir = '' }: Attributes,
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (lang) element.lang = lang;
  if (dir) element.dir = dir;
  element.append(...children);
  return element;
}

/** @param size of the passages, in pixels. */
export function buildPictureMarkup(model: PictureModel, scheme: PictureScheme, size: number): HTMLElement {
  const { heads, items, lang, dir, compared, cut } = model;
  return createElement(
    'div',
    { class: 'picture', lang, dir },
    createElement('style', {}, buildPictureStyle(scheme, size)),
    createElement('div', { class: 'heads pair' }, ...heads.map(buildHead)),
    createElement('div', { class: 'items' }, ...items.map(buildItem)),
    createElement(
      'div',
      { class: 'foot' },
      createElement('span', {}, ...[compared, cut].filter(Boolean).join('. ')),
      createElement('span', { class: 'made' }, buildSign(), 'Verso'),
    ),
  );
}

function buildHead({ outlet, label, title, lang, details }: PictureHead): HTMLElement {
  return createElement(
    'div',
    {},
    createElement('p', { class: 'outlet' }, createElement('b', { lang }, createElement('bdi', {}, outlet)), label),
    // Of its own direction, so that its end is cut off and not its beginning.
    createElement('p', { class: 'title', lang, dir: 'auto' }, title),
    createElement(
      'p',
      { class: 'details' },
      ...details.flatMap((text, at) => [at > 0 ? ' · ' : '', createElement('bdi', {}, text)]),
    ),
  );
}

function buildItem({ kind, sign, heading, sides, reading }: PictureItem): HTMLElement {
  return createElement(
    'div',
    { class: `item ${kind}` },
    createElement(
      'div',
      { class: 'heading' },
      // An unequals sign would be mirrored.
      createElement('span', { class: 'sign', dir: 'ltr' }, sign),
      createElement('span', { class: 'soft' }, ...buildHeading(heading)),
    ),
    createElement(
      'div',
      { class: 'pair' },
      ...sides.map((side) =>
        createElement(
          'div',
          {},
          buildSide(side),
          ...(reading?.under === side.side
            ? [
                createElement(
                  'p',
                  { class: 'reading' },
                  `${reading.label}: `,
                  createElement(
                    'bdi',
                    { lang: reading.lang, dir: isRightToLeft(reading.lang) ? 'rtl' : 'ltr' },
                    reading.text,
                  ),
                ),
              ]
            : []),
        ),
      ),
    ),
  );
}

const buildHeading = (heading: BidiText): Child[] =>
  heading.map((part) =>
    typeof part === 'string' ? part : createElement('b', {}, createElement('bdi', {}, part.text)),
  );

/** Where all of a passage is meant, a line runs along it. */
function buildSide({ passage, absent = '', isWhole }: PictureSide): HTMLElement {
  if (!passage) return createElement('p', { class: 'absent' }, absent);
  const { lang } = passage;
  return createElement('p', { class: isWhole ? 'said whole' : 'said', lang, dir: 'auto' }, ...buildMarkedText(passage));
}

function buildMarkedText({ text, marks }: PicturePassage): Child[] {
  let at = 0;
  const parts = marks.flatMap(({ start, end }): Child[] => {
    const before = text.slice(at, start);
    at = end;
    return [before, createElement('mark', {}, text.slice(start, end))];
  });
  return [...parts, text.slice(at)];
}

function buildSign(): SVGElement {
  const svg = document.createElementNS(SVG_NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  for (const d of SIGN_PATHS) {
    const path = document.createElementNS(SVG_NAMESPACE, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

// Chooses how much of a picture's passages is shown, and how large, so that everything fits.

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

const { width, height } = PICTURE_SIZE;
const SVG = 'http://www.w3.org/2000/svg';
/** Steps of a color channel: some browsers change what is read from a canvas by one or two, so that readers are not known. */
const TOLERANCE = 3;

/** A picture as it was drawn; the model is of what it shows. */
export interface DrawnPicture {
  readonly image: Blob;
  readonly shown: PictureModel;
}

/** Undefined where the browser draws nothing, or gives noise for what was drawn. */
export async function drawPicture(model: PictureModel, scheme: PictureScheme): Promise<DrawnPicture | undefined> {
  const fitted = measureFit(model, scheme);
  try {
    const image = await loadImage(buildPictureMarkup(fitted.model, scheme, fitted.size));
    const canvas = document.createElement('canvas');
    Object.assign(canvas, PICTURE_SIZE);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    context.drawImage(image, 0, 0, width, height);
    if (!isDrawn(context, scheme)) return undefined;
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob ? { image: blob, shown: fitted.model } : undefined;
  } catch {
    // An image that cannot be decoded, or a canvas that may not be read.
    return undefined;
  }
}

/** Lays pictures out where no style of the panel reaches, and nobody sees them. */
function measureFit(model: PictureModel, scheme: PictureScheme): ComposedPicture {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial; position: fixed; inset: 0 auto auto 0; visibility: hidden; contain: strict';
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  document.body.append(host);
  const hasRoom = (fitted: ComposedPicture): boolean => {
    const markup = buildPictureMarkup(fitted.model, scheme, fitted.size);
    root.replaceChildren(markup);
    const items = markup.querySelector('.items');
    return !items || items.scrollHeight <= items.clientHeight;
  };
  try {
    return composePicture(model, hasRoom);
  } finally {
    host.remove();
  }
}

async function loadImage(markup: HTMLElement): Promise<HTMLImageElement> {
  const svg = document.createElementNS(SVG, 'svg');
  const frame = document.createElementNS(SVG, 'foreignObject');
  for (const element of [svg, frame]) {
    element.setAttribute('width', String(width));
    element.setAttribute('height', String(height));
  }
  frame.append(markup);
  svg.append(frame);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  return image;
}

/** Whether all corners have the paper's color, and something stands on it. */
function isDrawn(context: CanvasRenderingContext2D, scheme: PictureScheme): boolean {
  const paper = Number.parseInt(getPaper(scheme).slice(1), 16);
  const channels = [paper >> 16, (paper >> 8) & 255, paper & 255];
  const isPaper = (data: Uint8ClampedArray, at: number): boolean =>
    channels.every((channel, index) => Math.abs((data[at + index] ?? -1) - channel) <= TOLERANCE);
  const corners = [
    [0, 0],
    [width - 8, 0],
    [0, height - 8],
    [width - 8, height - 8],
  ] as const;
  const isClean = corners.every(([left, top]) => {
    const { data } = context.getImageData(left, top, 8, 8);
    return data.every((_, at) => at % 4 !== 0 || isPaper(data, at));
  });
  const { data } = context.getImageData(0, 0, width, height);
  return isClean && data.some((_, at) => at % 4 === 0 && !isPaper(data, at));
}
