/** What the card's frame draws, and how. */

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { drawCard } from '../../entrypoints/card/draw-card';
import type { PageCard } from '../../lib/core/page-observation';
import { dispatchTrusted } from '../trusted-event';

const CARD: PageCard = {
  id: 'f1',
  lang: 'en',
  dir: 'ltr',
  flag: {
    kind: 'altered',
    sign: '≠',
    line: [{ text: '1.386' }, ' → ', { text: '–' }],
    sureness: 'likely',
    why: 'Number',
  },
  passage: {
    lang: 'vi',
    isDropped: false,
    pieces: [
      { text: 'Có ', isMarked: false },
      { text: '1.386', isMarked: true },
      { text: ' <b>hộ</b>.', isMarked: false },
    ],
  },
  source: 'Báo Châu Thổ · Vietnamese',
  actions: [
    { does: 'confirm', label: 'Confirm' },
    { does: 'copy', label: 'Copy' },
  ],
};

function draw(card: Partial<PageCard> = {}) {
  const element = document.createElement('article');
  const onAction = vi.fn();
  drawCard(element, { ...CARD, ...card }, onAction);
  const getText = (selector: string) => element.querySelector(selector)?.textContent;
  return { element, onAction, getText };
}

it('shows what differs, the words with theirs marked, and the source; markup of a page stays text', () => {
  const { element, getText } = draw();
  expect(getText('.gist')).toBe('1.386 → –');
  expect(getText('.sure')).toBe('likely');
  expect(getText('blockquote')).toBe('Có 1.386 <b>hộ</b>.');
  expect(getText('mark')).toBe('1.386');
  expect(element.querySelector('blockquote b')).toBeNull();
  expect(element.querySelector('blockquote')?.getAttribute('lang')).toBe('vi');
  expect(element.className).toBe('is-altered');
});

it('says so where the original has nothing, and has no buttons on a sentence', () => {
  const { element, getText } = draw({ flag: undefined, passage: undefined, absence: 'None.', actions: [] });
  expect(getText('.absence')).toBe('None.');
  expect(element.querySelector('footer, button, blockquote, .head')).toBeNull();
});

it('shows the words that are known, what matters among them bold, and no separator at the beginning of a line', () => {
  const parts = [
    { text: 'lake', isKept: false },
    { text: '31 ha', isKept: true },
  ];
  const { element, getText } = draw({ reading: { lang: 'en', label: 'Words in it:', parts } });
  expect(getText('.reading')).toBe('Words in it: lake\u{a0}· 31 ha');
  expect(getText('.reading b')).toBe('31 ha');
  const whole = draw({ reading: { lang: 'de', parts: [{ text: 'Ein See.', isKept: false }] } });
  expect(whole.getText('.reading')).toBe('Ein See.');
  expect(element.querySelector('.reading')!.getAttribute('lang')).toBeNull();
  expect(whole.element.querySelector('.reading')!.getAttribute('lang')).toBe('de');
});

it('acts by the reader’s press, and not by a script’s', () => {
  const { element, onAction } = draw();
  const button = element.querySelector<HTMLElement>('.copy')!;
  button.click();
  expect(onAction).not.toHaveBeenCalled();
  dispatchTrusted(button, new MouseEvent('click'));
  expect(onAction.mock.calls).toEqual([['copy']]);
});

it('says what was decided beside the way back', () => {
  const { getText } = draw({ decided: 'Dismissed.', actions: [{ does: 'undo', label: 'Undo' }] });
  expect(getText('footer')).toBe('Dismissed.Undo');
});
