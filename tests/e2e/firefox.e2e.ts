/** The whole way in a real Firefox, with two pairs of the demo: the panel shows what the library finds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../lib/core/report';
import { type DemoPair, type Newsroom, openNewsroom, readDemoPairs } from '../../tools/newsroom';
import { Firefox } from './firefox';
import { COUNT_NEUTRAL, flagsOf, isShown, type PanelFlag } from './flags';
import { picturesOf } from './looking';
import { openRow } from './panel-scripts';
import { bothWays, pureReport, undecidedTexts, unmarked } from './pure';

const PICTURES = picturesOf('firefox');

let news: Newsroom;
let firefox: Firefox;

beforeAll(async () => {
  news = await openNewsroom();
  firefox = await Firefox.open();
});

afterAll(async () => {
  await firefox?.close();
  news?.close();
});

async function compared(pair: DemoPair): Promise<void> {
  await firefox.goto(news.translation + pair.translation.path);
  await firefox.openSidebar();
  await firefox.until(
    `return document.querySelector('main.at-ready .title')?.textContent.includes(${JSON.stringify(pair.translation.title.slice(0, 12))})`,
  );
  await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click()`);
  await firefox.until(`return document.querySelector('main.at-done') !== null`);
}

const highlighted = (name: string) =>
  firefox.inPage<string[]>(
    `return [...(CSS.highlights.get(${JSON.stringify(name)}) ?? [])].map((range) => range.toString())`,
  );

/** To the left and to the right, with and without spaces between words. */
const PAIRS = readDemoPairs().filter(({ pair }) => ['ar-fr', 'th-vi'].includes(pair));

describe.each(PAIRS.map((p) => [p.pair, p] as const))('%s in Firefox', (_, pair) => {
  let flags: PanelFlag[];
  let report: Report;

  beforeAll(async () => {
    report = pureReport(pair, news);
    await compared(pair);
    flags = await flagsOf((body) => firefox.inSidebar(body));
  });

  it('shows all that the core finds, and nothing else', async () => {
    const { panel, core } = bothWays(flags, report, pair);
    const neutral = await firefox.inSidebar<number>(COUNT_NEUTRAL);
    expect(panel).toEqual(core);
    expect(unmarked(flags, report)).toEqual([]);
    // Where nothing is undecided, exactly as many.
    expect(Math.abs(neutral - report.neutral.length)).toBeLessThanOrEqual(undecidedTexts(report).length);
  });

  it('takes the page to a flag and highlights it there', async () => {
    const flag = flags.find((f) => f.kind === 'altered')!;
    const below = await firefox.inPage<number>('scrollTo(0, document.body.scrollHeight); return scrollY');
    await firefox.inSidebar(`${openRow(`flag-${flag.id}`)} await pause(800);`);
    expect(await firefox.inPage(`return ${isShown(flag.translation)}`)).toBe(true);
    expect(await firefox.inPage('return scrollY')).toBeLessThan(below);
    const [text] = await highlighted('verso-shown');
    expect(text?.replace(/\s+/g, ' ')).toBe(flag.translation);
    await firefox.picture(`${PICTURES}${pair.pair}.png`);
  });

  it('leaves the page as it was', async () => {
    expect(await firefox.inPage('return document.querySelectorAll("mark, [class*=verso], [id*=verso]").length')).toBe(
      0,
    );
  });

  it('copies all flags', async () => {
    const text = await firefox.copied(`document.querySelector('.bar .copy').click()`);
    // Both articles, and each flag's passages in them.
    expect(text.match(/https?:[^\s#]+\n/g)?.length).toBeGreaterThan(1);
    expect(text.match(/#:~:text=/g)?.length).toBeGreaterThan(flags.length / 2);
    expect(text).toContain(flags[0]!.original.slice(0, 10) || flags[0]!.translation.slice(0, 10));
  });

  it('asked for the original once, without cookies or referrer', () => {
    const asked = news.requests.filter((r) => decodeURI(r.url ?? '') === decodeURI(pair.original.path));
    expect(asked).toHaveLength(1);
    expect(asked[0]!.headers.cookie).toBeUndefined();
    expect(asked[0]!.headers.referer).toBeUndefined();
  });
});

describe('when it is not straightforward, in Firefox', () => {
  it('compares with an address the reader pastes', async () => {
    const [pair] = news.pairs;
    await firefox.goto(news.original + pair!.original.path);
    await firefox.openSidebar();
    await firefox.until(`return document.querySelector('main.at-no-original input') !== null`);
    await firefox.inSidebar(
      `const input = document.querySelector('input');
       input.value = ${JSON.stringify(news.translation + pair!.translation.path)};
       input.dispatchEvent(new window.Event('input', { bubbles: true }));
       input.form.requestSubmit();`,
    );
    await firefox.until(`return document.querySelector('main.at-done') !== null`);
  });
});
