/** A page that tries to read back what Verso fetched for it and to act as its reader; the same in each browser. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readDemoPairs } from '../../../tools/newsroom';
import { picturesOf } from '../looking';
import type { Point, Reader } from '../marks/reader';
import { bring, CHOSEN } from '../marks/scene';
import { articleAt, type HostileSite, openHostileSite } from './site';
import { runTamperingTests } from './tampering';

const PAIR = readDemoPairs().find(({ pair }) => pair === 'es-en')!;
const toWords = (html: string): string[] =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .match(/[\p{L}\d][\p{L}\d,.]{3,}/gu) ?? [];

/** A page is searched without regard to them. */
const removeAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const WORDS = [...new Set(toWords(PAIR.html.original))];

/** What a page's script can read of a document: what it finds, selects, lists or measures, and what it is told. */
const buildReadBack = (secrets: readonly string[]): string => `
  const secrets = ${JSON.stringify(secrets)};
  const root = document.documentElement;
  const learnt = [];
  const learn = (how, text) => {
    for (const secret of secrets) if (String(text).includes(secret)) learnt.push(how + ': ' + secret);
  };
  for (const secret of secrets) {
    for (const inFrames of [false, true]) {
      getSelection().removeAllRanges();
      try {
        if (window.find(secret, true, false, true, false, inFrames, false)) learnt.push('found: ' + secret);
      } catch { /* Firefox: another origin's frame may not be searched. */ }
    }
  }
  getSelection().selectAllChildren(root);
  learn('selected', getSelection());
  getSelection().removeAllRanges();
  learn('outer text', root.outerText);
  learn('content', root.textContent);
  // What Verso puts behind the body names every property of CSS in its style.
  const copy = root.cloneNode(true);
  for (const host of copy.children) if (host.localName === 'div') host.removeAttribute('style');
  learn('html', copy.outerHTML);
  for (const element of document.querySelectorAll('*')) {
    if (element.shadowRoot && element !== root) learn('shadow', element.shadowRoot.textContent);
    learn('label', [element.ariaLabel, element.title, element.ariaDescription].join(' '));
    for (const pseudo of ['::before', '::after']) learn('style', getComputedStyle(element, pseudo).content);
  }
  for (const entry of performance.getEntries()) if (/extension/.test(entry.name)) learnt.push('entry: ' + entry.name);
  if (window.length || document.querySelector('iframe')) learnt.push('a frame');
  for (const name of Object.getOwnPropertyNames(window)) if (/verso/i.test(name)) learnt.push('global: ' + name);
  learn('heard', JSON.stringify(window.heard ?? []));
  return learnt;`;

/** Everything that a script can send at the marks, where a reader would point, press and type. */
const PRETEND = `
  const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
  const keys = ['Escape', 'Enter', ' ', 'Tab', 'c'];
  let sent = 0;
  let appeared = 0;
  const send = (target, event) => { sent += 1; target.dispatchEvent(event); };
  for (const range of ranges) {
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise((done) => setTimeout(done, 60));
    const { x, y, width, height } = range.getClientRects()[0];
    const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, cancelable: true, composed: true, pointerType: 'mouse' };
    const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
    for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerrawupdate']) send(target, new PointerEvent(type, at));
    await new Promise((done) => setTimeout(done, 60));
    for (const element of document.documentElement.children)
      if (element.localName === 'div' && getComputedStyle(element).visibility === 'visible') appeared += 1;
    for (const type of ['pointerdown', 'pointerup', 'pointerout']) send(target, new PointerEvent(type, at));
    for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'])
      send(target, new MouseEvent(type, at));
    target.click?.();
    for (const key of keys)
      for (const type of ['keydown', 'keypress', 'keyup']) send(target, new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    for (const type of ['touchstart', 'touchend', 'focus', 'focusin', 'blur', 'scroll', 'scrollend', 'beforeprint', 'pagehide', 'visibilitychange', 'popstate', 'hashchange'])
      for (const to of [target, document, window]) send(to, new Event(type, { bubbles: true, composed: true }));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
  return { sent, appeared };`;

/** Whether the card can be seen, where it is and how large: all that its host tells. */
const HOST = `const host = document.documentElement.lastElementChild;
  const { width, height } = host.getBoundingClientRect();
  return host.localName === 'div' ? { seen: host.style.visibility, width, height } : null;`;

const HIDE_MARKS = `const style = document.createElement('style');
  const hide = ['altered', 'added', 'dropped', 'altered-words', 'shown', 'pointed'].map((kind) =>
    ':is(*, #a#a#a)::highlight(verso-' + kind + ') { background: transparent !important; text-decoration: none !important }').join('');
  style.textContent = hide + '@layer verso { ' + hide + ' } @layer { ' + hide + ' }';
  document.head.prepend(style);`;

/** How many pixels of a picture have the color of an altered passage's mark on white paper. */
const buildTintCount = (png: string): string => `const image = new Image();
  image.src = 'data:image/png;base64,${png}';
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Math.abs(data[at] - 247) < 3 && Math.abs(data[at + 1] - 236) < 3 && Math.abs(data[at + 2] - 209) < 3) count += 1;
  return count;`;

interface Box {
  readonly width: number;
  readonly height: number;
}

export function readingBackJourneys(open: () => Promise<Reader>): void {
  let site: HostileSite;
  let reader: Reader;
  /** What only the original says: words and figures that stood nowhere in the page when it came. */
  let secrets: string[];
  const readBack = () => reader.inPage<string[]>(buildReadBack(secrets));

  const until = <T>(ask: () => Promise<T>, holds: (value: T) => unknown): Promise<T> =>
    vi.waitFor(
      async () => {
        const value = await ask();
        if (!holds(value)) throw new Error(`waited in vain; last: ${JSON.stringify(value)}`);
        return value;
      },
      { timeout: 30_000, interval: 100 },
    );
  const isInPanel = (selector: string) =>
    reader.inPanel<boolean>(`return document.querySelector(${JSON.stringify(selector)}) !== null`);

  beforeAll(async () => {
    site = await openHostileSite();
    reader = await open();
    const address = `http://127.0.0.1:${site.port}`;
    await reader.goto(`${address}/names?href=${encodeURIComponent(address + articleAt('good'))}`);
    const html = await reader.inPage<string>('return document.documentElement.outerHTML');
    const known = removeAccents(html);
    secrets = WORDS.filter((word) => !known.includes(removeAccents(word)));
    await reader.inPage(`window.heard = []; addEventListener('message', ({ data }) => window.heard.push(data));`);
    await reader.openPanel();
    await until(() => isInPanel('main.at-ready button.primary'), Boolean);
    await reader.inPanel(`document.querySelector('main.at-ready button.primary').click();`);
    await until(() => isInPanel('main.at-done'), Boolean);
    await until(
      () => reader.inPage<number>('return CSS.highlights.size'),
      (size) => size > 0,
    );
  });

  afterAll(async () => {
    await reader?.close();
    site?.close();
  });

  describe('a page whose original Verso has fetched', () => {
    it('has something to be read back: the panel says words that the page does not', async () => {
      expect(secrets.length).toBeGreaterThan(100);
      const said = await reader.inPanel<string>('return document.body.textContent');
      expect(secrets.filter((secret) => said.includes(secret)).length).toBeGreaterThan(3);
    });

    it('makes no card appear and chooses nothing, whatever its scripts send', async () => {
      const before = await reader.inPanel<string>(CHOSEN);
      const { sent, appeared } = await reader.inPage<{ sent: number; appeared: number }>(PRETEND);
      expect(sent).toBeGreaterThan(500);
      expect(appeared).toBe(0);
      await sleep(500);
      expect(await reader.card()).toBeUndefined();
      expect((await reader.inPage<{ seen: string } | null>(HOST))?.seen).not.toBe('visible');
      expect(await reader.inPanel<string>(CHOSEN)).toBe(before);
      expect(await readBack()).toEqual([]);
    });

    it('reads nothing of the card that its reader sees, and learns no more of its length than one of twelve heights', async () => {
      const seen: (readonly [string, Box])[] = [];
      for (const kind of ['altered', 'dropped', 'added']) {
        await reader.move(3, 3);
        await until(reader.card, (text) => text === undefined);
        const spot = await reader.inPage<Point>(bring(kind, 0));
        await reader.move(spot.x, spot.y);
        // A frame that has just come says nothing yet.
        const card = await until(reader.card, (text) => text?.trim());
        seen.push([card!, (await reader.inPage<Box>(HOST))!]);
        expect(await readBack()).toEqual([]);
        expect(await reader.card()).toBe(card);
      }
      const [cards, hosts] = [seen.map(([card]) => card), seen.map(([, host]) => host)];
      expect(cards.some((card) => secrets.some((secret) => card.includes(secret)))).toBe(true);
      expect(new Set(cards.map(({ length }) => length)).size).toBeGreaterThan(1);
      expect(new Set(hosts.map(({ width }) => width)).size).toBe(1);
      for (const { height } of hosts) expect([height % 24, height >= 72, height <= 336]).toEqual([0, true, true]);
    });

    it('gets an empty frame where it moves the card’s, and the reader another one', async () => {
      await reader.inPage(`const host = document.documentElement.lastElementChild; host.remove(); document.body.append(host);
        await new Promise((done) => setTimeout(done, 500));`);
      expect(await readBack()).toEqual([]);
      await reader.move(3, 3);
      const spot = await reader.inPage<Point>(bring('altered', 0));
      await reader.move(spot.x, spot.y);
      await until(reader.card, (text) => text?.trim());
      expect(await readBack()).toEqual([]);
    });

    runTamperingTests(() => ({ reader, until, readBack }));

    it('cannot style the marks away', async () => {
      const countTint = async (name: string): Promise<number> => {
        await reader.picture(name);
        const png = readFileSync(`${picturesOf(reader.name)}marks-${name}.png`, 'base64');
        return reader.inPage<number>(buildTintCount(png));
      };
      await reader.move(3, 3);
      await reader.inPage(bring('altered', 0));
      await until(reader.card, (card) => card === undefined);
      const before = await countTint('before-hiding');
      expect(before).toBeGreaterThan(200);
      await reader.inPage(HIDE_MARKS);
      expect(await countTint('after-hiding')).toBe(before);
    });
  });
}
