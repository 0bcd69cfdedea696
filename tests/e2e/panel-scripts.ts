/** Scripts that work the panel in either browser: bodies of async functions of `window` and `document`. */

const PAUSE = `const pause = (ms) => new Promise((done) => window.setTimeout(done, ms));`;

/** Whether no row of the list is still to come: a long one is drawn in batches. An expression of `document`. */
export const IS_LIST_DRAWN = `!document.querySelector('.flags[aria-busy]')`;

/** Opens a row, unless it is open. `id`: of the list item, as in `flag-f3`. */
export const openRow = (id: string): string => `${PAUSE}
  const row = document.querySelector('#${id} button.row');
  if (row.getAttribute('aria-expanded') !== 'true') row.click();
  for (let tries = 0; tries < 100 && !document.querySelector('#${id} .body'); tries++) await pause(20);`;

/** Opens a row and presses one of its actions, by the beginning of its name: "Copy", "Dismiss". */
export const pressInRow = (id: string, action: string): string => `${openRow(id)}
  document.querySelector('#${id} .do button[aria-label^="${action}"]').click();`;

// Of a panel that has just been opened, or follows its page, the bar may still be to come.
const OPEN_MENU = `${PAUSE}
  for (let tries = 0; tries < 500 && !document.getElementById('more'); tries++) await pause(20);
  if (!document.querySelector('.menu')) document.getElementById('more').click();
  for (let tries = 0; tries < 100 && !document.querySelector('.menu'); tries++) await pause(20);
  const items = [...document.querySelectorAll('.menu [role^=menuitem]')];`;

/** Presses an item of the menu, by the beginning of its name. */
export const pressInMenu = (name: string): string => `${OPEN_MENU}
  items.find((item) => item.textContent.startsWith(${JSON.stringify(name)})).click();
  await pause(50);`;

/** Gives the names of the menu's items, and closes it. */
export const LIST_MENU = `${OPEN_MENU}
  const names = items.map((item) => item.textContent);
  document.getElementById('more').click();
  await pause(50);
  return names;`;

/** Whether the menu says of the comparison on show that it is kept, is kept from before, or is not. */
export const isKept = (status: 'not' | 'same' | 'earlier'): string => `${OPEN_MENU}
  const says = items.map((item) => item.textContent);
  document.getElementById('more').click();
  await pause(50);
  return says.some((one) => ${
    {
      not: `/^Keep this comparison(?! in place)/.test(one)`,
      earlier: `one.startsWith('Keep this comparison in place')`,
      same: `one.startsWith('Kept on')`,
    }[status]
  });`;

/** Shows what an engine found, where that waits; what changes nothing that is seen comes by itself. */
export const SHOW_SHARPER = `${PAUSE}
  [...document.querySelectorAll('.engine .primary')].find((button) => button.textContent === 'Show')?.click();
  await pause(100);`;

/** Opens where the article comes from. */
export const OPEN_SOURCE = `${PAUSE}
  const line = document.querySelector('button.from');
  if (line.getAttribute('aria-expanded') !== 'true') line.click();
  for (let tries = 0; tries < 100 && !document.querySelector('.chain'); tries++) await pause(20);`;

/** The open tabs that are offered as originals, or that there are none; nothing until they are read. */
export const LISTED_TABS = `
  const { textContent } = document.querySelector('.way-more[open] > :is(.tab-list, .soft)') ?? {};
  return textContent === 'Looking…' ? undefined : textContent;`;
