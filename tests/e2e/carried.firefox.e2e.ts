/** The encoder that Verso carries, in Firefox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { type FirefoxStage, openStage } from './carried/firefox';
import { brokenJourneys, workingJourneys } from './carried/journeys';
import { EXTENSION } from './firefox';
import { FirefoxReader } from './firefox-reader';
import { readPairsOfBothLengths } from './shortened';

let news: Newsroom;
beforeAll(async () => {
  news = await openNewsroom([0, 0], readPairsOfBothLengths());
});
afterAll(() => news?.close());

describe('the carried encoder, in Firefox', () => {
  let stage: FirefoxStage;
  beforeAll(async () => {
    stage = await openStage(news);
  });
  afterAll(() => stage?.close());

  it('keeps nothing of a private window', async () => {
    const reader = new FirefoxReader(stage.firefox);
    const close = await reader.openPrivateWindow();
    await stage.compare('es-en, short');
    await stage.until(`return document.querySelector('.engine.at-done') !== null`);
    await close();
    await reader.openSettings();
    expect(await reader.page(`document.getElementById('held-vectors').textContent`)).toBe('nothing');
  });

  workingJourneys(() => stage);

  it('keeps what it made of others', async () => {
    const reader = new FirefoxReader(stage.firefox);
    await reader.openSettings();
    expect(await reader.page(`document.getElementById('held-vectors').textContent`)).toMatch(/[1-9]\d* sentences/);
  });
});

describe('the carried encoder, broken, in Firefox', () => {
  brokenJourneys(EXTENSION, (folder) => openStage(news, folder), 'of the browser');
});
