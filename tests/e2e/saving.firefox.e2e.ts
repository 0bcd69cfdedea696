/** Saving every format from the real sidebar. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { collectionProblems } from '../report/web-annotation-model';
import { Firefox } from './firefox';
import { pressInMenu } from './panel-scripts';
import { waitForSavedFile } from './wait-for-saved-file';

const folder = mkdtempSync(join(tmpdir(), 'verso-saved-'));

let news: Newsroom;
let firefox: Firefox;

beforeAll(async () => {
  news = await openNewsroom();
  firefox = await Firefox.open({ 'browser.download.dir': folder, 'browser.download.useDownloadDir': true });
  await firefox.marionette.inside('chrome');
  // 2: into the folder that is named.
  await firefox.marionette.run(`Services.prefs.setIntPref('browser.download.folderList', 2)`);
  const pair = news.pairs.find((one) => one.pair === 'ar-fr')!;
  await firefox.goto(news.translation + pair.translation.path);
  await firefox.openSidebar();
  await firefox.until(`return document.querySelector('main.at-ready') !== null`);
  await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click()`);
  await firefox.until(`return document.querySelector('main.at-done') !== null`);
});

afterAll(async () => {
  await firefox?.close();
  news?.close();
  rmSync(folder, { recursive: true });
});

const TURN = 'await new Promise((done) => window.setTimeout(done, 50));';

async function save(row: number | 'picture', end: string): Promise<string> {
  const button = row === 'picture' ? '.formats .picture' : `.formats li:nth-child(${row}) .save`;
  await firefox.inSidebar(
    `document.notifyUserGestureActivation();
     ${pressInMenu('Copy or save as')}
     document.querySelector('${button}').click(); ${TURN}`,
  );
  const { name, text } = await waitForSavedFile(folder, end);
  expect(name).toMatch(/^verso-[\p{L}\p{M}\p{N}.-]+-\d{4}-\d\d-\d\d\.\w+$/u);
  return text;
}

describe('the menu of formats in the real sidebar', () => {
  it('saves each format as a file', async () => {
    // The list itself is drawn bit by bit.
    const flags = await firefox.inSidebar<number>(
      `return Number(document.querySelector('.bar .copy').textContent.match(/[0-9]+/)[0])`,
    );
    expect(await save(2, '.md')).toMatch(new RegExp(`^## ${flags} differences`));
    expect(await save(3, '.txt')).toMatch(new RegExp(`^${flags} differences`));
    expect((await save(4, '.html')).match(/class="flag /g)).toHaveLength(flags);
    expect(await save(5, '.csv')).toMatch(/^\uFEFF"kind","category"/);
    const json: unknown = JSON.parse(await save(6, '.json'));
    expect(collectionProblems(json)).toEqual([]);
    expect(json).toMatchObject({ total: flags });
  });

  it('saves a picture', async () => {
    expect(await save('picture', '.png')).toMatch(/^.PNG/);
  });
});
