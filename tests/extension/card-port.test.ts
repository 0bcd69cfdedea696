/** The port between the panel and the frame of the card. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageCard } from '../../lib/core/page-observation';

type Listener = (value: unknown) => void;

const createEvent = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    tell: (value?: unknown) => {
      for (const listener of [...listeners]) listener(value);
    },
  };
};

const fake = vi.hoisted(() => ({
  runtime: {
    id: 'verso',
    getURL: (path: string) => `moz-extension://own${path}`,
    onConnect: {} as never,
    connect: vi.fn(),
  },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { createCardFramePort, connectCardFrame } = await import('../../lib/extension/messages/card-port');

const onConnect = createEvent();
const hear = vi.fn();
const gone = vi.fn();
const CARD: PageCard = { id: 'f1', lang: 'en', dir: 'ltr', absence: 'None.', source: 'example.org', actions: [] };
const SHOWN = { type: 'shown', id: 'f1', height: 96 } as const;

function connectAs(sender: object, name = 'card') {
  const port = {
    name,
    sender: { id: 'verso', tab: { id: 4 }, url: 'moz-extension://own/card.html#secret', ...sender },
    onMessage: createEvent(),
    onDisconnect: createEvent(),
    postMessage: vi.fn(),
    disconnect: vi.fn(),
  };
  onConnect.tell(port);
  return port;
}

beforeEach(() => {
  vi.clearAllMocks();
  fake.runtime.onConnect = onConnect as never;
});

describe('the panel', () => {
  it('gives a card to the frame that it made, and hears when it is shown and gone', () => {
    const frame = createCardFramePort({ tabId: 4, token: 'secret' }, { hear, gone });
    frame.show(CARD);
    const port = connectAs({});
    expect(port.postMessage.mock.calls).toEqual([[{ type: 'card', card: CARD }]]);
    port.onMessage.tell(SHOWN);
    port.onMessage.tell({ type: 'asked', tabId: 4 });
    expect(hear.mock.calls).toEqual([[SHOWN]]);
    frame.show(undefined);
    expect(port.postMessage.mock.lastCall).toEqual([{ type: 'card' }]);
    port.onDisconnect.tell();
    expect(gone).toHaveBeenCalledTimes(1);
    frame.close();
  });

  it.each([
    ['without the token', { url: 'moz-extension://own/card.html' }, 'card'],
    ['with another token', { url: 'moz-extension://own/card.html#secreT' }, 'card'],
    ['in another tab', { tab: { id: 5 } }, 'card'],
    ['in no tab', { tab: undefined }, 'card'],
    ['of a page', { url: 'https://evil.example/card.html#secret' }, 'card'],
    ['of another extension', { id: 'another' }, 'card'],
    ['with another name', {}, 'marks'],
  ])('gives nothing to a frame %s', (_, sender, name) => {
    const frame = createCardFramePort({ tabId: 4, token: 'secret' }, { hear, gone });
    const port = connectAs(sender, name);
    frame.show(CARD);
    port.onMessage.tell(SHOWN);
    expect(port.postMessage).not.toHaveBeenCalled();
    expect(hear).not.toHaveBeenCalled();
    frame.close();
  });

  it('gives nothing to a second frame with the token, nor after it has closed the first', () => {
    const frame = createCardFramePort({ tabId: 4, token: 'secret' }, { hear, gone });
    const [first, second] = [connectAs({}), connectAs({})];
    frame.show(CARD);
    expect([first.postMessage.mock.calls.length, second.postMessage.mock.calls.length]).toEqual([1, 0]);
    frame.close();
    expect(first.disconnect).toHaveBeenCalledTimes(1);
    frame.show({ ...CARD, id: 'f2' });
    expect(first.postMessage).toHaveBeenCalledTimes(1);
    const late = createCardFramePort({ tabId: 4, token: 'other' }, { hear, gone });
    late.close();
    expect(connectAs({ url: 'moz-extension://own/card.html#other' }).postMessage).not.toHaveBeenCalled();
  });
});

describe('the frame', () => {
  it('shows what the panel says, answers with its name, and is empty when the panel is gone', () => {
    const [onMessage, onDisconnect] = [createEvent(), createEvent()];
    const postMessage = vi.fn();
    fake.runtime.connect.mockReturnValue({ onMessage, onDisconnect, postMessage });
    const render = vi.fn();
    const tell = connectCardFrame(render);
    expect(fake.runtime.connect).toHaveBeenCalledWith({ name: 'card' });
    const [shows, empty] = [{ type: 'card', card: CARD }, { type: 'card' }];
    onMessage.tell(shows);
    onMessage.tell({ type: 'card', card: { id: 'f1' } });
    onMessage.tell(null);
    tell(SHOWN);
    onDisconnect.tell();
    tell(SHOWN);
    expect(render.mock.calls).toEqual([[shows], [empty]]);
    expect(postMessage.mock.calls).toEqual([[SHOWN]]);
  });
});
