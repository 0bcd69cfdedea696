/** The tooltip beside a highlighted passage: what kind of finding it is, and one sentence about it. */
import type { PageTooltip } from '../../lib/extension';

/** CSS pixels between the pointer and the tooltip. */
const POINTER_DISTANCE = 20;
/** CSS pixels between the tooltip and the edge of the window. */
const WINDOW_MARGIN = 8;

type Styles = Readonly<Record<string, string>>;

const HOST_STYLES: Styles = {
  all: 'initial',
  position: 'fixed',
  'z-index': '2147483647',
  'pointer-events': 'none',
  'max-inline-size': 'min(360px, calc(100vw - 16px))',
};

const getBoxStyles = (isDark: boolean): Styles => ({
  padding: '7px 11px 8px',
  border: `1px solid ${isDark ? '#4a4d55' : '#d2cfc7'}`,
  'border-radius': '8px',
  background: isDark ? '#1f2024' : '#ffffff',
  color: isDark ? '#ececee' : '#1c1d21',
  font: '13px/1.45 system-ui, sans-serif',
  'box-shadow': '0 2px 10px rgb(0 0 0 / 22%)',
  'overflow-wrap': 'anywhere',
});

const TITLE_STYLES: Styles = { 'font-weight': '650' };

/** Sets styles by the object model, since a page's content security policy could forbid a style sheet. */
function applyStyles<E extends HTMLElement>(element: E, styles: Styles): E {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return element;
}

function createTextLine(text: string, styles: Styles = {}): HTMLElement {
  const element = applyStyles(document.createElement('div'), styles);
  element.dir = 'auto';
  element.textContent = text;
  return element;
}

/** Places the tooltip below the pointer, or above it where there is no room, within the window. */
function positionHost(host: HTMLElement, x: number, y: number): void {
  const { width, height } = host.getBoundingClientRect();
  const left = Math.max(WINDOW_MARGIN, Math.min(x, innerWidth - width - WINDOW_MARGIN));
  const hasRoomBelow = y + POINTER_DISTANCE + height <= innerHeight - WINDOW_MARGIN;
  const top = hasRoomBelow ? y + POINTER_DISTANCE : Math.max(WINDOW_MARGIN, y - height - POINTER_DISTANCE / 2);
  applyStyles(host, { left: `${left}px`, top: `${top}px` });
}

/**
 * The tooltip, in a closed shadow tree after the page's body. It is in the document only while it is visible, and
 * receives no pointer events.
 */
export class Tooltip {
  private host: HTMLElement | undefined;

  show({ title, text }: PageTooltip, lang: string, x: number, y: number): void {
    this.hide();
    const host = applyStyles(document.createElement('div'), HOST_STYLES);
    host.lang = lang;
    const box = applyStyles(
      document.createElement('div'),
      getBoxStyles(matchMedia('(prefers-color-scheme: dark)').matches),
    );
    box.append(createTextLine(title, TITLE_STYLES), createTextLine(text));
    host.attachShadow({ mode: 'closed' }).append(box);
    document.documentElement.append(host);
    positionHost(host, x, y);
    this.host = host;
  }

  hide(): void {
    this.host?.remove();
    this.host = undefined;
  }
}
