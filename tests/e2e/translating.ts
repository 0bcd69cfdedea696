/** Translation servers that give the demo's renderings. */

import { waitFor } from '../../lib/core/timeout';
import type { Translator } from '../../lib/meaning/translator';
import { createLibreTranslate } from '../../lib/meaning/translators/libretranslate';
import { readDemoRenderings } from '../../tools/demo-articles';
import type { DemoPair } from '../../tools/newsroom';
import { type FakeServer, fakeServer, libre } from '../meaning/fake-server';

/** A LibreTranslate server that knows one article, and one word of the settings'. */
export interface Translating extends FakeServer {
  /** As the extension speaks to it. */
  readonly translator: Translator;
  /** Texts that were sent to it, in their order. */
  readonly sent: () => string[];
  /** Goes down once it has answered so many more requests for translations. */
  downAfter(requests: number): void;
  /** Lets no answer out until the function that comes back is called. */
  hold(): () => void;
}

/** What a translation machine makes of each sentence of the pair's original. */
export const renderings = (pair: DemoPair): ReadonlyMap<string, string> =>
  new Map([
    ['water', 'agua'],
    ...(readDemoRenderings(pair) ?? []).map(({ text, rendering }) => [text, rendering] as const),
  ]);

export async function translating(pair: DemoPair): Promise<Translating> {
  const said = renderings(pair);
  let [left, held] = [Number.POSITIVE_INFINITY, Promise.resolve()];
  const answer = libre(
    (text) => said.get(text) ?? '',
    () => (--left < 0 ? 'torn' : undefined),
  );
  const server = await fakeServer(async (asked) => {
    await held;
    return answer(asked);
  });
  return {
    ...server,
    translator: createLibreTranslate(server.address, { fetch, wait: waitFor }),
    sent: () =>
      server.asked.flatMap(({ body }) => (body ? [(JSON.parse(body) as { q: string | string[] }).q].flat() : [])),
    downAfter: (requests) => {
      left = requests;
    },
    hold: () => {
      let release = (): void => undefined;
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
  };
}
