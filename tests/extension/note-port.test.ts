/** The port between the panel and the frame of the note. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

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

const { createNoteFramePort, connectNoteFrame } = await import('../../lib/extension/messages/note-port');

const onConnect = createEvent();
const shown = vi.fn();
const gone = vi.fn();
const NOTE = { id: 'f1', title: '≠ Number', text: 'The original says 7.', lang: 'en', corner: 'top-left' } as const;

function connectAs(sender: object, name = 'note') {
  const port = {
    name,
    sender: { id: 'verso', tab: { id: 4 }, url: 'moz-extension://own/note.html#secret', ...sender },
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
  it('gives a note to the frame that it made, and hears when it is shown and gone', () => {
    const frame = createNoteFramePort({ tabId: 4, token: 'secret' }, { shown, gone });
    frame.show(NOTE);
    const port = connectAs({});
    expect(port.postMessage.mock.calls).toEqual([[NOTE]]);
    port.onMessage.tell('f1');
    port.onMessage.tell({ type: 'asked', tabId: 4 });
    expect(shown.mock.calls).toEqual([['f1']]);
    frame.show(undefined);
    expect(port.postMessage.mock.lastCall).toEqual([null]);
    port.onDisconnect.tell();
    expect(gone).toHaveBeenCalledTimes(1);
    frame.close();
  });

  it.each([
    ['without the token', { url: 'moz-extension://own/note.html' }, 'note'],
    ['with another token', { url: 'moz-extension://own/note.html#secreT' }, 'note'],
    ['in another tab', { tab: { id: 5 } }, 'note'],
    ['in no tab', { tab: undefined }, 'note'],
    ['of a page', { url: 'https://evil.example/note.html#secret' }, 'note'],
    ['of another extension', { id: 'another' }, 'note'],
    ['with another name', {}, 'marks'],
  ])('gives nothing to a frame %s', (_, sender, name) => {
    const frame = createNoteFramePort({ tabId: 4, token: 'secret' }, { shown, gone });
    const port = connectAs(sender, name);
    frame.show(NOTE);
    port.onMessage.tell('f1');
    expect(port.postMessage).not.toHaveBeenCalled();
    expect(shown).not.toHaveBeenCalled();
    frame.close();
  });

  it('gives nothing to a second frame with the token, nor after it has closed the first', () => {
    const frame = createNoteFramePort({ tabId: 4, token: 'secret' }, { shown, gone });
    const [first, second] = [connectAs({}), connectAs({})];
    frame.show(NOTE);
    expect([first.postMessage.mock.calls.length, second.postMessage.mock.calls.length]).toEqual([1, 0]);
    frame.close();
    expect(first.disconnect).toHaveBeenCalledTimes(1);
    frame.show({ ...NOTE, id: 'f2' });
    expect(first.postMessage).toHaveBeenCalledTimes(1);
    const late = createNoteFramePort({ tabId: 4, token: 'other' }, { shown, gone });
    late.close();
    expect(connectAs({ url: 'moz-extension://own/note.html#other' }).postMessage).not.toHaveBeenCalled();
  });
});

describe('the frame', () => {
  it('shows what the panel says, answers with its name, and is empty when the panel is gone', () => {
    const [onMessage, onDisconnect] = [createEvent(), createEvent()];
    const postMessage = vi.fn();
    fake.runtime.connect.mockReturnValue({ onMessage, onDisconnect, postMessage });
    const render = vi.fn();
    connectNoteFrame(render);
    expect(fake.runtime.connect).toHaveBeenCalledWith({ name: 'note' });
    onMessage.tell(NOTE);
    onMessage.tell(null);
    onDisconnect.tell();
    expect(render.mock.calls).toEqual([[NOTE], [undefined], [undefined]]);
    expect(postMessage.mock.calls).toEqual([['f1']]);
  });
});
