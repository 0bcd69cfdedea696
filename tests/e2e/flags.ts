/** Reads the flags that a panel shows. */
import type { Category, FindingKind } from '../../lib/core/finding';
import { createLocalizer } from '../../lib/i18n/localizer';
import { en } from '../../lib/i18n/strings';
import { formatWholeTitle } from '../../lib/report/finding-words';
import type { Shown } from '../../tools/judge';
import { IS_LIST_DRAWN } from './panel-scripts';

/**
 * Reads the flags on show out of the panel's document, opening one after the other, long passages whole; runs in both browsers. The body of an
 * async function of `window` and `document`.
 */
const READ = `
  const pause = (ms) => new Promise((done) => window.setTimeout(done, ms));
  while (!(${IS_LIST_DRAWN})) await pause(20);
  const words = (flag, side) =>
    [...flag.querySelectorAll('.of-' + side + ' blockquote p')].map((p) => p.textContent).join(' ');
  const read = async (flag) => {
    const row = flag.querySelector('button.row');
    if (row.getAttribute('aria-expanded') !== 'true') row.click();
    for (let tries = 0; tries < 200 && !flag.querySelector('.body'); tries++) await pause(10);
    const folded = [...flag.querySelectorAll('.words > button.link')];
    for (const link of folded) link.click();
    if (folded.length > 0) await pause(60);
    return {
      id: flag.id.replace('flag-', ''),
      kind: ['dropped', 'added', 'altered'].find((kind) => flag.classList.contains('is-' + kind)),
      title: flag.querySelector('.row .unseen').textContent.split('. ')[0],
      gist: flag.querySelector('.row .gist').textContent,
      where: flag.querySelector('.details').textContent,
      says: flag.querySelector('.says')?.textContent ?? '',
      original: words(flag, 'original'),
      translation: words(flag, 'translation'),
      marks: [...flag.querySelectorAll('.body mark')].map((mark) => mark.textContent),
      rests: flag.querySelector('.rests') !== null,
      rendering: flag.querySelector('.of-original .gloss p[lang]')?.textContent ?? '',
      renderingLang: flag.querySelector('.of-original .gloss p[lang]')?.getAttribute('lang') ?? '',
    };
  };
  const all = [];
  for (const flag of [...document.querySelectorAll('.flag')]) all.push(await read(flag));
  document.querySelector('.flag button.row[aria-expanded=true]')?.click();
  return all;`;

/** How many passages the panel has folded away as the same in another form. */
export const COUNT_NEUTRAL = `
  return Number.parseInt(document.querySelector('details.neutral > summary')?.textContent ?? '0', 10);`;

/**
 * Asks the page whether what it has highlighted begins the passage (one of several blocks is shown by its first) and
 * can be seen.
 */
export const isShown = (passage: string): string => `(() => {
  const [range] = CSS.highlights.get('verso-shown') ?? [];
  const bare = (text) => text.replace(/\\s+/gu, '');
  const text = range && bare(range.toString());
  const box = range?.getBoundingClientRect();
  return Boolean(text) && bare(${JSON.stringify(passage)}).startsWith(text)
    && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
})()`;

type Read = Omit<PanelFlag, 'category'>;

export interface PanelFlag extends Shown {
  readonly id: string;
  readonly title: string;
  /** What its row says at first sight: "1,386 → 1,836". */
  readonly gist: string;
  readonly where: string;
  readonly says: string;
  /** Whether it says that it rests on machine translation. */
  readonly rests: boolean;
  /** The machine translation of the original's passage; empty where there is none. */
  readonly rendering: string;
  readonly renderingLang: string;
}

const CATEGORIES = Object.keys(en)
  .filter((key) => key.startsWith('category.'))
  .map((key) => key.slice('category.'.length) as Category);

/** A category as the heading of a flag gives it: what the reader has to go by. */
function categoryOf({ kind, title }: Read): string {
  const finding = (category: Category) => ({ kind: kind as FindingKind, category });
  return CATEGORIES.find((category) => formatWholeTitle(createLocalizer('en'), finding(category)) === title) ?? title;
}

/** The flags on show, read by running a body inside the panel. */
export async function flagsOf(run: (body: string) => Promise<unknown>): Promise<PanelFlag[]> {
  const read = (await run(READ)) as Read[];
  return read.map((flag) => ({ ...flag, category: categoryOf(flag) }));
}
