/** The chip beside a translation's headline, in a frame of Verso's own: says what the page is, and opens the panel. */
import { askChipContent, CHIP_WIDTHS, type ChipContent, sendChipEvent } from '../../lib/extension/chip/chip-messages';
import { openPanel } from '../../lib/extension/tabs/open-panel';
import { createPressGuard } from '../shared/press-guard';
import { CHIP_VIEWS, type ChipAction, type ChipView, drawChip } from './draw-chip';

const element = document.getElementById('chip')!;
const guard = createPressGuard(element);

/** The chip's width in pixels: the least of three that holds each of its views. */
function measureWidth(content: ChipContent): number {
  const widths = CHIP_VIEWS.map((view) => {
    drawChip(element, content, view, () => undefined);
    element.classList.add('measured');
    return element.offsetWidth;
  });
  return CHIP_WIDTHS.find((width) => width >= Math.max(...widths)) ?? Math.max(...CHIP_WIDTHS);
}

function startChip(content: ChipContent): void {
  const show = (view: ChipView): void => {
    const hadFocus = element.contains(document.activeElement);
    drawChip(element, content, view, act);
    if (hadFocus) element.querySelector('button')?.focus();
  };
  const compare = async (): Promise<void> => {
    // At once: browsers let the panel open only while they handle the reader's own press.
    const isOpen = await openPanel({ windowId: content.windowId });
    if ((await sendChipEvent({ type: 'chip-compare', isOpen })) !== true) show('press');
  };
  const actions: Readonly<Record<ChipAction, () => void>> = {
    compare: () => void compare(),
    close: () => show('hide'),
    back: () => show('invite'),
    'hide-page': () => void sendChipEvent({ type: 'chip-hide', where: 'page' }),
    'hide-site': () => void sendChipEvent({ type: 'chip-hide', where: 'site' }),
  };
  const act = (does: ChipAction): void => {
    if (guard.counts()) actions[does]();
  };
  document.addEventListener('keydown', ({ key, isTrusted }) => {
    if (isTrusted && key === 'Escape' && element.className === 'hide') show('invite');
  });
  const width = measureWidth(content);
  show('invite');
  void sendChipEvent({ type: 'chip-drawn', width });
}

const content = await askChipContent();
if (content) startChip(content);
