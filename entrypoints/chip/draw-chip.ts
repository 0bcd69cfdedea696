/** Draws the chip as elements: text alone, never markup. */
import type { ChipContent } from '../../lib/extension/chip/chip-messages';

/** What the chip shows: its invitation, where it is to be hidden, or what is left to press. */
export type ChipView = 'invite' | 'hide' | 'press';

export const CHIP_VIEWS: readonly ChipView[] = ['invite', 'hide', 'press'];

/** What a button does. */
export type ChipAction = 'compare' | 'close' | 'back' | 'hide-page' | 'hide-site';

const PATHS = {
  verso: ['M5.5 2.5h8v9', 'M2.5 5.5h8v8h-8z', 'M4.75 8.25h3.5', 'M4.75 10.75h2.25'],
  close: ['M4.5 4.5l7 7', 'M11.5 4.5l-7 7'],
  back: ['M9.5 4l-4 4 4 4'],
} as const;

function createIcon(name: keyof typeof PATHS): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(space, 'svg');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.ariaHidden = 'true';
  icon.classList.add(name);
  for (const data of PATHS[name]) {
    const path = document.createElementNS(space, 'path');
    path.setAttribute('d', data);
    icon.append(path);
  }
  return icon;
}

/** Fills the element with one view of the chip. `onAction`: the reader pressed a button. */
export function drawChip(
  element: HTMLElement,
  content: ChipContent,
  view: ChipView,
  onAction: (does: ChipAction) => void,
): void {
  const createButton = (does: ChipAction, className: string, label: string | Node, name = ''): HTMLElement => {
    const button = document.createElement('button');
    button.className = className;
    button.dataset['does'] = does;
    button.append(label);
    if (name) button.ariaLabel = button.title = name;
    button.addEventListener('click', ({ isTrusted }) => isTrusted && onAction(does));
    return button;
  };
  const createText = (className: string, text: string): HTMLElement => {
    const span = document.createElement('span');
    span.className = className;
    span.append(text);
    return span;
  };
  const close = createButton('close', 'icon', createIcon('close'), content.close);
  const parts: Readonly<Record<ChipView, () => readonly Node[]>> = {
    invite: () => [
      createIcon('verso'),
      createText('words', content.from),
      createButton('compare', 'text go', content.compare),
      close,
    ],
    hide: () => [
      createButton('back', 'icon', createIcon('back'), content.back),
      createText('words soft', content.hideOn),
      createButton('hide-page', 'text', content.page),
      ...(content.site === undefined ? [] : [createButton('hide-site', 'text', content.site)]),
    ],
    press: () => [createIcon('verso'), createText('words', content.press), close],
  };
  element.lang = content.lang;
  element.dir = content.dir;
  element.className = view;
  element.replaceChildren(...parts[view]());
}
