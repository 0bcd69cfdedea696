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

/** The card is brought where the reader presses something of the page, and cannot be seen there. */
const HIDE_UNDER_POINTER = `const host = document.documentElement.lastElementChild;
  for (const [name, value] of [['opacity', '0.01'], ['left', '0px'], ['top', '0px'], ['width', '360px'], ['height', '300px']])
    host.style.setProperty(name, value, 'important');
  await new Promise((done) => setTimeout(done, 600));`;

const BUTTONS = `return [...document.querySelectorAll('button')].map((button) => {
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
});`;

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
    await reader.inPage(HIDE_UNDER_POINTER);
    const buttons = await reader.inCard<Point[]>(BUTTONS);
    expect(buttons.length).toBeGreaterThan(1);
    // Firefox does not tell a frame whether it is seen.
    if (reader.name === 'chromium') for (const { x, y } of buttons) await reader.click(x, y);
    await sleep(500);
    expect(await countFlags()).toBe(before);
    await reader.inPage('document.documentElement.lastElementChild.remove()');
    await reader.move(3, 3);
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
