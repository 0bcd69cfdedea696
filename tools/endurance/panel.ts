/** What is asked of a panel from outside; each is an expression for its document. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { isKept, openRow, pressInMenu, pressInRow } from '../../tests/e2e/panel-scripts';

/** How long, in milliseconds, a panel may show one state that leads on before it counts as stuck. */
const PATIENCE = 30_000;
/** How long, in milliseconds, a list may grow until what it lacks is lost. */
const LISTED = 8000;
/** How often a comparison that failed is tried again. */
const TRIES = 5;

/** The panel did not get on; the message says where it stood. */
export class Stuck extends Error {}

export interface Decided {
  /** Ids of two flags of one report. */
  readonly dismissed: string;
  readonly noted: string;
  readonly note: string;
}

/** Presses what leads to a comparison of the article of this title, as a reader would; the name of what is on show. */
const buildPressScript = (title: string): string => `(() => {
  const main = document.querySelector('main');
  const at = main?.className.replace('at-', '') ?? 'nothing';
  // A comparison tells whose it is behind its line about the source.
  main?.querySelector('button.from[aria-expanded=false]')?.click();
  if (!main?.textContent.includes(${JSON.stringify(title)})) return at + ' of another page';
  if (main.querySelector('.flag')) return 'compared';
  const ways = { ready: '.act .primary', failed: '.steps-on button', cancelled: '.steps-on button' };
  if (ways[at]) document.querySelector(ways[at])?.click();
  return at;
})()`;

const readPanelText = (panel: Page): Promise<string> =>
  panel.evaluate('document.body.innerText.slice(0, 300)').then(String, (problem) => `no panel: ${problem}`);

/** Waits for a state that may take a while, as patiently as a reader. */
export async function waitForState(panel: Page, expression: string, patience = PATIENCE): Promise<void> {
  for (const end = performance.now() + patience; !(await panel.evaluate(expression)); await sleep(100))
    if (performance.now() > end)
      throw new Stuck(`waited in vain for ${expression}; it says: ${await readPanelText(panel)}`);
}

/** Goes on until a comparison of this article is on show. Rejects with `Stuck` where the panel stays at something else. */
export async function toComparison(panel: Page, title: string): Promise<void> {
  let [last, since, tries] = ['', performance.now(), 0];
  for (;;) {
    const at = (await panel.evaluate(buildPressScript(title))) as string;
    if (at === 'compared') return;
    if (at === 'failed') tries += 1;
    if (at !== last) [last, since] = [at, performance.now()];
    if (tries > TRIES || performance.now() - since > PATIENCE)
      throw new Stuck(`stuck at “${at}”; it says: ${await readPanelText(panel)}`);
    // Stands still between two tries, as a reader would.
    await sleep(at === 'failed' ? 500 : 60);
  }
}

export const pressElement = (panel: Page, selector: string): Promise<void> =>
  panel.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);

/** Runs the body of an async function in the panel. */
export const run = (panel: Page, body: string): Promise<unknown> => panel.evaluate(`(async () => { ${body} })()`);

const waitForElement = (panel: Page, id: string): Promise<void> =>
  waitForState(panel, `document.getElementById('${id}') !== null`);

/** The first two differences of those on show: one is dismissed, a note is written on the other. */
export async function decide(panel: Page, note: string): Promise<Decided> {
  await waitForState(panel, `document.querySelectorAll('.flag').length > 2`);
  const [dismissed, noted] = (await panel.$$eval('.flag', (all) => all.map(({ id }) => id))) as [string, string];
  await run(panel, pressInRow(dismissed, 'Dismiss'));
  await writeNote(panel, noted, note);
  return { dismissed, noted, note };
}

/** In place of what was noted of this difference before. */
export async function writeNote(panel: Page, flag: string, note: string): Promise<void> {
  await waitForElement(panel, flag);
  await run(panel, pressInRow(flag, 'Note'));
  await panel.evaluate(
    (id, text) => {
      const field = document.querySelector<HTMLTextAreaElement>(`#${id} textarea`)!;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    flag,
    note,
  );
  await pressElement(panel, `#${flag} .writing button`);
}

/** What became of decisions, in words; nothing where they stand. */
export async function listLostDecisions(panel: Page, { dismissed, noted, note }: Decided): Promise<readonly string[]> {
  await waitForElement(panel, noted);
  await run(panel, openRow(noted));
  return (await panel.evaluate(
    (gone, kept, text) => [
      ...(document.getElementById(gone) ? [`${gone}, dismissed before, is back`] : []),
      ...(document.querySelector(`#${kept} .note`)?.textContent?.endsWith(text)
        ? []
        : [`the note on ${kept} is not “${text}” any more`]),
    ],
    dismissed,
    noted,
    note,
  )) as readonly string[];
}

/** Keeps the comparison on show, or finds it kept. */
export async function keep(panel: Page): Promise<void> {
  if (await run(panel, isKept('same'))) return;
  await run(panel, pressInMenu('Keep this comparison'));
  for (let tries = 0; !(await run(panel, isKept('same'))); tries++) if (tries > 100) throw new Error('was not kept');
}

/** Waits until what is on show is offered to be kept, if it is a comparison. */
export async function waitUntilNotKept(panel: Page): Promise<void> {
  for (const end = performance.now() + PATIENCE; await run(panel, isKept('same')); await sleep(100))
    if (performance.now() > end) throw new Stuck(`what is gone counts as kept; it says: ${await readPanelText(panel)}`);
}

/** In the list: back to the page. */
export const BACK = '.bar button[aria-label^="Back to the page"]';

const FIND_KEPT_SWITCH = `[...document.querySelectorAll('button')].find((one) => /^Kept \\d/.test(one.textContent))`;

/** Opens the list, without what is only remembered. */
export async function openKeptList(panel: Page): Promise<void> {
  await run(panel, pressInMenu('Earlier comparisons'));
  // It is drawn once the list is read.
  await waitForState(panel, `document.querySelector('main.at-saved') !== null && ${FIND_KEPT_SWITCH} !== undefined`);
  await panel.evaluate(`${FIND_KEPT_SWITCH}.click()`);
}

/** Opens the list, one of what is kept, and goes back to the page whatever is wrong; that, in words. */
export async function listLostComparisons(panel: Page, count: number, chosen: number): Promise<readonly string[]> {
  await openKeptList(panel);
  const rows = `document.querySelectorAll('.saved-item').length`;
  // What is too few after a while is too few.
  await waitForState(panel, `${rows} === ${count}`, LISTED).catch(() => undefined);
  const there = (await panel.evaluate(rows)) as number;
  if (there !== count) {
    await pressElement(panel, BACK);
    return [`${there} comparisons are kept in place of ${count}`];
  }
  await panel.evaluate((at) => document.querySelectorAll<HTMLElement>('.saved-item')[at]!.click(), chosen);
  await waitForState(
    panel,
    `document.querySelector('.saved-head') !== null && document.querySelector('main .flag') !== null`,
  );
  await pressElement(panel, '.saved-top button:last-child');
  return [];
}
