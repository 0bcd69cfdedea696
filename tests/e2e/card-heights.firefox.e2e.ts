/** The card's height tells a page nothing of its words, in a real Firefox. */
import { describe } from 'vitest';
import { Firefox } from './firefox';
import { runHeightTests } from './hostile/card-heights';

describe('what a page learns of a card, in Firefox', () =>
  runHeightTests(async () => {
    const firefox = await Firefox.open();
    return {
      run: async (url, body) => {
        await firefox.goto(url);
        return firefox.awaitInPage(body);
      },
      close: () => firefox.marionette.close(),
    };
  }));
