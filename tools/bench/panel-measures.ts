/** Measures the panel as its design asks, in a real browser with the demo's pair: what was asked, and what was found. */
import { LANGUAGES } from '../../lib/i18n/languages';
import { openRow, pressInMenu } from '../../tests/e2e/panel-scripts';
import { openStateSite } from '../../tests/e2e/states/site';
import { IS_WIDER, type Stage } from '../../tests/e2e/states/stage';
import { openNewsroom } from '../newsroom';
import { measureHistory } from './history-measure';
import { measurePictureTime } from './picture-time';

/** One measure: its number in the design, what is measured, what is asked, and what was found. */
export interface Measure {
  readonly measure: string;
  readonly what: string;
  readonly asked: string;
  readonly found: string | number;
}

/** CSS pixels of the panel's height when it is opened beside a page. */
const HEIGHT = 765;
const LANGUAGES_LOOKED_AT = ['de', 'th', 'ar'] as const;

const buildPresenceScript = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`;
const PAUSE = `const pause = (ms) => new Promise((done) => window.setTimeout(done, ms));`;
const FIRST_TOP = `window.scrollTo(0, 0);
  const { top } = document.querySelector('.flag').getBoundingClientRect();
  return Math.round(top + window.scrollY);`;
/** Whole flags above the strip, if there is one. */
const WHOLE_FLAGS = `window.scrollTo(0, 0);
  const strip = document.querySelector('.strip')?.offsetHeight ?? 0;
  return [...document.querySelectorAll('.flag')]
    .filter((flag) => flag.getBoundingClientRect().bottom <= ${HEIGHT} - strip).length;`;
const countControls = (within: string) => `
  return [...document.querySelector('${within}').querySelectorAll('button, input, a, select, [tabindex="0"]:not(mark)')]
    .filter((one) => one.checkVisibility()).length;`;
/** Controls that can be pressed and are smaller than 24 × 24; links within sentences and the lanes aside. */
const SMALL_TARGETS = `return [...document.querySelectorAll('button, input, select, summary, label, a')]
  .filter((one) => one.checkVisibility() && !one.matches('.link, .run, label input, .unseen'))
  .map((one) => [one.getBoundingClientRect(), one.outerHTML.slice(0, 80)])
  .filter(([{ width, height }]) => width > 0 && (width < 23.5 || height < 23.5)).map(([, html]) => html);`;
const MOVING = `return document.getAnimations().filter(({ playState }) => playState === 'running').length;`;
const WATCH_SHIFT = `window.shiftByTest = 0;
  new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shiftByTest += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;
/** Boxes of what is to stay where it is while a comparison becomes a result. */
const BOXES = `return JSON.stringify(['.bar', '.over', '.lanes'].map((selector) => {
  const { top, height } = document.querySelector(selector).getBoundingClientRect();
  return [selector, Math.round(top), Math.round(height)].join(' ');
}));`;

/** Measures the panel in one browser. */
export async function measurePanel(stage: Stage): Promise<readonly Measure[]> {
  const news = await openNewsroom();
  const site = await openStateSite();
  const measures: Measure[] = [];
  const note = (measure: string, what: string, asked: string, found: string | number): void => {
    measures.push({ measure, what: `${what}, ${stage.name}`, asked, found });
  };
  try {
    const pair = news.pairs.find((one) => one.pair === 'th-vi')!;
    await compare(stage, news.translation + pair.translation.path);
    for (const measure of [measureFlags, measureKeys, measurePage, measureCopying, measureStates, measureWidths])
      await measure(stage, note);
    await measureSteadiness(stage, note, site);
    await measureHistory(stage, note);
  } finally {
    news.close();
    site.close();
  }
  return measures;
}

export type Note = (measure: string, what: string, asked: string, found: string | number) => void;

async function compare(stage: Stage, url: string): Promise<void> {
  await stage.goto(url);
  await stage.openPanel();
  await stage.look({ scheme: 'light', width: 360 });
  await stage.until(buildPresenceScript('main.at-ready .primary'));
  await stage.inPanel(`document.querySelector('main .primary').click()`);
  await stage.until(buildPresenceScript('main.at-done .flag:nth-child(5)'));
}

const selectLanguage = async (stage: Stage, language: string): Promise<void> => {
  await stage.settings({ language });
  await stage.until(`return document.documentElement.lang.startsWith('${language}')`);
};

/** Measures 1 and 2: how many flags are seen, and how few controls are on them. */
async function measureFlags(stage: Stage, note: Note): Promise<void> {
  note('1', 'top of the first flag in English', '≤ 224', await stage.inPanel<number>(FIRST_TOP));
  note('1', 'whole flags without a strip', '≥ 6', await stage.inPanel<number>(WHOLE_FLAGS));
  const tops: [number, string][] = [];
  for (const language of LANGUAGES) {
    await selectLanguage(stage, language);
    tops.push([await stage.inPanel<number>(FIRST_TOP), language]);
  }
  const [highest, language] = tops.toSorted(([a], [b]) => b - a)[0]!;
  note('1', `highest top of the first flag of ${tops.length} languages`, '≤ 248', `${highest} (${language})`);
  const fewest: string[] = [];
  for (const language of LANGUAGES_LOOKED_AT) {
    await selectLanguage(stage, language);
    await stage.look({ width: 320 });
    fewest.push(`${language} ${await stage.inPanel<number>(WHOLE_FLAGS)}`);
  }
  note('1', 'whole flags at 320 px', '≥ 2', fewest.join(', '));
  await selectLanguage(stage, 'en');
  await stage.look({ width: 360 });
  note('2', 'controls on a closed row', '≤ 2', await stage.inPanel<number>(countControls('.flag')));
  const id = await stage.inPanel<string>(`return document.querySelector('.flag.is-altered').id`);
  await stage.inPanel(openRow(id));
  note('2', 'controls in the open row', '≤ 6', await stage.inPanel<number>(countControls(`#${id}`)));
  await stage.press('Escape');
}

/** Measure 3: how far the first flag is by the Tab key. */
async function measureKeys(stage: Stage, note: Note): Promise<void> {
  await stage.inPanel(`document.activeElement.blur(); window.scrollTo(0, 0);`);
  let presses = 0;
  for (; presses < 20 && !(await stage.inPanel<boolean>(`return document.activeElement.matches('.row')`)); presses++)
    await stage.press('Tab');
  note('3', 'Tab presses from the top to the first flag', '≤ 3', presses);
  await stage.press('j');
  note(
    '3',
    '`j` opens a row at once',
    '1',
    await stage.inPanel<number>(`return document.querySelectorAll('.body').length`),
  );
  await stage.press('Escape');
}

/** Asks the page for the moment at which what is shown can be seen in its window: milliseconds since 1970. */
const SHOWN_AT = `return new Promise((done) => {
  const since = Date.now();
  const [before] = CSS.highlights.get('verso-shown') ?? [];
  const look = () => {
    const [range] = CSS.highlights.get('verso-shown') ?? [];
    const box = range === before ? undefined : range?.getBoundingClientRect();
    if (box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight) done(Date.now());
    else if (Date.now() - since > 8000) done(null);
    else setTimeout(look, 4);
  };
  look();
});`;

/** Measure 4: from a flag to the page and back. */
async function measurePage(stage: Stage, note: Note): Promise<void> {
  const times: number[] = [];
  await stage.inPage(`scrollTo(0, 40)`);
  const before = await stage.inPage<number>('return scrollY');
  for (const at of [2, 6, 12, 20]) {
    // Pressed a while later: Firefox is asked one thing after the other, and the page must be watched by then.
    await stage.inPanel(`window.setTimeout(() => {
      document.body.dataset.pressed = Date.now();
      document.querySelectorAll('.row')[${at}].click();
    }, 1000);`);
    const shown = await stage.inPage<number | null>(SHOWN_AT);
    const pressed = await stage.inPanel<number>(`return Number(document.body.dataset.pressed)`);
    times.push(shown === null ? Number.POSITIVE_INFINITY : shown - pressed);
    await stage.inPanel(`${PAUSE} await pause(1100);`);
  }
  const longest = Math.max(...times);
  const found = Number.isFinite(longest) ? longest : 'not seen';
  note('4', 'milliseconds from the press to the mark in the window, the longest of 4', '≤ 300', found);
  await stage.press('Escape');
  await stage.inPanel(`${PAUSE} await pause(300);`);
  const after = await stage.inPage<number>('return scrollY');
  note('4', 'pixels between where the page was and where Escape puts it', '≤ 1', Math.abs(after - before));
}

/** Measure 5: as many flags are copied as the button says. */
async function measureCopying(stage: Stage, note: Note): Promise<void> {
  const says = await stage.inPanel<string>(
    `return document.querySelector('.bar .copy').textContent.match(/[0-9]+/)[0]`,
  );
  await stage.press('c');
  await stage.until(`return document.querySelector('.strip')?.textContent.includes('Copied')`);
  const copied = (await stage.clipboard()).match(/^\d+\. /gm)?.length ?? 0;
  note('5', 'flags on the clipboard after `c`', says, copied);
  note('1', 'whole flags with a strip', '≥ 5', await stage.inPanel<number>(WHOLE_FLAGS));
  note('picture', 'milliseconds from a press to the picture', '≤ 1000', await measurePictureTime(stage));
}

/** What the panel can be brought to show, and how it is left again. */
const LOOKS: Readonly<Record<string, { readonly enter: string; readonly leave?: string }>> = {
  list: { enter: '' },
  'open row': { enter: `document.querySelector('.flag.is-altered .row').click();`, leave: 'Escape' },
  source: { enter: `document.querySelector('button.from').click();`, leave: 'o' },
  menu: { enter: `document.getElementById('more').click();`, leave: 'Escape' },
  'sort and filter': { enter: pressInMenu('Sort and filter'), leave: 'Escape' },
  formats: { enter: pressInMenu('Copy or save'), leave: 'Escape' },
  selecting: { enter: pressInMenu('Select several'), leave: 'Escape' },
  'one lane': { enter: `document.querySelector('.lane-name').click();`, leave: '0' },
  'side by side': { enter: `document.getElementById('view-side').click();`, leave: 'v' },
};

/** Measures 7, 8, 10 and 11: what axe finds, small targets, colors taken away, motion. */
async function measureStates(stage: Stage, note: Note): Promise<void> {
  const found: string[] = [];
  const small = new Set<string>();
  let moving = 0;
  await stage.look({ calm: true });
  for (const scheme of ['light', 'dark'] as const) {
    await stage.look({ scheme });
    for (const [name, { enter, leave }] of Object.entries(LOOKS)) {
      await stage.inPanel(`${enter.includes('const pause') ? '' : PAUSE} ${enter} await pause(200);`);
      moving += await stage.inPanel<number>(MOVING);
      found.push(...(await stage.axe()).map((one) => `${name}, ${scheme}: ${one.slice(0, 120)}`));
      for (const one of await stage.inPanel<string[]>(SMALL_TARGETS)) small.add(one);
      if (leave) await stage.press(leave);
    }
  }
  const states = `${Object.keys(LOOKS).length} states, both schemes`;
  note('7', `what axe finds in ${states}`, '0', found.length === 0 ? 0 : found.join('; '));
  note('8', 'targets below 24 × 24', '0', small.size === 0 ? 0 : [...small].join('; '));
  note('11', `running animations with reduced motion in ${states}`, '0', moving);
  await stage.look({ scheme: 'light', calm: false });
  await measureColors(stage, note);
}

async function measureColors(stage: Stage, note: Note): Promise<void> {
  // The list is drawn in batches.
  const glyphs = await stage.inPanel<string[]>(
    `${PAUSE} const read = () => [...new Set([...document.querySelectorAll('.flag')].map((flag) =>
      flag.className.match(/is-[a-z]+/)[0] + ' ' + flag.querySelector('.glyph').textContent))];
    for (let tries = 0; tries < 60 && read().length < 3; tries++) await pause(50);
    return read();`,
  );
  note('10', 'kinds told apart by their glyph alone', '3', new Set(glyphs.map((one) => one.split(' ')[1])).size);
  if (glyphs.length < 3) throw new Error(`only ${glyphs.join()} are on show`);
  await stage.look({ forced: true });
  await stage.inPanel(`document.querySelector('.lane-name:last-child').click();
    document.querySelector('.flag.is-altered .row').click();`);
  await stage.press('Tab');
  const borders = await stage.inPanel<string[]>(`${PAUSE} await pause(200);
    return ['.flag.open', '.lane-name[aria-pressed=true]', ':focus-visible'].filter((selector) => {
      const one = document.querySelector(selector);
      return one && window.getComputedStyle(one).outlineStyle !== 'none';
    });`);
  note(
    '10',
    'of open row, pressed lane and focus, how many have a border of their own in forced colors',
    '3',
    borders.length,
  );
  await stage.look({ forced: false });
  await stage.press('Escape', '0');
}

/** Measure 9: nothing is scrolled sideways, in any language, however narrow. */
async function measureWidths(stage: Stage, note: Note): Promise<void> {
  const wide: string[] = [];
  for (const language of LANGUAGES) {
    await selectLanguage(stage, language);
    for (const width of [180, 240, 320, 360, 640]) {
      // A browser's sidebar is not so narrow; text at twice the size leaves half of it.
      await stage.look(width < 300 ? { width: width * 2, zoom: 2 } : { width, zoom: 1 });
      // The bar is fitted to its width in the next frame.
      await stage.inPanel(`await new Promise((done) =>
        window.requestAnimationFrame(() => window.requestAnimationFrame(done)));`);
      const over = await stage.inPanel<string[]>(IS_WIDER);
      if (over.length > 0) wide.push(`${language} ${width}: ${over[0]}`);
    }
  }
  await stage.look({ width: 360, zoom: 1 });
  await selectLanguage(stage, 'en');
  note('9', '20 languages × 5 widths that are scrolled sideways', '0', wide.length === 0 ? 0 : wide.join('; '));
}

/** Where each row is, from the first to the last. */
const ROW_TOPS = `return [...document.querySelectorAll('.flag')].slice(0, 12)
  .map((row) => [row.id, Math.round(row.getBoundingClientRect().top)].join(' ')).join()`;

/** Until the encoder is done; on a busy machine that takes longer than a stage waits for anything. */
async function waitForSharper(stage: Stage): Promise<void> {
  for (let tries = 0; tries < 8; tries++)
    if (await stage.until(buildPresenceScript('.engine.at-done, .engine.at-trouble')).catch(() => false)) return;
  throw new Error('the encoder did not come to an end');
}

/** Measure 6: what is read is not moved by what arrives. */
async function measureSteadiness(
  stage: Stage,
  note: Note,
  site: Awaited<ReturnType<typeof openStateSite>>,
): Promise<void> {
  await stage.settings({ engine: { kind: 'encoder' } });
  await stage.goto(`${site.origin}/held`);
  await stage.until(buildPresenceScript('main.at-ready .primary'));
  if (stage.name === 'chromium') await stage.inPanel(WATCH_SHIFT);
  await stage.inPanel(`document.querySelector('main .primary').click()`);
  await stage.until(buildPresenceScript('main.at-working .lanes'));
  const working = await stage.inPanel<string>(BOXES);
  await site.release();
  await stage.until(buildPresenceScript('main.at-done .flag:nth-child(5)'));
  if (stage.name === 'chromium') await stage.inPanel(`window.shiftByTest = 0;`);
  note('6', 'boxes of bar, overview and lanes while comparing', working, await stage.inPanel<string>(BOXES));
  const before = await stage.inPanel<string>(ROW_TOPS);
  await waitForSharper(stage);
  await stage.inPanel(`${PAUSE} await pause(2500);`);
  const isSteady = before === (await stage.inPanel<string>(ROW_TOPS));
  note('6', 'rows that are where they were 2 s after the encoder’s result', 'all', isSteady ? 'all' : 'not all');
  if (stage.name === 'chromium')
    note('6', 'layout shift from the first result on', '0', await stage.inPanel<number>(`return window.shiftByTest`));
}
