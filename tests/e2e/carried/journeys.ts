/** What a reader meets of the encoder that Verso carries, in any browser: at work, stopped, and broken. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IS_LIST_DRAWN, SHOW_SHARPER } from '../panel-scripts';
import { type Break, type Copy, copyExtension, cut, DIES, forbidWebAssembly, inWorker } from './broken';
import type { OpenStage, Stage } from './stage';

const NAME = 'the model on this device';

const CARD = `(document.querySelector('.engine, .put-off')?.textContent ?? '')`;
const cardSays = (words: string) => `return (${CARD}).includes(${JSON.stringify(words)})`;
const IDS = `[...document.querySelectorAll('.flag')].map(({ id }) => id)`;
const press = (name: string) =>
  `[...document.querySelectorAll('.engine button, .put-off button')].find(({ textContent }) => textContent === ${JSON.stringify(name)}).click()`;

/** What the strip said, and where the rows of the list were, one after the other. */
interface Seen {
  readonly said: readonly string[];
  readonly tops: readonly string[];
}

/** Notes what the strip says, and where the rows of the list are, from now on. */
const WATCH = `const seen = { said: [], tops: [] };
  window.seenByTest = seen;
  const look = () => {
    seen.said.push(${CARD});
    const tops = [...document.querySelectorAll('.flag')].slice(0, 9).map((row) => Math.round(row.getBoundingClientRect().top));
    seen.tops.push(tops.join());
  };
  look();
  new window.MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });`;

/** All flags, of which there must be some. */
async function drawnFlags(stage: Stage): Promise<readonly string[]> {
  await stage.until(`return ${IDS}.length > 0 && ${IS_LIST_DRAWN}`);
  return stage.inPanel<string[]>(`return ${IDS}`);
}

/** What it is like where nothing is broken. */
export function workingJourneys(getStage: () => Stage): void {
  it('shows flags at once, then says how far it is, and moves nothing when it is done', async () => {
    const stage = getStage();
    await stage.compare('es-en');
    await stage.until(cardSays('Comparing the meaning'));
    await stage.inPanel(WATCH);
    expect(await stage.inPanel<string>(`return ${CARD}`)).not.toContain('Compared by meaning');
    const first = await drawnFlags(stage);
    await stage.until(cardSays(' of '));
    await stage.picture('carried-working');
    await stage.until(cardSays('Compared by meaning'));
    const seen = await stage.inPanel<Seen>(`return JSON.parse(JSON.stringify(window.seenByTest))`);
    const steps = seen.said.filter((one) => /^Comparing the meaning: \d+ of \d+/.test(one));
    expect(new Set(steps).size).toBeGreaterThan(3);
    expect([...new Set(seen.tops)]).toHaveLength(1);
    await stage.inPanel(SHOW_SHARPER);
    const last = await drawnFlags(stage);
    expect(first.filter((id) => last.includes(id)).length).toBeGreaterThan(first.length / 2);
    await stage.picture('carried-done');
  });

  it('takes its own vectors again for a text that it knows', async () => {
    const stage = getStage();
    await stage.compare('es-en');
    await stage.inPanel(WATCH);
    await stage.until(cardSays('Compared by meaning'));
    const { said } = await stage.inPanel<Seen>(`return JSON.parse(JSON.stringify(window.seenByTest))`);
    // Nothing is computed sentence by sentence once more.
    expect(new Set(said.filter((one) => /^Comparing the meaning: \d+ of \d+/.test(one))).size).toBeLessThan(3);
  });

  it('is stopped where the reader wants it to, and goes on where she does', async () => {
    const stage = getStage();
    await stage.compare('th-vi');
    await stage.until(cardSays('Cancel'));
    const first = await drawnFlags(stage);
    await stage.inPanel(press('Cancel'));
    await stage.until(cardSays(`Compared without ${NAME}.`));
    expect(await drawnFlags(stage)).toEqual(first);
    await stage.inPanel(press('Use it'));
    await stage.until(cardSays('Compared by meaning'));
  });
}

const MISSING = `A part of ${NAME} is missing or damaged`;

type Brokenness = readonly [what: string, breaks: Break, says: string, buttons: readonly string[], pair: string];

const SHORT = 'es-en, short';

const NO_WEBASSEMBLY: Brokenness = [
  'there is no WebAssembly',
  forbidWebAssembly,
  'The model could not read one of the sentences.',
  ['Try again', 'Settings'],
  SHORT,
];

/** One of each way to its words: what is amiss with a file or the memory is told apart in `tests/meaning/encoder`. */
const BROKEN: readonly Brokenness[] = [
  ['a file is cut', cut('layers.onnx'), MISSING, ['Try again'], SHORT],
  NO_WEBASSEMBLY,
  [
    'its worker dies in the middle',
    inWorker(DIES),
    'The model could not read one of the sentences.',
    // What flags rest on was read first, and changes some of them.
    ['Show', 'Try again', 'Settings'],
    // A short one is read in two batches.
    'es-en',
  ],
];

/** What it is like where something of it is broken. `built`: the folder of the extension that was built. */
export function brokenJourneys(built: string, open: OpenStage, which: 'all' | 'of the browser' = 'all'): void {
  describe.each(which === 'all' ? BROKEN : [NO_WEBASSEMBLY])('where %s', (_, breaks, says, buttons, pair) => {
    let copy: Copy;
    let stage: Stage;
    beforeAll(async () => {
      copy = copyExtension(built, breaks);
      stage = await open(copy.folder);
    });
    afterAll(async () => {
      await stage?.close();
      copy?.remove();
    });

    it('says so calmly with a next step, and keeps what was found without it', async () => {
      await stage.compare(pair);
      const first = await drawnFlags(stage);
      await stage.until(cardSays(says));
      expect(
        await stage.inPanel<string[]>(
          `return [...document.querySelectorAll('.engine :is(.text, .primary)')].map(({ textContent }) => textContent)`,
        ),
      ).toEqual(buttons);
      expect(await drawnFlags(stage)).toEqual(first);
      // Trying again is tried, fails the same way, and nothing hangs.
      await stage.inPanel(WATCH);
      await stage.inPanel(press('Try again'));
      await stage.until(`return window.seenByTest.said.some((one) => !one.includes(${JSON.stringify(says)}))`);
      await stage.until(cardSays(says));
      expect(await drawnFlags(stage)).toEqual(first);
    });
  });
}
