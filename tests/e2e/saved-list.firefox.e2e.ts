/** Keeping comparisons in the real sidebar: kept, found again, read offline, into a file and back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { Firefox } from './firefox';
import { isKept, LIST_MENU, pressInMenu } from './panel-scripts';
import { pureReport } from './pure';
import { waitForSavedFile } from './wait-for-saved-file';

const folder = mkdtempSync(join(tmpdir(), 'verso-kept-'));
const PAIRS = ['ar-fr', 'es-en'];

let news: Newsroom;
let firefox: Firefox;

const pairOf = (name: string) => news.pairs.find(({ pair }) => pair === name)!;
const addressOf = (name: string) => news.translation + pairOf(name).translation.path;
const titleOf = (name: string) => pureReport(pairOf(name), news).translation.title;

beforeAll(async () => {
  news = await openNewsroom();
  firefox = await Firefox.open({ 'browser.download.dir': folder, 'browser.download.useDownloadDir': true });
  await inWindow(`Services.prefs.setIntPref('browser.download.folderList', 2)`);
});

afterAll(async () => {
  await firefox?.close();
  news?.close();
  rmSync(folder, { recursive: true });
});

async function inWindow<T>(script: string): Promise<T> {
  await firefox.marionette.inside('chrome');
  return firefox.marionette.run<T>(script);
}

const CLICK = `const click = (selector, name = '') => [...document.querySelectorAll(selector)]
  .find((one) => (one.getAttribute('aria-label') ?? one.textContent).startsWith(name)).click();
  document.notifyUserGestureActivation();`;
const press = (name: string) =>
  firefox.inSidebar(`${CLICK} click('main button, header button, .strip button', ${JSON.stringify(name)})`);
const rows = () =>
  firefox.inSidebar<string[]>(`return [...document.querySelectorAll('.saved-item')].map((one) => one.textContent)`);
const waitForRows = (count: number) =>
  firefox.until(`return document.querySelectorAll('.saved-item').length === ${count}`);
const waitForNotice = (words: string) =>
  firefox.until(`return document.querySelector('.saved-notice')?.textContent.includes(${JSON.stringify(words)})`);

/** Compares an article and keeps what came of it. */
async function keep(name: string): Promise<void> {
  await firefox.goto(addressOf(name));
  if (name === PAIRS[0]) await firefox.openSidebar();
  await firefox.until(`return document.querySelector('main.at-ready') !== null`);
  await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click()`);
  await firefox.until(`return document.querySelector('main.at-done .flag') !== null`);
  await firefox.until(isKept('not'));
  await firefox.inSidebar(pressInMenu('Keep this comparison'));
  await firefox.until(isKept('same'));
}

describe('kept comparisons in the real sidebar', () => {
  it('are there again after it was closed, the newest first', async () => {
    for (const name of PAIRS) await keep(name);
    await inWindow('SidebarController.hide()');
    await firefox.openSidebar();
    await firefox.until(`${LIST_MENU.replace('return names', `return names.includes('Earlier comparisons')`)}`);
    await firefox.inSidebar(pressInMenu('Earlier comparisons'));
    await waitForRows(2);
    const [first, second] = await rows();
    expect(first).toContain(titleOf('es-en'));
    expect(second).toContain(titleOf('ar-fr'));
  });

  it('are found by words of either text', async () => {
    const words = pureReport(pairOf('ar-fr'), news).original.title.toUpperCase();
    const type = (text: string) => `const input = document.querySelector('.saved-search input');
      input.value = ${JSON.stringify(text)}; input.dispatchEvent(new window.Event('input', { bubbles: true }));`;
    await firefox.inSidebar(type(words));
    await waitForRows(1);
    expect((await rows())[0]).toContain(titleOf('ar-fr'));
    await firefox.inSidebar(type(''));
    await waitForRows(2);
  });

  it('open whole without the net, and are marked in their page once that is opened', async () => {
    await firefox.goto('about:blank');
    await inWindow('Services.io.offline = true');
    await firefox.inSidebar(`${CLICK} click('.saved-item:not(li:first-child *)')`);
    await firefox.until(`return document.querySelector('main.at-done .flag') !== null`);
    await firefox.until(`return document.querySelector('.saved-head')?.textContent.includes('not open in this tab')`);
    const count = pureReport(pairOf('ar-fr'), news).findings.filter(({ confidence }) => confidence >= 0.5).length;
    await firefox.until(`return document.querySelectorAll('.flag').length === ${count}`);
    await inWindow('Services.io.offline = false');
    await firefox.goto(addressOf('ar-fr'));
    await firefox.until(`return document.querySelector('.saved-head')?.textContent.includes('is open in this tab')`);
    await vi.waitUntil(() => firefox.inPage<boolean>('return CSS.highlights.size > 0'), { timeout: 30_000 });
    await press('Back to the page');
    await firefox.until(`return document.querySelector('.saved-head') === null`);
  });

  it('go into a file, are deleted, and come back from it the same', async () => {
    await firefox.inSidebar(pressInMenu('Earlier comparisons'));
    await waitForRows(2);
    await press('Kept 2');
    const before = await rows();
    await press('Save all as a file');
    await waitForNotice('2 comparisons saved as');
    const { text } = await waitForSavedFile(folder, '.jsonl');
    expect(text.trimEnd().split('\n')).toHaveLength(2);

    await press('Delete: ');
    await waitForRows(1);
    await press('Undo');
    await waitForRows(2);
    expect(await rows()).toEqual(before);

    await press('Delete all');
    await press('Delete all');
    await firefox.until(`return document.querySelector('.saved .calm') !== null`);
    await firefox.inSidebar(
      `const input = document.querySelector('input[type=file]');
       const files = new window.DataTransfer();
       files.items.add(new window.File([${JSON.stringify(text)}], 'kept.jsonl'));
       input.files = files.files;
       input.dispatchEvent(new window.Event('change', { bubbles: true }));`,
    );
    await waitForRows(2);
    await waitForNotice('2 comparisons added.');
    expect(await rows()).toEqual(before);
  });

  it('that were deleted outside are said to be gone, and can be kept again', async () => {
    await press('Back to the page');
    await firefox.until(`return document.querySelector('main.at-ready') !== null`);
    await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click()`);
    await firefox.until(isKept('earlier'));
    await firefox.inSidebar(`window.indexedDB.deleteDatabase('comparisons')`);
    await firefox.until(isKept('not'));
    await firefox.until(`return document.querySelector('.strip')?.textContent.includes('no longer on this device')`);
  });
});
