/** Measures how long a picture of a difference takes in the real panel, from the press until the strip says that it is saved. */
import { openRow } from '../../tests/e2e/panel-scripts';
import type { Stage } from '../../tests/e2e/states/stage';
import { computeMedianTime } from './time';

const RUNS = 5;

/** Presses the menu's item, and answers with milliseconds. What was said before is gone once the menu is open. */
const TIME = `
  document.notifyUserGestureActivation?.();
  const pause = (ms) => new Promise((done) => window.setTimeout(done, ms));
  document.getElementById('more').click();
  while (!document.querySelector('.menu')) await pause(5);
  const before = document.querySelector('.strip b');
  const item = [...document.querySelectorAll('.menu [role=menuitem]')].find(({ textContent }) => textContent === 'Save as picture');
  const start = window.performance.now();
  item.click();
  const isSaid = () => {
    const said = document.querySelector('.strip b');
    return said && said !== before && said.textContent.startsWith('Picture saved');
  };
  while (!isSaid()) await pause(2);
  const time = window.performance.now() - start;
  // Until the strip is gone the same words would not be said again.
  while (document.querySelector('.strip b')) await pause(50);
  return time;`;

/** Milliseconds: the median of some runs. The first one loads what draws, as a reader's first picture does. */
export async function measurePictureTime(stage: Stage): Promise<number> {
  const id = await stage.inPanel<string>(`return document.querySelector('.flag.is-altered').id`);
  await stage.inPanel(openRow(id));
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await stage.inPanel<number>(TIME));
  await stage.press('Escape');
  return Math.round(computeMedianTime(times));
}
