/** The card on a sentence of the page, in a frame of Verso's own: draws what the panel sends, and tells it what the reader does. */
import type { CardActionName, PageCard } from '../../lib/core';
import { type CardCommand, connectCardFrame } from '../../lib/extension';
import { copyToClipboard } from '../shared/clipboard';
import { drawCard, drawLoading, updateScrolling } from './draw-card';
import { measureCard } from './measure-card';
import { watchVisibility } from './visibility';

/** Milliseconds that the card stays after a decision, so that it can be taken back. */
const DECIDED_STAY = 6000;

const element = document.getElementById('card')!;
const isVisible = watchVisibility(element);
let shown: PageCard | undefined;
let leaveTimer: ReturnType<typeof setTimeout> | undefined;
const tell = connectCardFrame(hear);
drawLoading(element);

function sendAction(does: CardActionName): void {
  // A page that hides the frame, or lays something over it, is not to have its reader press what he cannot see.
  if (shown && isVisible()) tell({ type: 'do', id: shown.id, does });
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
