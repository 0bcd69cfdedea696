/** Draws a card as elements: text alone, never markup. */
import type { CardAction, CardActionName, CardFlag, CardPassage, PageCard } from '../../lib/core';

/** A new element with a class, and with text or elements in it. */
function create(tag: string, className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
}

/** Words in a language of their own. */
function createText(tag: string, className: string, lang: string, ...content: readonly (Node | string)[]): HTMLElement {
  const element = create(tag, className, ...content);
  if (lang) element.lang = lang;
  element.dir = 'auto';
  return element;
}

function drawGist({ title, change }: CardFlag, dir: PageCard['dir']): readonly (Node | string)[] {
  if (!change) return [title];
  const side = (text: string): HTMLElement => create('bdi', '', text || '–');
  return [side(change.original), create('i', 'arrow', dir === 'rtl' ? ' ← ' : ' → '), side(change.translation)];
}

function drawFlag(flag: CardFlag, dir: PageCard['dir']): readonly Node[] {
  const sign = create('span', 'glyph', flag.sign);
  sign.ariaHidden = 'true';
  const head = create(
    'h1',
    'head',
    sign,
    create('b', 'gist', ...drawGist(flag, dir)),
    create('span', 'sure', flag.sureness),
  );
  return flag.why === '' ? [head] : [head, create('p', 'why', flag.why)];
}

const drawPassage = ({ lang, isDropped, pieces }: CardPassage): HTMLElement =>
  createText(
    'blockquote',
    isDropped ? 'passage dropped' : 'passage',
    lang,
    ...pieces.map(({ text, isMarked }) => (isMarked ? create('mark', '', text) : text)),
  );

function drawActions({ actions, decided }: PageCard, onAction: (does: CardActionName) => void): HTMLElement {
  const draw = ({ does, label }: CardAction): HTMLElement => {
    const button = create('button', does, label);
    button.dataset.does = does;
    button.addEventListener('click', ({ isTrusted }) => isTrusted && onAction(does));
    return button;
  };
  return create('footer', 'actions', ...(decided ? [create('span', 'decided', decided)] : []), ...actions.map(draw));
}

/** Fills the element with a card. `onAction`: the reader pressed a button. */
export function drawCard(element: HTMLElement, card: PageCard, onAction: (does: CardActionName) => void): void {
  const { lang, dir, flag, passage, absence = '', reading, source, actions } = card;
  element.lang = lang;
  element.dir = dir;
  element.className = flag ? `is-${flag.kind}` : '';
  element.replaceChildren(
    ...(flag ? drawFlag(flag, dir) : []),
    passage ? drawPassage(passage) : create('p', 'absence', absence),
    ...(reading ? [createText('p', 'reading', reading.lang, reading.text)] : []),
    create('p', 'source', source),
    ...(actions.length > 0 ? [drawActions(card, onAction)] : []),
  );
}
