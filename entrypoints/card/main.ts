/** The card on a sentence of the page, in a frame of Verso's own: draws what the panel sends, and tells it what the reader does. */
import type { CardActionName, PageCard } from '../../lib/core/page-observation';
import { connectCardFrame } from '../../lib/extension/messages/card-port';
import type { CardCommand } from '../../lib/extension/messages/highlighter-messages';
import { copyToClipboard } from '../shared/clipboard';
import { createPressGuard } from '../shared/press-guard';
import { drawCard, drawLoading, updateScrolling } from './draw-card';
import { measureCard } from './measure-card';

/** Milliseconds that the card stays after a decision, so that it can be taken back. */
const DECIDED_STAY = 6000;

const element = document.getElementById('card')!;
const guard = createPressGuard(element);
let shown: PageCard | undefined;
let leaveTimer: ReturnType<typeof setTimeout> | undefined;
const tell = connectCardFrame(hear);
drawLoading(element);

function sendAction(does: CardActionName): void {
  if (shown && guard.counts()) tell({ type: 'do', id: shown.id, does });
}

function show(card: PageCard | undefined): void {
  clearTimeout(leaveTimer);
  const isSame = card?.id === shown?.id;
  shown = card;
  // Nobody sees it, unless a card takes its time.
  if (!card) {
    drawLoading(element);
    return;
  }
  const height = measureCard(element, card);
  drawCard(element, card, sendAction);
  guard.expect(element.querySelectorAll('.head, .passage, .absence'));
  if (!isSame) element.querySelector('blockquote')?.scrollTo(0, 0);
  if (card.decided !== undefined) leaveTimer = setTimeout(() => tell({ type: 'leave' }), DECIDED_STAY);
  // The button that was pressed is gone with the card before.
  if (card.decided !== undefined && document.hasFocus()) focusFirstButton();
  updateScrolling(element);
  tell({ type: 'shown', id: card.id, height });
}

const focusFirstButton = (): void => element.querySelector<HTMLElement>('button')?.focus();

function hear(command: CardCommand): void {
  if (command.type === 'card') show(command.card);
  else if (command.type === 'focus') focusFirstButton();
  else void copyToClipboard(command.clip).then((isCopied) => tell({ type: 'copied', isCopied }));
}

const KEYS: Readonly<Record<string, CardActionName>> = { y: 'confirm', x: 'dismiss', c: 'copy', u: 'undo' };

document.addEventListener('keydown', ({ key, isTrusted, ctrlKey, metaKey, altKey }) => {
  if (!isTrusted || ctrlKey || metaKey || altKey) return;
  if (key === 'Escape') tell({ type: 'leave' });
  const does = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  if (does && shown?.actions.some((action) => action.does === does)) sendAction(does);
});

addEventListener('resize', () => updateScrolling(element));

// Whoever comes by key finds the first button.
addEventListener('focus', () => {
  if (!element.contains(document.activeElement)) focusFirstButton();
});

const canScroll = (event: WheelEvent): boolean =>
  [element, element.querySelector('.passage')].some((one) => {
    if (!one || !event.composedPath().includes(one)) return false;
    return event.deltaY < 0 ? one.scrollTop > 0 : one.scrollTop + one.clientHeight + 1 < one.scrollHeight;
  });

// What the card leaves over of a turn of the wheel would scroll the page, and tell it whether the words had room.
document.addEventListener(
  'wheel',
  (event) => {
    if (!canScroll(event)) event.preventDefault();
  },
  { passive: false },
);

// Words that are dragged onto the page would be the page's.
addEventListener('dragstart', (event) => event.preventDefault());
