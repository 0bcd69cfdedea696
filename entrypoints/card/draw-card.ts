/** Draws a card as elements: text alone, never markup. */
import type {
  CardAction,
  CardActionName,
  CardFlag,
  CardPassage,
  CardReading,
  PageCard,
} from '../../lib/core/page-observation';

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

const drawLine = ({ line }: CardFlag): readonly (Node | string)[] =>
  line.map((part) => (typeof part === 'string' ? part : create('bdi', '', part.text)));

function drawFlag(flag: CardFlag): readonly Node[] {
  const sign = create('span', 'glyph', flag.sign);
  sign.ariaHidden = 'true';
  const head = create(
    'h1',
    'head',
    sign,
    create('b', 'gist', ...drawLine(flag)),
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

/** Separators stay with the word before them, so that no line begins with one. */
function drawReading({ lang, label, parts }: CardReading): HTMLElement {
  const words = parts.map(({ text, isKept }, at) =>
    create('span', '', isKept ? create('b', '', text) : text, at + 1 < parts.length ? '\u{a0}· ' : ''),
  );
  return label === undefined
    ? createText('p', 'reading', lang, ...words)
    : create('p', 'reading', create('span', 'label', label, ' '), createText('span', '', lang, ...words));
}

function drawActions({ actions, decided }: PageCard, onAction: (does: CardActionName) => void): HTMLElement {
  const draw = ({ does, label }: CardAction): HTMLElement => {
    const button = create('button', does, label);
    button.dataset.does = does;
    button.addEventListener('click', ({ isTrusted }) => isTrusted && onAction(does));
    return button;
  };
  return create('footer', 'actions', ...(decided ? [create('span', 'decided', decided)] : []), ...actions.map(draw));
}

/** What stands in the frame until the first words have come, and between two cards. */
export function drawLoading(element: HTMLElement): void {
  element.className = '';
  element.ariaBusy = 'true';
  element.replaceChildren(create('p', 'wait'), create('p', 'wait'));
}

/** Lets the keyboard scroll what is higher than its room; to be asked whenever that has changed. */
export function updateScrolling(element: HTMLElement): void {
  for (const one of [element, element.querySelector<HTMLElement>('.passage')]) {
    if (one && one.scrollHeight > one.clientHeight + 1) one.tabIndex = 0;
    else one?.removeAttribute('tabindex');
  }
}

/** Fills the element with a card. `onAction`: the reader pressed a button. */
export function drawCard(element: HTMLElement, card: PageCard, onAction: (does: CardActionName) => void): void {
  const { lang, dir, flag, passage, absence = '', reading, source, actions } = card;
  element.ariaBusy = 'false';
  element.lang = lang;
  element.dir = dir;
  element.className = flag ? `is-${flag.kind}` : '';
  element.replaceChildren(
    ...(flag ? drawFlag(flag) : []),
    passage ? drawPassage(passage) : create('p', 'absence', absence),
    ...(reading ? [drawReading(reading)] : []),
    // Where nothing differs, the card is about these words.
    create(flag ? 'p' : 'h1', 'source', source),
    ...(actions.length > 0 ? [drawActions(card, onAction)] : []),
  );
}
