/** The port between panel and page. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (value: unknown) => void;

/** Both ends of a port, as browsers make them. */
function ports(name: string, sender?: { id: string }) {
  const listeners = () => {
    const all: Listener[] = [];
    return { all, addListener: (one: Listener) => void all.push(one) };
  };
  const [toPage, toPanel, pageGone, panelGone] = [listeners(), listeners(), listeners(), listeners()];
  const tell = (to: { all: Listener[] }) => vi.fn((value?: unknown) => to.all.forEach((one) => void one(value)));
  return {
    panel: { name, onMessage: toPanel, onDisconnect: pageGone, postMessage: tell(toPage), disconnect: tell(panelGone) },
    page: {
      name,
      sender,
      onMessage: toPage,
      onDisconnect: panelGone,
      postMessage: tell(toPanel),
      disconnect: tell(pageGone),
    },
  };
}

const fake = vi.hoisted(() => ({
  runtime: { id: 'verso', onConnect: { addListener: vi.fn(), removeListener: vi.fn() } },
  scripting: { executeScript: vi.fn(async (_: unknown) => []) },
  tabs: { connect: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

const { connectHighlighter, onPanelConnected } = await import('../../lib/extension/messages/highlighter-port');

const heard = { panel: vi.fn(), page: vi.fn() };
const gone = { panel: vi.fn(), page: vi.fn() };

async function opened(sender = { id: 'verso' }) {
  const { panel, page } = ports('marks', sender);
  fake.tabs.connect.mockReturnValue(panel);
  let inPage: ReturnType<Parameters<Parameters<typeof onPanelConnected>[0]>[0]> | undefined;
  onPanelConnected((answer) => {
    inPage = answer({ hear: heard.page, gone: gone.page });
  });
  fake.runtime.onConnect.addListener.mock.lastCall?.[0](page);
  return { toPage: await connectHighlighter(1, { hear: heard.panel, gone: gone.panel }), inPage, page, panel };
}

beforeEach(() => vi.clearAllMocks());

describe('the line between panel and page', () => {
  it('puts the script there before it speaks, and carries both ways', async () => {
    const { toPage, inPage } = await opened();
    expect(fake.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 1 }, files: ['highlighter.js'] });
    toPage?.say({ type: 'go', block: 2, share: 0.5 });
    inPage?.say({ type: 'chosen', id: 'f3' });
    expect(heard.page.mock.calls).toEqual([[{ type: 'go', block: 2, share: 0.5 }]]);
    expect(heard.panel.mock.calls).toEqual([[{ type: 'chosen', id: 'f3' }]]);
  });

  it.each([
    undefined,
    null,
    'chosen',
    {},
    { type: 'chosen' },
    { type: 'chosen', id: 3 },
    { type: 'at', block: -1, share: 0 },
    { type: 'at', block: 1.5, share: 0 },
    { type: 'at', block: 1, share: 1.1 },
    { type: 'at', block: 1, share: Number.NaN },
    { type: 'at', block: '1', share: 0 },
    { type: 'seen', from: { block: 1, share: 0 } },
    { type: 'seen', from: { block: 1, share: 0 }, to: { block: 2, share: 2 } },
    { type: 'mark', marks: [] },
    { type: '__proto__' },
  ])('passes over what no page of ours would say: %j', async (message) => {
    const { page } = await opened();
    page.postMessage(message);
    expect(heard.panel).not.toHaveBeenCalled();
  });

  it('is opened by nobody else', async () => {
    const { inPage } = await opened({ id: 'another' });
    expect(inPage).toBeUndefined();
  });

  it('says when the other end is gone, once, and nothing goes over it any more', async () => {
    const { toPage, inPage, panel, page } = await opened();
    toPage?.close();
    expect(gone.page).toHaveBeenCalledTimes(1);
    expect(gone.panel).not.toHaveBeenCalled();
    toPage?.say({ type: 'go', block: 0, share: 0 });
    inPage?.say({ type: 'chosen', id: 'f1' });
    toPage?.close();
    inPage?.close();
    expect([panel.postMessage, page.postMessage, page.disconnect].map((one) => one.mock.calls.length)).toEqual([
      0, 0, 0,
    ]);
    expect(panel.disconnect).toHaveBeenCalledTimes(1);
  });

  it('is not there where the browser lets no extension in', async () => {
    fake.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    expect(await connectHighlighter(1, { hear: heard.panel, gone: gone.panel })).toBeUndefined();
  });
});
