/**
 * Draws a picture as PNG. The browser itself lays it out, as HTML within an SVG image: it breaks the lines of every script
 * and knows both directions better than code of ours would. Nothing is loaded, and no text of a page becomes markup.
 */
import type { PictureModel } from '../../report';
import { type ComposedPicture, composePicture } from './compose-picture';
import { buildPictureMarkup } from './picture-markup';
import { getPaper, PICTURE_SIZE, type PictureScheme } from './picture-style';

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
