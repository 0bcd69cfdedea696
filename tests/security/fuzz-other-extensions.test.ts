/** Another extension that says anything to any listener of Verso's has nothing done, and is not answered. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  anyCommand,
  anyEvent,
  anyExtensionMessage,
  anyPageMessage,
  OWN,
  TOKEN,
  withNearMisses,
} from './forged-messages';
import { check, counted, LONG, text } from './fuzzing';
import { sourceFiles } from './source-files';

type Listener = (...given: unknown[]) => unknown;

/** A browser of which anything may be asked: it notes who listens to what, and what is done. */
const fake = vi.hoisted(() => {
  const listeners = new Map<string, Listener[]>();
  const done: string[] = [];
  const build = (path: string): unknown =>
    new Proxy(() => undefined, {
      get(_, name) {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (path === 'browser.runtime' && name === 'id') return 'verso';
        if (path === 'browser.runtime' && name === 'getURL') return (of: string) => `chrome-extension://verso${of}`;
        if (name === 'addListener')
          return (listener: Listener) => void listeners.set(path, [...(listeners.get(path) ?? []), listener]);
        return build(`${path}.${name}`);
      },
      apply() {
        done.push(path);
        return Promise.resolve(/\.storage\.\w+\.get$/.test(path) ? {} : []);
      },
    });
  return { listeners, done, browser: build('browser') };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

counted();

/** What Verso hears from outside a page of its own. */
const HEARD = ['browser.runtime.onMessage', 'browser.runtime.onConnect'];

beforeAll(async () => {
  vi.stubGlobal('chrome', fake.browser);
  vi.stubGlobal('browser', fake.browser);
  const { default: background } = await import('../../entrypoints/background');
  await background.main();
  const { createCardFramePort } = await import('../../lib/extension/messages/card-port');
  createCardFramePort(
    { tabId: 4, token: TOKEN },
    { hear: () => fake.done.push('card'), gone: () => fake.done.push('card') },
  );
  const { onPanelConnected } = await import('../../lib/extension/messages/highlighter-port');
  onPanelConnected(() => fake.done.push('marks'));
  const { onExtensionMessage } = await import('../../lib/extension/messages/messages');
  onExtensionMessage(() => fake.done.push('page'));
  // What is done at the start is done.
  await new Promise((resolve) => setTimeout(resolve, 100));
});

const BASE = `chrome-extension://${OWN}/`;
const url = fc.oneof(
  fc.constantFrom(
    `${BASE}sidepanel.html`,
    `${BASE}card.html#${TOKEN}`,
    `${BASE}chip.html#${TOKEN}`,
    'chrome-extension://stranger/x.html',
    'https://news.example/',
  ),
  fc.webUrl(),
);
/** The browser says who it is; all else may look like a page of Verso's. */
const stranger = fc.record(
  {
    id: fc.constantFrom('stranger', '', 'VERSO', 'verso ', 'verso\u0000', undefined, null, 7),
    url,
    origin: url,
    frameId: fc.constantFrom(0, 1, undefined),
    tab: fc.constantFrom({ id: 4 }, { id: 5 }, undefined),
    nativeApplication: fc.constantFrom('verso', undefined),
  },
  { requiredKeys: ['id'] },
);
const chipEvent = fc.oneof(
  fc.constantFrom(
    { type: 'chip-loaded' },
    { type: 'chip-done' },
    { type: 'chip-drawn', width: 384 },
    { type: 'chip-compare', isOpen: false },
    { type: 'chip-compare', isOpen: true },
  ),
  fc.constantFrom('page', 'site').map((where) => ({ type: 'chip-hide', where })),
);
const message = withNearMisses(fc.oneof(anyPageMessage, anyExtensionMessage, anyCommand, anyEvent, chipEvent));
const observed = {
  url: 'https://news.example/a',
  base: '',
  htmlLang: 'es',
  beingTranslated: false,
  article: true,
  links: [],
  metas: {},
  jsonLd: [],
  sample: 'Uno.',
  runs: [],
};

const portName = fc.oneof(fc.constantFrom('marks', 'card', 'chip', 'private-tab:4', 'private-tab:-1', ''), text);

const send = (event: string, ...given: unknown[]): unknown[] =>
  (fake.listeners.get(event) ?? []).map((listener) => listener(...given));

describe('another extension', () => {
  it('is heard by nobody, whatever it says and whatever it calls itself', LONG, () =>
    check(fc.tuple(message, stranger), 3000, async ([one, sender]) => {
      fake.done.length = 0;
      const answer = vi.fn();
      const answers = send('browser.runtime.onMessage', one, sender, answer);
      expect(answers.filter((said) => said !== undefined)).toEqual([]);
      await Promise.resolve();
      expect([fake.done, answer.mock.calls]).toEqual([[], []]);
    }),
  );

  it('has no port taken up, whatever it is called', LONG, () =>
    check(fc.tuple(portName, stranger), 1000, ([name, sender]) => {
      fake.done.length = 0;
      const port = {
        name,
        sender,
        postMessage: vi.fn(),
        disconnect: vi.fn(),
        onMessage: { addListener: vi.fn() },
        onDisconnect: { addListener: vi.fn() },
      };
      send('browser.runtime.onConnect', port);
      const used = [port.postMessage, port.disconnect, port.onMessage.addListener, port.onDisconnect.addListener];
      expect(used.flatMap(({ mock }) => mock.calls)).toEqual([]);
      expect(fake.done).toEqual([]);
    }),
  );

  it('would be seen to be heard: Verso itself is', async () => {
    fake.done.length = 0;
    send(
      'browser.runtime.onMessage',
      { type: 'observed', observation: observed },
      { id: OWN, url: 'https://news.example/a', frameId: 0, tab: { id: 4 } },
    );
    send('browser.runtime.onMessage', { type: 'snapshot' }, { id: OWN });
    await vi.waitFor(() => expect(fake.done.some((one) => one.startsWith('browser.action'))).toBe(true));
    expect(fake.done).toContain('page');
    expect(fake.listeners.get('browser.runtime.onMessage')!.length).toBeGreaterThan(2);
    expect(fake.listeners.get('browser.runtime.onConnect')).toHaveLength(3);
  });

  it('has no way of its own: nothing listens to messages from outside, and what listens asks who speaks', () => {
    expect(
      [...fake.listeners.keys()].filter((name) => name.startsWith('browser.runtime.on') && !HEARD.includes(name)),
    ).toEqual(['browser.runtime.onInstalled', 'browser.runtime.onStartup']);
    const files = sourceFiles();
    expect(
      files
        .filter(({ text: source }) => /on(?:Message|Connect)External|onUserScript(?:Message|Connect)/.test(source))
        .map(({ file }) => file),
    ).toEqual([]);
    const listening = files.filter(({ text: source }) => /runtime\.on(?:Message|Connect)\.addListener/.test(source));
    expect(listening.map(({ file }) => file.replace(/.*\//, '')).sort()).toEqual([
      'card-port.ts',
      'chip-messages.ts',
      'highlighter-port.ts',
      'messages.ts',
      'private-grants.ts',
    ]);
  });
});
