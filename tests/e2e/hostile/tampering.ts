/** A page that lays hands on what Verso puts behind its body: the frame of the card, and the pills in gaps. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Point, Reader } from '../marks/reader';
import { bring } from '../marks/scene';

/** All that a script can do to reach into the elements that stand behind the page's body. */
const REACH = `const reached = [];
  const attempt = (what, work) => { try { if (work()) reached.push(what); } catch {} };
  const hosts = [...document.documentElement.children].filter((one) => one.localName === 'div');
  for (const host of hosts) {
    attempt('shadow', () => host.shadowRoot);
    attempt('shadow again', () => host.attachShadow({ mode: 'open' }));
    attempt('content', () => host.innerHTML + host.textContent);
    attempt('html', () => host.getHTML({ serializableShadowRoots: true }));
    const copy = host.cloneNode(true);
    document.body.append(copy);
    attempt('copy', () => copy.shadowRoot || copy.innerHTML);
    copy.remove();
    for (const x of [5, 100, 200]) attempt('point', () => {
      const { left, top } = host.getBoundingClientRect();
      const at = document.elementFromPoint(left + x, top + 12);
      return at?.localName === 'iframe' || at?.contentDocument || at?.contentWindow;
    });
  }
  for (let at = 0; at < window.length; at++) attempt('frame', () => window[at].document);
  if (document.querySelector('iframe, frame, object, embed')) reached.push('a frame');
  return [hosts.length, ...reached];`;

const PRESS_HOSTS = `for (const host of document.documentElement.children)
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown'])
    for (let x = 10; x < 360; x += 40) {
      const { left, bottom } = host.getBoundingClientRect();
      const at = { clientX: left + x, clientY: bottom - 20, bubbles: true, composed: true, key: 'y' };
      const Made = type === 'keydown' ? KeyboardEvent : type.startsWith('pointer') ? PointerEvent : MouseEvent;
      host.dispatchEvent(new Made(type, at));
    }`;

/** Where *Dismiss* is, as shares of the frame. */
const DISMISS = `const { left, top, width, height } = document.querySelector('button.dismiss').getBoundingClientRect();
  return { x: (left + width / 2) / window.innerWidth, y: (top + height / 2) / window.innerHeight };`;

/** Where a share of the card is in the window; `host` is what `HOLD` has kept. */
const buildPlaceScript = ({ x, y }: Point) => `const { left, top, width, height } = host.getBoundingClientRect();
  return { x: left + ${x} * width, y: top + ${y} * height };`;

const HOLD = `window.host = document.documentElement.lastElementChild;
  window.pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  window.set = (element, styles) => {
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  };
  window.cover = (parent, more) => {
    const sheet = document.createElement('div');
    sheet.id = 'cover';
    sheet.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; background: white; pointer-events: none;' + more;
    parent.append(sheet);
    return sheet;
  };`;

const CLEAR = `document.documentElement.removeAttribute('style');
  for (const one of document.querySelectorAll('#cover, #tamper')) one.remove();
  host.remove();`;

/** A press while the page does this, or right after it, is none. Statements for the page. */
const UNSEEN_WAYS: readonly (readonly [string, string])[] = [
  ['shrinks it to its buttons', `set(host, { height: '44px' });`],
  ['shrinks it to its buttons and waits', `set(host, { height: '44px' }); await pause(900);`],
  ['shrinks what stands in it', `set(host, { 'padding-top': '100px', 'box-sizing': 'border-box' }); await pause(900);`],
  ['makes it transparent', `set(host, { opacity: '0.01' }); await pause(900);`],
  ['makes it transparent by a filter', `set(host, { filter: 'opacity(0)' }); await pause(900);`],
  ['masks it', `set(host, { 'mask-image': 'linear-gradient(transparent, transparent)' }); await pause(900);`],
  ['blends it with what is under it', `set(host, { 'mix-blend-mode': 'darken' }); await pause(900);`],
  ['cuts it', `set(host, { 'clip-path': 'inset(60% 0 0 0)' }); await pause(900);`],
  ['makes it tiny', `set(host, { zoom: '0.2' }); await pause(900);`],
  ['makes it tiny by a transform', `set(host, { transform: 'scale(0.1)' }); await pause(900);`],
  ['makes itself transparent', `set(document.documentElement, { opacity: '0.01' }); await pause(900);`],
  ['moves itself', `set(document.documentElement, { transform: 'translate(40px, 0)' }); await pause(900);`],
  ['moves it just before', `set(host, { left: host.getBoundingClientRect().left - 60 + 'px' });`],
  ['shows it just before', `set(host, { opacity: '0' }); await pause(900); set(host, { opacity: '1' });`],
  [
    'moves it there and back',
    `const { left } = host.style; set(host, { left: '-500px' }); await pause(900); set(host, { left });`,
  ],
  ['covers it', `cover(document.documentElement, 'z-index: 2147483647'); await pause(900);`],
  [
    'covers it with a popover',
    `cover(document.body, '').popover = 'manual';
    document.getElementById('cover').showPopover(); await pause(900);`,
  ],
  [
    'covers it with what no element is',
    `const style = document.createElement('style');
    style.id = 'tamper';
    style.textContent = 'html::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: white; pointer-events: none }';
    document.head.append(style); await pause(900);`,
  ],
  [
    'covers it until just before',
    `const sheet = cover(document.documentElement, 'z-index: 2147483647');
    await pause(900); sheet.remove();`,
  ],
  [
    'covers it with what takes the pointer',
    `cover(document.documentElement, 'z-index: 2147483647; pointer-events: auto'); await pause(900);`,
  ],
  [
    'puts it into what is transparent',
    `const sheet = cover(document.body, 'opacity: 0');
    if (sheet.moveBefore) sheet.moveBefore(host, null); else sheet.append(host); await pause(900);`,
  ],
  ['takes its box away', `set(host, { display: 'contents' }); await pause(900);`],
  ['takes its content away', `set(host, { 'content-visibility': 'hidden' }); await pause(900);`],
];

/** The page does this to the frame's host, takes the pills away, and later the host. */
const buildTamperScript = (how: string) => `const host = document.documentElement.lastElementChild;
  if (host !== document.body) { ${how}; }
  const pills = document.body.nextElementSibling;
  if (pills && pills !== host) pills.remove();
  await new Promise((done) => setTimeout(done, 300));
  for (const one of document.querySelectorAll('div')) if (one.style.zIndex === '2147483647') one.remove();`;

interface Scene {
  readonly reader: Reader;
  until<T>(ask: () => Promise<T>, holds: (value: T) => unknown): Promise<T>;
  readBack(): Promise<string[]>;
}

/** To be called among the tests of a page whose original was fetched. */
export function runTamperingTests(getScene: () => Scene): void {
  async function showCard(): Promise<string> {
    const { reader, until } = getScene();
    await reader.move(3, 3);
    await sleep(250);
    await until(reader.card, (text) => text === undefined);
    const spot = await reader.inPage<Point>(bring('altered', 0));
    await reader.move(spot.x, spot.y);
    return (await until(reader.card, (text) => (text ?? '').trim() !== ''))!;
  }
  const countFlags = () =>
    getScene().reader.inPanel<number>(`return document.querySelectorAll('.flag:not(.is-dismissed)').length`);
  const getGist = (card: string): string | undefined => card.split('\n')[1];

  it('gets nothing by copying, emptying or reaching into what Verso has put there', async () => {
    const { reader, readBack } = getScene();
    const card = await showCard();
    const [hosts, ...reached] = await reader.inPage<unknown[]>(REACH);
    expect(hosts).toBeGreaterThan(0);
    expect(reached).toEqual([]);
    expect(await readBack()).toEqual([]);
    expect(getGist((await reader.card())!)).toBe(getGist(card));
  });

  it('presses no button for its reader: neither by events, nor by moving the card under the pointer', async () => {
    const { reader } = getScene();
    await showCard();
    const before = await countFlags();
    await reader.inPage(PRESS_HOSTS);
    await sleep(300);
    expect(await countFlags()).toBe(before);
    await reader.move(3, 3);
  });

  /** Presses *Dismiss* once the page has done something. Resolves to how many flags are left. */
  async function pressWhere(how: string): Promise<number> {
    const { reader } = getScene();
    await showCard();
    const share = await reader.inCard<Point>(DISMISS);
    await reader.inPage(HOLD);
    const { x, y } = await reader.inPage<Point>(buildPlaceScript(share));
    // It is to be seen, and the pointer rests on it.
    await reader.move(x, y);
    await sleep(900);
    await reader.inPage(how);
    const now = await reader.inCard<Point>(DISMISS).catch(() => share);
    const place = await reader.inPage<Point>(buildPlaceScript(now));
    if (Number.isFinite(place.x + place.y) && place.x > 0 && place.y > 0) await reader.click(place.x, place.y);
    await sleep(400);
    return countFlags();
  }

  /** The card that was laid hands on goes, and the pointer has left long enough for another one: no event tells when. */
  async function clear(): Promise<void> {
    const { reader } = getScene();
    await reader.inPage(CLEAR);
    await reader.move(3, 3);
    await sleep(500);
  }

  it('has its reader press nothing that has come this moment', async () => {
    const { reader } = getScene();
    const before = await countFlags();
    await showCard();
    const share = await reader.inCard<Point>(DISMISS);
    await reader.inPage(HOLD);
    const { x, y } = await reader.inPage<Point>(buildPlaceScript(share));
    await reader.click(x, y);
    await sleep(400);
    expect(await countFlags()).toBe(before);
  });

  it.each(UNSEEN_WAYS)('has its reader press nothing unseen, where it %s', async (_, how) => {
    const before = await countFlags();
    const after = await pressWhere(how);
    await clear();
    expect(after).toBe(before);
  });

  it('learns from no turn of the wheel whether the words of the card have room', async () => {
    const { reader } = getScene();
    await showCard();
    await reader.inPage(`${HOLD} set(host, { left: '100px', top: '250px', height: '240px' });`);
    await reader.move(200, 300);
    const before = await reader.inPage<number>('return scrollY');
    for (const down of [120, 120, -120, -120, -120]) {
      await reader.wheel(down);
      await sleep(150);
      expect(await reader.inPage<number>('return scrollY')).toBe(before);
    }
    await clear();
  });

  it('lets its reader press what has been before her eyes', async () => {
    const { reader, until } = getScene();
    const before = await countFlags();
    expect(await pressWhere('')).toBe(before - 1);
    await until(reader.card, (text) => text?.includes('Dismissed'));
    await sleep(900);
    await reader.press('u');
    await until(countFlags, (count) => count === before);
    await clear();
  });

  it.each([
    ['throws out', 'host.remove()'],
    ['moves into its body', 'document.body.append(host)'],
    ['moves to its beginning', 'document.documentElement.prepend(host)'],
    ['hides', `host.style.setProperty('display', 'none', 'important')`],
  ])('is not broken, nor breaks the panel, where it %s the card', async (_, how) => {
    const { reader, readBack } = getScene();
    const card = await showCard();
    await reader.inPage(buildTamperScript(how));
    expect(await readBack()).toEqual([]);
    expect(getGist(await showCard())).toBe(getGist(card));
    expect(await countFlags()).toBeGreaterThan(0);
  });
}
