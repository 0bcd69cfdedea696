/** The encoder that Verso carries, in Chromium. */

import { afterAll, beforeAll, describe } from 'vitest';
import { type Newsroom, openNewsroom } from '../tools/newsroom';
import { type ChromiumStage, openStage } from './carried/chromium';
import { brokenJourneys, workingJourneys } from './carried/journeys';
import { EXTENSION } from './chromium';

let news: Newsroom;
beforeAll(async () => {
  news = await openNewsroom();
});
afterAll(() => news?.close());

describe('the carried encoder, in Chromium', () => {
  let stage: ChromiumStage;
  beforeAll(async () => {
    stage = await openStage(news);
  });
  afterAll(() => stage?.close());

  workingJourneys(() => stage);
});

describe('the carried encoder, broken, in Chromium', () => {
  brokenJourneys(EXTENSION, (folder) => openStage(news, folder));
});
