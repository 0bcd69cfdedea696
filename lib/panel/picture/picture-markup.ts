/** Builds the elements of a picture. All texts of pages are text nodes. */
import type { PictureHead, PictureItem, PictureModel, PicturePassage, PictureSide } from '../../report';
import { type BidiText, isRightToLeft } from '../../util/writing/bidi-text';
import { buildPictureStyle, type PictureScheme } from './picture-style';

const SVG = 'http://www.w3.org/2000/svg';

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
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  for (const d of SIGN_PATHS) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
