/** The page to read both texts on, as its scripts fill it: rows, steps from flag to flag, and what changes later. */

// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReadingDrawer } from '../../entrypoints/reading/draw-reading';
import { connectSteps } from '../../entrypoints/reading/step-flags';
import { fillPage } from '../../lib/i18n/fill-page';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { buildReadingModel } from '../../lib/report/reading-model';
import { hostile } from '../panel/fixtures/hostile';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';

const PAGE = readFileSync(join(import.meta.dirname, '../../entrypoints/reading/index.html'), 'utf8');
const BODY = /<body>([\s\S]*)<\/body>/.exec(PAGE)![1]!;
const localizer = await loadLocalizer('en');
const context = { accessed: '2026-10-07T09:12:44.000Z', localizer };
const select = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const listRows = () => [...document.querySelectorAll('.row')];
const press = (key: string, options: KeyboardEventInit = {}, target: Element = document.body) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...options }));

beforeEach(() => {
  document.body.innerHTML = BODY;
  location.hash = '';
  fillPage(document, localizer);
});

describe('rows', () => {
  it('that stay the same stay the same elements, when a difference goes', async () => {
    const draw = createReadingDrawer(select('main'));
    await draw(await buildReadingModel(thaiVietnamese, thaiVietnamese.findings, context));
    const before = listRows();
    expect(before.length).toBeGreaterThan(5);
    expect(select('main').hasAttribute('aria-busy')).toBe(false);
    const last = thaiVietnamese.findings.find(({ kind }) => kind === 'added')!;
    const left = thaiVietnamese.findings.filter((one) => one !== last);
    await draw(await buildReadingModel(thaiVietnamese, left, { ...context, dismissed: [last] }));
    const after = listRows();
    expect(after).toHaveLength(before.length);
    expect(after.filter((row) => !before.includes(row))).toHaveLength(1);
    expect(select('footer').textContent).toContain('1 dismissed');
    expect(document.querySelectorAll('main > header, main > footer')).toHaveLength(2);
  });

  it('of the comparison that came last are shown, and none of the one before', async () => {
    const draw = createReadingDrawer(select('main'));
    const [long, short] = [
      await buildReadingModel(thaiVietnamese, thaiVietnamese.findings, context),
      await buildReadingModel(hostile, hostile.findings, context),
    ];
    await Promise.all([draw(long), draw(short)]);
    expect(listRows()).toHaveLength(short.rows.length);
    expect(select('main').textContent).not.toContain(thaiVietnamese.original.title);
    expect(document.querySelectorAll('main :is(script, img, iframe)')).toHaveLength(0);
  });
});

describe('steps', () => {
  const start = async () => {
    const model = await buildReadingModel(thaiVietnamese, thaiVietnamese.findings, context);
    await createReadingDrawer(select('main'))(model);
    connectSteps(localizer)(model.flags.length);
    return model.flags.length;
  };
  const told = () => select('#position').textContent;

  it('lead from the first flag to the last, and no further', async () => {
    const count = await start();
    expect(told()).toBe(`${count} differences`);
    press('k');
    expect(location.hash).toBe('');
    for (let step = 0; step < count + 3; step++) press('j');
    expect([location.hash, told()]).toEqual([`#d${count}`, `${count} / ${count}`]);
    expect(document.activeElement?.closest('.flag')?.id).toBe(`d${count}`);
    select('#previous').click();
    expect(location.hash).toBe(`#d${count - 1}`);
    expect(select('#previous').title).toBe('Previous difference (k)');
  });

  it('are not made by a name that is written, nor with another key held', async () => {
    await start();
    press('j', {}, select('#reader'));
    press('j', { ctrlKey: true });
    expect(location.hash).toBe('');
  });
});
