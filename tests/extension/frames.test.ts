/** An article that stands in a frame of the page. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { findArticleFrame, getSnapshot } = await import('./extension-room');

const PAGE = {
  frameId: 0,
  address: 'https://www.zeitung.example/a',
  depth: 0,
  isHidden: false,
  width: 1000,
  height: 800,
};
const INNER = { ...PAGE, frameId: 3, address: 'https://artikel.zeitung.example/b', depth: 1, width: 900, height: 700 };
type Frame = typeof PAGE & { largest?: { address: string; width: number; height: number } };

const buildSnapshot = (url: string, article: boolean, sample = '') => ({
  url,
  title: article ? 'Die Brücke' : 'Zeitung',
  html: `<p>${url}</p>`,
  observation: {
    url,
    base: '',
    htmlLang: 'de',
    beingTranslated: false,
    article,
    links: [],
    metas: {},
    jsonLd: [],
    sample,
    runs: [],
  },
});

const injected = vi.fn();

/** Frames of tab 1; those in `articles` hold one. */
function openTab(frames: readonly Frame[], articles: readonly number[], sample = ''): void {
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: vi.fn(async ({ target, files }: { target: { frameIds?: number[] }; files?: string[] }) => {
        if (files) injected(...(target.frameIds ?? [0]));
        return files ? [] : frames.map(({ frameId, ...result }) => ({ frameId, result }));
      }),
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _: number,
    __: unknown,
    { frameId }: { frameId: number },
  ) => {
    const frame = frames.find((one) => one.frameId === frameId);
    return frame && buildSnapshot(frame.address, articles.includes(frameId), sample);
  }) as never);
}

beforeEach(() => vi.clearAllMocks());

describe('an article in a frame', () => {
  it('of the same site is read where it stands, under the address of the page', async () => {
    openTab([PAGE, INNER], [3]);
    expect(await getSnapshot(1)).toMatchObject({
      frameId: 3,
      url: PAGE.address,
      title: 'Die Brücke',
      observation: { url: INNER.address, article: true },
    });
    expect(await findArticleFrame(1)).toBe(3);
  });
  it('is not looked for where the page holds one itself', async () => {
    openTab([PAGE, INNER], [0, 3]);
    expect(await getSnapshot(1)).toMatchObject({ frameId: 0, observation: { url: PAGE.address } });
    expect(await findArticleFrame(1)).toBe(0);
  });
  it.each<[string, Partial<Frame>]>([
    ['that is small: an advert, a player, comments', { width: 600, height: 500 }],
    ['that is hidden', { isHidden: true }],
    ['that is three deep', { depth: 3 }],
    ['of another site', { address: 'https://other.example/b' }],
    ['of another site under a shared suffix', { address: 'https://zeitung2.example/b' }],
  ])('is none in a frame %s', async (_, more) => {
    openTab([PAGE, { ...INNER, ...more }], [3]);
    expect(await getSnapshot(1)).toMatchObject({ frameId: 0, observation: { article: false } });
    expect(await findArticleFrame(1)).toBe(0);
    expect(injected).not.toHaveBeenCalledWith(3);
  });
  it('is found in a frame within a frame, and in the one around it where that is empty', async () => {
    const deeper = { ...INNER, frameId: 8, depth: 2, height: 600 };
    openTab([PAGE, INNER, deeper], [8]);
    expect((await getSnapshot(1))?.frameId).toBe(8);
    openTab([PAGE, INNER, deeper], [3]);
    expect((await getSnapshot(1))?.frameId).toBe(3);
  });
  it('may be taller than the window', async () => {
    openTab([PAGE, { ...INNER, height: 9000 }], [3]);
    expect((await getSnapshot(1))?.frameId).toBe(3);
  });
});

describe('a frame of another site', () => {
  const largest = { address: 'https://other.example/story', width: 1000, height: 700 };

  it('that takes most of an empty page is named, and not looked into', async () => {
    openTab([{ ...PAGE, largest }], []);
    expect(await getSnapshot(1)).toMatchObject({ frameId: 0, otherSiteFrame: largest.address });
    expect(injected).not.toHaveBeenCalled();
  });
  it.each<[string, Frame, string]>([
    ['that is small', { ...PAGE, largest: { ...largest, width: 300 } }, ''],
    ['in a page with text of its own', { ...PAGE, largest }, 'Schlagzeile. '.repeat(60)],
    ['that is no page of the web', { ...PAGE, largest: { ...largest, address: 'javascript:0' } }, ''],
  ])('is not named %s', async (_, page, sample) => {
    openTab([page], [], sample);
    expect(await getSnapshot(1)).not.toHaveProperty('otherSiteFrame');
  });
  it('is named where Verso may not look into it, though its site is the same', async () => {
    openTab([{ ...PAGE, largest: { ...largest, address: INNER.address } }], []);
    expect(await getSnapshot(1)).toMatchObject({ otherSiteFrame: INNER.address });
  });
});

it('what measures itself strangely is no frame', async () => {
  openTab([PAGE, { ...INNER, width: Number.NaN }, { ...INNER, address: 7 } as never], [3]);
  expect((await getSnapshot(1))?.frameId).toBe(0);
});
