/** The frame that holds the note in a page. */

// @vitest-environment happy-dom
// @vitest-environment-options {"settings":{"handleDisabledFileLoadingAsSuccess":true}}
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { NoteFrame } = await import('../../entrypoints/highlighter/note-frame');

const askToken = vi.fn();
let note: InstanceType<typeof NoteFrame>;
const attach = vi.spyOn(Element.prototype, 'attachShadow');

const getHost = () => document.documentElement.lastElementChild as HTMLElement;
const getFrame = () => (attach.mock.results.at(-1)!.value as ShadowRoot).firstElementChild as HTMLIFrameElement;

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('innerWidth', 1000);
  vi.stubGlobal('innerHeight', 800);
  note = new NoteFrame(askToken);
});

afterEach(() => {
  note.remove();
  vi.unstubAllGlobals();
});

describe('the frame of the note', () => {
  it('stands closed, unseen, untouchable and of one size, in a document that is the same without it', () => {
    const before = document.documentElement.outerHTML;
    note.prepare();
    note.prepare();
    expect(askToken).toHaveBeenCalledTimes(1);
    expect(document.documentElement.children).toHaveLength(3);
    expect(getHost().shadowRoot).toBeNull();
    expect(getHost().textContent).toBe('');
    expect(getHost().style.pointerEvents).toBe('none');
    expect(getHost().style.visibility).toBe('hidden');
    const size = getFrame().style.cssText;
    note.place(990, 790);
    note.show();
    expect(getHost().style.visibility).toBe('visible');
    expect(getFrame().style.cssText).toBe(size);
    note.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has no address that stands in the document, and loads Verso’s page with the panel’s token', () => {
    note.prepare();
    const replace = vi.fn();
    Object.defineProperty(getFrame(), 'contentWindow', { value: { location: { replace } } });
    note.load('a-token');
    expect(replace.mock.calls).toEqual([[`${fakeBrowser.runtime.getURL('/note.html')}#a-token`]]);
    expect(getFrame().getAttribute('src')).toBeNull();
  });

  it.each([
    [100, 100, 'top-left', '88px', '108px'],
    [990, 100, 'top-right', '618px', '108px'],
    [100, 790, 'bottom-left', '88px', '608px'],
    [990, 790, 'bottom-right', '618px', '608px'],
  ] as const)('has the pointer at one corner, within the window: %i, %i', (x, y, corner, left, top) => {
    expect(note.place(x, y)).toBe(corner);
    expect([getHost().style.left, getHost().style.top]).toEqual([left, top]);
  });

  it('is put there anew where the page has thrown it out', () => {
    note.prepare();
    getHost().remove();
    note.place(10, 10);
    expect(askToken).toHaveBeenCalledTimes(2);
    expect(document.documentElement.children).toHaveLength(3);
  });
});
