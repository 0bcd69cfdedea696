/** Messages of any shape by any sender: nothing is heard or answered but what that sender may say. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageCard } from '../../lib/core/page-observation';
import {
  anyCommand,
  anyConnection,
  anyEvent,
  anyExtensionMessage,
  anyPageMessage,
  anySender,
  createEvent,
  isFrameOfCard,
  isOwn,
  isScriptInPage,
  listUnknownFields,
  OWN,
  TOKEN,
  withNearMisses,
} from './forged-messages';
import { check, counted, LONG } from './fuzzing';

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
const { connectCardFrame, createCardFramePort } = await import('../../lib/extension/messages/card-port');

counted();

const COMMANDS = [
  'mark',
  'choose',
  'return',
  'follow',
  'go',
  'sentences',
  'step',
  'card-frame',
  'card',
  'check-card',
  'card-done',
  'card-lost',
];

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

describe('the line of the card', () => {
  const CARD: PageCard = {
    id: 'f1',
    lang: 'en',
    dir: 'ltr',
    flag: {
      kind: 'altered',
      sign: '≠',
      line: [{ text: '7' }, ' → ', { text: '9' }],
      sureness: 'likely',
      why: 'Number',
    },
    passage: { lang: 'vi', isDropped: false, pieces: [{ text: '7', isMarked: true }] },
    reading: { lang: 'en', label: 'Words in it:', parts: [{ text: 'seven', isKept: true }] },
    source: 'example.org',
    actions: [{ does: 'copy', label: 'Copy' }],
  };
  const anyCardEvent = fc.oneof(
    fc.record({ type: fc.constant('shown'), id: fc.string(), height: fc.nat(2000) }),
    fc.record({
      type: fc.constant('do'),
      id: fc.string(),
      does: fc.constantFrom('confirm', 'dismiss', 'undo', 'copy'),
    }),
    fc.record({ type: fc.constant('copied'), isCopied: fc.boolean() }),
    fc.constant({ type: 'leave' }),
  );

  it('tells what the original says to the frame with the token, and to nobody else', LONG, async () => {
    let count = 0;
    let heard = 0;
    await check(fc.tuple(anyConnection, withNearMisses(anyCardEvent)), 3000, ([{ name, sender }, message]) => {
      const [port, hear] = [openPort({ name, sender }) as Port, vi.fn()];
      const frame = createCardFramePort({ tabId: 4, token: TOKEN }, { hear, gone: vi.fn() });
      frame.show(CARD);
      onConnect.tell(port);
      port.onMessage.tell(message);
      const isTold = port.postMessage.mock.calls.length > 0;
      expect(isTold).toBe(name === 'card' && isFrameOfCard(sender));
      for (const [event] of hear.mock.calls) expect([isTold, ...listUnknownFields(event, 'frame')]).toEqual([true]);
      heard += hear.mock.calls.length;
      count += Number(isTold);
      frame.close();
    });
    expect(Math.min(count, heard)).toBeGreaterThan(20);
  });

  it('shows in the frame nothing but whole cards', LONG, async () => {
    const [port, hear] = [openPort() as Port, vi.fn()];
    fake.runtime.connect.mockReturnValue(port);
    connectCardFrame(hear);
    await check(withNearMisses(fc.constant({ type: 'card', card: CARD })), 1000, (message) => {
      hear.mockClear();
      port.onMessage.tell(message);
      for (const [command] of hear.mock.calls) expect(listUnknownFields(command, 'panel')).toEqual([]);
    });
  });
});
