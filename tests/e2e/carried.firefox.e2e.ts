/** The encoder that Verso carries, in Firefox. */
import { afterAll, beforeAll, describe } from 'vitest';
import { type Newsroom, openNewsroom } from '../tools/newsroom';
import { type FirefoxStage, openStage } from './carried/firefox';
import { brokenJourneys, workingJourneys } from './carried/journeys';
import { EXTENSION } from './firefox';

let news: Newsroom;
beforeAll(async () => {
  news = await openNewsroom();
});
afterAll(() => news?.close());

describe('the carried encoder, in Firefox', () => {
  let stage: FirefoxStage;
  beforeAll(async () => {
    stage = await openStage(news);
  });
  afterAll(() => stage?.close());

  workingJourneys(() => stage);
});

describe('the carried encoder, broken, in Firefox', () => {
  brokenJourneys(EXTENSION, (folder) => openStage(news, folder));
});
