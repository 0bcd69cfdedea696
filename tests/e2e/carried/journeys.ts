/** What a reader meets of the encoder that Verso carries, in any browser: at work, stopped, and broken. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHOW_SHARPER } from '../panel-scripts';
import {
  alter,
  type Break,
  type Copy,
  copyExtension,
  cut,
  DIES,
  forbidWebAssembly,
  inWorker,
  lengthen,
  lose,
  NO_MEMORY,
} from './broken';
import type { OpenStage, Stage } from './stage';

const NAME = 'multilingual-e5-small on this device';

const CARD = `(document.querySelector('.engine, .put-off')?.textContent ?? '')`;
const cardSays = (words: string) => `return (${CARD}).includes(${JSON.stringify(words)})`;
const IDS = `[...document.querySelectorAll('.flag')].map(({ id }) => id)`;
const press = (name: string) =>
  `[...document.querySelectorAll('.engine button, .put-off button')].find(({ textContent }) => textContent === ${JSON.stringify(name)}).click()`;

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

/** All flags: a long list is drawn bit by bit. */
async function drawnFlags(stage: Stage): Promise<readonly string[]> {
  for (let before: readonly string[] = []; ; ) {
    const now = await stage.inPanel<string[]>(`return ${IDS}`);
    if (now.length > 0 && now.length === before.length) return now;
    before = now;
    await new Promise((later) => setTimeout(later, 300));
  }
}

/** What it is like where nothing is broken. */
export function workingJourneys(getStage: () => Stage): void {
  it('shows flags at once, then says how far it is, and moves nothing when it is done', async () => {
    const stage = getStage();
    await stage.compare('es-en');
    await stage.until(cardSays(NAME));
    await stage.inPanel(WATCH);
    expect(await stage.inPanel<string>(`return ${CARD}`)).not.toContain('Compared again');
    const first = await drawnFlags(stage);
    await stage.until(cardSays(' of '));
    await stage.picture('carried-working');
    await stage.until(cardSays(`Compared again with ${NAME}`));
    const seen = await stage.inPanel<{ said: string[]; tops: string[] }>(
      `return JSON.parse(JSON.stringify(window.seenByTest))`,
    );
    const steps = seen.said.filter((one) => /^Placing sentences with .* on this device: \d+ of \d+/.test(one));
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
    await stage.until(cardSays(`Compared again with ${NAME}`));
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
    await stage.until(cardSays(`Compared again with ${NAME}`));
  });
}

const MISSING = `A part of ${NAME} is missing or damaged`;

const BROKEN: readonly (readonly [what: string, breaks: Break, says: string, buttons: readonly string[]])[] = [
  ['a file is missing', lose('vectors.bin'), MISSING, ['Try again']],
  ['a file is cut', cut('layers.onnx'), MISSING, ['Try again']],
  ['a file is another', alter('pieces.bin'), MISSING, ['Try again']],
  ['a file is longer', lengthen('layers.onnx'), MISSING, ['Try again']],
  [
    'there is no WebAssembly',
    forbidWebAssembly,
    `A sentence could not be placed by ${NAME}.`,
    ['Try again', 'Settings'],
  ],
  ['there is no memory', inWorker(NO_MEMORY), `There is too little memory for ${NAME}`, ['Try again', 'Settings']],
  [
    'its worker dies in the middle',
    inWorker(DIES),
    `A sentence could not be placed by ${NAME}.`,
    ['Try again', 'Settings'],
  ],
];

/** What it is like where something of it is broken. `built`: the folder of the extension that was built. */
export function brokenJourneys(built: string, open: OpenStage): void {
  describe.each(BROKEN)('where %s', (_, breaks, says, buttons) => {
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
      await stage.compare('es-en');
      const first = await drawnFlags(stage);
      await stage.until(cardSays(says));
      expect(
        await stage.inPanel<string[]>(
          `return [...document.querySelectorAll('.engine :is(.text, .primary)')].map(({ textContent }) => textContent)`,
        ),
      ).toEqual(buttons);
      expect(await drawnFlags(stage)).toEqual(first);
      // Trying again fails the same way, and nothing hangs.
      await stage.inPanel(press('Try again'));
      await stage.until(`return !(${CARD}).includes(${JSON.stringify(says)})`).catch(() => undefined);
      await stage.until(cardSays(says));
      expect(await drawnFlags(stage)).toEqual(first);
    });
  });
}
