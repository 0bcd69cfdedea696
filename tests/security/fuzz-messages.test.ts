/** Messages of any shape by any sender: nothing is heard or answered but what that sender may say. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  anyCommand,
  anyConnection,
  anyEvent,
  anyExtensionMessage,
  anyPageMessage,
  anySender,
  createEvent,
  isFrameOfNote,
  isOwn,
  isScriptInPage,
  listUnknownFields,
  OWN,
  TOKEN,
  withNearMisses,
} from './forged-messages';
import { anything, check, counted, LONG } from './fuzzing';

const fake = vi.hoisted(() => ({
  runtime: {
    id: 'verso',
    getURL: (path: string) => `chrome-extension://verso${path}`,
    onMessage: {} as never,
    onConnect: {} as never,
    connect: vi.fn(),
  },
  scripting: { executeScript: async () => [] },
  tabs: { connect: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));
const { onExtensionMessage, onMessage } = await import('../../lib/extension/messages/messages');
const { connectHighlighter, onPanelConnected } = await import('../../lib/extension/messages/highlighter-port');
const { connectNoteFrame, createNoteFramePort } = await import('../../lib/extension/messages/note-port');

counted();

const COMMANDS = ['mark', 'choose', 'return', 'follow', 'go', 'note-frame', 'note', 'note-lost'];

const [onConnect, onBrowserMessage] = [createEvent(), createEvent()];
beforeEach(() => {
  fake.runtime.onConnect = onConnect as never;
  fake.runtime.onMessage = onBrowserMessage as never;
});

const anyMessage = withNearMisses(fc.oneof(anyPageMessage, anyExtensionMessage));
const anyPort = { onMessage: createEvent, onDisconnect: createEvent, postMessage: vi.fn, disconnect: vi.fn };
const openPort = (more: object = {}) => ({
  ...Object.fromEntries(Object.entries(anyPort).map(([name, make]) => [name, make()])),
  ...more,
});
type Port = { [Name in keyof typeof anyPort]: ReturnType<(typeof anyPort)[Name]> };

describe('a message of any shape by any sender', () => {
  it(
    'is heard by Verso’s pages where its sender may say it, with known fields only, and else not answered',
    LONG,
    async () => {
      const heard: { type: string }[] = [];
      const stop = onMessage((message) => {
        heard.push(message);
        return 'answer';
      });
      const counts = { own: 0, page: 0 };
      await check(fc.tuple(anyMessage, anySender), 3000, async ([message, sender]) => {
        heard.length = 0;
        const [answer] = onBrowserMessage.tell(message, sender);
        if (heard.length === 0) return expect(answer).toBeUndefined();
        expect(await answer).toBe('answer');
        const speaker = isOwn(sender) ? 'own' : 'page';
        expect(speaker === 'own' || isScriptInPage(sender, heard[0]!)).toBe(true);
        expect(listUnknownFields(heard[0], speaker)).toEqual([]);
        counts[speaker] += 1;
      });
      stop();
      expect(Math.min(counts.own, counts.page)).toBeGreaterThan(20);
      expect(onBrowserMessage.tell({ type: 'snapshot' }, { id: OWN })).toEqual([]);
    },
  );

  it('is heard in a page where Verso’s own pages say it, and from nobody else', LONG, async () => {
    const heard: { type: string }[] = [];
    const stop = onExtensionMessage((message) => void heard.push(message));
    let count = 0;
    await check(fc.tuple(anyMessage, anySender), 3000, ([message, sender]) => {
      heard.length = 0;
      expect(onBrowserMessage.tell(message, sender)).toEqual([undefined]);
      if (heard.length === 0) return;
      expect(isOwn(sender)).toBe(true);
      expect(listUnknownFields(heard[0], 'own')).toEqual([]);
      count += 1;
    });
    stop();
    expect(count).toBeGreaterThan(20);
  });

  it('changes no prototype', () => expect(Object.keys(Object.prototype)).toEqual([]));
});

describe('the line of the marks', () => {
  it('gives the panel what a highlighter may say, with known fields only', LONG, async () => {
    const [port, hear] = [openPort() as Port, vi.fn()];
    fake.tabs.connect.mockReturnValue(port);
    await connectHighlighter(1, { hear, gone: vi.fn() });
    let count = 0;
    await check(withNearMisses(anyEvent), 3000, (message) => {
      hear.mockClear();
      port.onMessage.tell(message);
      if (hear.mock.calls.length === 0) return;
      expect(listUnknownFields(hear.mock.calls[0]?.[0], 'highlighter')).toEqual([]);
      count += 1;
    });
    expect(count).toBeGreaterThan(20);
  });

  it('gives the highlighter what Verso’s panel says, and nothing of anybody else', LONG, async () => {
    let count = 0;
    await check(fc.tuple(anyConnection, withNearMisses(anyCommand)), 2000, ([{ name, sender }, message]) => {
      const [port, hear] = [openPort({ name, sender }) as Port, vi.fn()];
      const stop = onPanelConnected((accept) => void accept({ hear, gone: vi.fn() }));
      onConnect.tell(port);
      port.onMessage.tell(message);
      stop();
      if (hear.mock.calls.length === 0) return;
      expect([name, isOwn(sender)]).toEqual(['marks', true]);
      expect(COMMANDS).toContain(hear.mock.calls[0]?.[0].type);
      count += 1;
    });
    expect(count).toBeGreaterThan(20);
  });
});

describe('the line of the note', () => {
  const NOTE = { id: 'f1', title: 'Number', text: 'The original says 7.', lang: 'en', corner: 'top-left' } as const;

  it('tells what the original says to the frame with the token, and to nobody else', LONG, async () => {
    let count = 0;
    await check(fc.tuple(anyConnection, anything), 3000, ([{ name, sender }, message]) => {
      const [port, shown] = [openPort({ name, sender }) as Port, vi.fn()];
      const frame = createNoteFramePort({ tabId: 4, token: TOKEN }, { shown, gone: vi.fn() });
      frame.show(NOTE);
      onConnect.tell(port);
      port.onMessage.tell(message);
      const isTold = port.postMessage.mock.calls.length > 0;
      expect(isTold).toBe(name === 'note' && isFrameOfNote(sender));
      for (const [id] of shown.mock.calls) expect([isTold, typeof id]).toEqual([true, 'string']);
      count += Number(isTold);
      frame.close();
    });
    expect(count).toBeGreaterThan(20);
  });

  it('shows in the frame nothing but whole notes', LONG, async () => {
    const [port, render] = [openPort() as Port, vi.fn()];
    fake.runtime.connect.mockReturnValue(port);
    connectNoteFrame(render);
    await check(withNearMisses(fc.constant(NOTE)), 1000, (message) => {
      render.mockClear();
      port.onMessage.tell(message);
      const [note] = render.mock.calls[0] ?? [];
      if (note !== undefined) expect(listUnknownFields(note, 'note')).toEqual([]);
    });
  });
});
