import type { PageTip } from '../../lib/extension';

/** Pixels between the pointer and the note, and between the note and the edge of the window. */
const BELOW = 20;
const MARGIN = 8;

type Styles = Readonly<Record<string, string>>;

const HOST: Styles = {
  all: 'initial',
  position: 'fixed',
  'z-index': '2147483647',
  'pointer-events': 'none',
  'max-inline-size': 'min(360px, calc(100vw - 16px))',
};

const box = (isDark: boolean): Styles => ({
  padding: '7px 11px 8px',
  border: `1px solid ${isDark ? '#4a4d55' : '#d2cfc7'}`,
  'border-radius': '8px',
  background: isDark ? '#1f2024' : '#ffffff',
  color: isDark ? '#ececee' : '#1c1d21',
  font: '13px/1.45 system-ui, sans-serif',
  'box-shadow': '0 2px 10px rgb(0 0 0 / 22%)',
  'overflow-wrap': 'anywhere',
});

const TITLE: Styles = { 'font-weight': '650' };

/** By the object model rather than in a style sheet, which a page's content security policy could forbid. */
function styled<E extends HTMLElement>(element: E, styles: Styles): E {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return element;
}

function line(text: string, styles: Styles = {}): HTMLElement {
  const element = styled(document.createElement('div'), styles);
  element.dir = 'auto';
  element.textContent = text;
  return element;
}

/** Beside the pointer, within the window. */
function place(host: HTMLElement, x: number, y: number): void {
  const { width, height } = host.getBoundingClientRect();
  const left = Math.max(MARGIN, Math.min(x, innerWidth - width - MARGIN));
  const fits = y + BELOW + height <= innerHeight - MARGIN;
  const top = fits ? y + BELOW : Math.max(MARGIN, y - height - BELOW / 2);
  styled(host, { left: `${left}px`, top: `${top}px` });
}

/**
 * A small note in a closed shadow tree behind the page's body. It is in the document only while it is seen, and takes
 * no pointer events.
 */
export class Tooltip {
  private host: HTMLElement | undefined;

  show({ title, text }: PageTip, lang: string, x: number, y: number): void {
    this.hide();
    const host = styled(document.createElement('div'), HOST);
    host.lang = lang;
    const inside = styled(document.createElement('div'), box(matchMedia('(prefers-color-scheme: dark)').matches));
    inside.append(line(title, TITLE), line(text));
    host.attachShadow({ mode: 'closed' }).append(inside);
    document.documentElement.append(host);
    place(host, x, y);
    this.host = host;
  }

  hide(): void {
    this.host?.remove();
    this.host = undefined;
  }
}
