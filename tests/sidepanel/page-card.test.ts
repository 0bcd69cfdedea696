/** The panel's end of the card in a page: what was pressed is done once the page's script has seen the card stand. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageCard } from '../../lib/core/page-observation';
import type { CardEvent } from '../../lib/extension/messages/highlighter-messages';

const port = { show: vi.fn(), focus: vi.fn(), copy: vi.fn(), close: vi.fn() };
let press: (event: CardEvent) => void;
vi.mock('../../lib/extension/messages/card-port', () => ({
  createCardFramePort: (_: unknown, handlers: { hear: (event: CardEvent) => void }) => {
    press = handlers.hear;
    return port;
  },
}));

const { PageCardFrame } = await import('../../entrypoints/sidepanel/page-card');

const createCard = (id: string): PageCard => ({
  id,
  lang: 'en',
  dir: 'ltr',
  absence: 'None.',
  source: 's',
  actions: [],
});
const act = vi.fn(() => undefined);
const say = vi.fn();
let frame: InstanceType<typeof PageCardFrame>;

beforeEach(() => {
  vi.clearAllMocks();
  const deps = { buildCard: createCard, act, buildClip: async () => ({ 'text/plain': 'x' }), onCopied: vi.fn() };
  frame = new PageCardFrame(4, deps, say);
  frame.hear({ type: 'card-wanted' });
  frame.hear({ type: 'over', id: 'f1' });
});

it('asks whether the card stands where it was put, and only then does what was pressed, once', () => {
  press({ type: 'do', id: 'f1', does: 'dismiss' });
  expect(say.mock.lastCall).toEqual([{ type: 'check-card', id: 'f1' }]);
  expect(act).not.toHaveBeenCalled();
  frame.hear({ type: 'card-stands', id: 'f1' });
  frame.hear({ type: 'card-stands', id: 'f1' });
  expect(act.mock.calls).toEqual([[createCard('f1'), 'dismiss']]);
});

it.each([
  ['nothing was pressed', () => undefined],
  ['another card was pressed', () => press({ type: 'do', id: 'f2', does: 'dismiss' })],
  [
    'another card has come since',
    () => {
      press({ type: 'do', id: 'f1', does: 'dismiss' });
      frame.hear({ type: 'over', id: 'f2' });
    },
  ],
])('does nothing where %s', (_, happen) => {
  happen();
  frame.hear({ type: 'card-stands', id: 'f1' });
  frame.hear({ type: 'card-stands', id: 'f2' });
  expect(act).not.toHaveBeenCalled();
});

it('copies by the same way', async () => {
  press({ type: 'do', id: 'f1', does: 'copy' });
  frame.hear({ type: 'card-stands', id: 'f1' });
  await vi.waitFor(() => expect(port.copy).toHaveBeenCalledWith({ 'text/plain': 'x' }));
  expect(act).not.toHaveBeenCalled();
});
