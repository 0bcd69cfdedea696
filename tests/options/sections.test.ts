// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DetectionMode, Settings } from '../../lib/extension';
import { createLocalizer } from '../../lib/i18n';
import { fillPage, setDocumentLanguage } from '../../lib/i18n/fill-page';
import { loadLocalizer } from '../../lib/i18n/load-localizer';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { DEFAULT_SETTINGS } = await import('../../lib/extension');
const { createArchiveSection } = await import('../../entrypoints/options/archive-section');
const { createStoredDataSection } = await import('../../entrypoints/options/stored-data-section');
const { createLanguageSection } = await import('../../entrypoints/options/language-section');
const { createSitesSection } = await import('../../entrypoints/options/sites-section');
const { createConfidenceSection } = await import('../../entrypoints/options/confidence-section');
const { createStorageStatus } = await import('../../entrypoints/shared/storage-status');
const { showPanelShortcuts } = await import('../../entrypoints/shared/show-panel-shortcuts');

const PAGES = ['options', 'welcome'].map((name) =>
  readFileSync(`${import.meta.dirname}/../../entrypoints/${name}/index.html`, 'utf8'),
);
const mainOf = (page: string) => /<main.*<\/main>/s.exec(page)![0];

const english = createLocalizer('en');
const arabic = await loadLocalizer('ar');
const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const text = (id: string) => byId(id).textContent;
const settled = () => new Promise((soon) => setTimeout(soon));

let stored: Settings;
/** Whether the browser lets Verso see every page, and says yes when it is asked. */
let given: boolean;
let heard: (() => void)[];
const kept = {
  stored: createStorageStatus(english, document.createElement('p')),
  read: async () => stored,
  change: async (edit: (settings: Settings) => Partial<Settings>) => {
    stored = { ...stored, ...edit(stored) };
    for (const one of heard) one();
  },
  onChange: (changed: () => void) => void heard.push(changed),
};
const noticing = {
  noticing: async () => (stored.detection && given ? 'everywhere' : 'asked') as DetectionMode,
  change: vi.fn(async (to: DetectionMode) => {
    if (given) await kept.change(() => ({ detection: to === 'everywhere' }));
  }),
  on: async (host: string, wanted: boolean) => kept.change(() => ({ sitesOff: wanted ? [] : [host] })),
  stored: kept.stored,
  onChange: kept.onChange,
};

async function submit(id: string, field: string, value: string): Promise<void> {
  byId<HTMLInputElement>(field).value = value;
  byId(id).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}

beforeEach(() => {
  document.body.innerHTML = mainOf(PAGES[0]!);
  fillPage(document, english);
  stored = DEFAULT_SETTINGS;
  given = true;
  heard = [];
  location.hash = '';
});

describe('a page', () => {
  it.each([0, 1])('number %i says nothing but what the dictionaries say', (at) => {
    document.body.innerHTML = mainOf(PAGES[at]!);
    for (const element of document.querySelectorAll('[data-say]')) element.replaceChildren(element.textContent.trim());
    const keys = [...document.querySelectorAll('[data-say]')].map((element) => element.textContent);
    fillPage(document, arabic, { button: 'x' });
    setDocumentLanguage(document, arabic);
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    const said = document.body.textContent.replace(/settings\.sureness\.\w+/g, '');
    for (const key of keys.filter((one) => one !== 'app.name')) expect(said, key).not.toContain(key);
    expect(said.replace(/Verso|multilingual-e5-small|LibreTranslate|Apertium|Chrome|Edge|Cookies/g, '')).not.toMatch(
      /[a-z]{4}/i,
    );
  });

  it('throws for a key that is none', () => {
    document.body.innerHTML = '<p data-say>no.such.key</p>';
    expect(() => fillPage(document, english)).toThrow('no.such.key');
  });
});

describe('noticing', () => {
  it('is switched, and sites are left out and taken back', async () => {
    createSitesSection(english, kept, noticing);
    await settled();
    expect(byId<HTMLInputElement>('detection').checked).toBe(true);
    await submit('sites', 'site', 'https://News.example/page');
    expect(stored.sitesOff).toEqual(['news.example']);
    expect(text('list')).toContain('news.example');
    byId('list').querySelector('button')!.click();
    await settled();
    expect(stored.sitesOff).toEqual([]);
  });

  it('asks the browser where pages may not be seen, and stays off where that says no', async () => {
    given = false;
    createSitesSection(english, kept, noticing);
    await settled();
    const box = byId<HTMLInputElement>('detection');
    expect(box.checked).toBe(false);
    box.click();
    await settled();
    expect(noticing.change.mock.calls).toEqual([['everywhere']]);
    expect(box.checked).toBe(false);
    given = true;
    box.click();
    await settled();
    expect(box.checked).toBe(true);
    expect(stored.detection).toBe(true);
  });

  it('says what a site’s name looks like', async () => {
    createSitesSection(english, kept, noticing);
    await submit('sites', 'site', 'no site');
    expect(text('complaint')).toBe('Type a site’s name, such as news.example.');
  });
});

describe('how much is shown', () => {
  it('is explained with its figures, and kept', async () => {
    createConfidenceSection(english, kept);
    await settled();
    expect(document.querySelector<HTMLInputElement>('input[value="usual"]')!.checked).toBe(true);
    expect(text('sure')).toContain('Fewer: differences that are at least 80% sure');
    const more = document.querySelector<HTMLInputElement>('input[value="more"]')!;
    more.checked = true;
    more.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(stored.sureness).toBe('more');
  });
});

describe('the language of Verso', () => {
  const menu = () => byId<HTMLSelectElement>('language');
  it('is the browser’s until another is chosen, which shows the page anew', async () => {
    const reload = vi.fn();
    createLanguageSection(english, { ...kept, browser: 'pt-BR', reload });
    await settled();
    expect(menu().options).toHaveLength(21);
    expect(menu().options[0]!.textContent).toBe('the browser’s language (Português)');
    expect(menu().value).toBe('');
    menu().value = 'zh-TW';
    menu().dispatchEvent(new Event('change'));
    await settled();
    expect(stored.language).toBe('zh-TW');
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('the archive', () => {
  it('is kept, is the usual one where the field is empty, and has to be an address', async () => {
    createArchiveSection(english, kept);
    await submit('archives', 'archive', 'https://archive.example/available');
    expect(stored.archive).toBe('https://archive.example/available');
    expect(text('archive-says')).toBe('Kept.');
    await submit('archives', 'archive', 'ftp://x');
    expect(stored.archive).toBe('https://archive.example/available');
    expect(text('archive-says')).toContain('https://');
    await submit('archives', 'archive', '');
    expect(stored.archive).toBe(DEFAULT_SETTINGS.archive);
    expect(byId<HTMLInputElement>('archive').value).toBe(DEFAULT_SETTINGS.archive);
  });
});

describe('what is kept', () => {
  const there = { pairs: { count: 3, bytes: 1200 }, model: { bytes: 135_000_000 } };
  const held = { ...there };
  const emptied = (now: Partial<typeof held>): boolean => {
    Object.assign(held, now);
    return true;
  };
  const holdings = [
    { name: 'pairs', held: async () => held.pairs, clear: async () => emptied({ pairs: { count: 0, bytes: 0 } }) },
    { name: 'model', held: async () => held.model, clear: async () => emptied({ model: { bytes: 0 } }) },
  ] as const;

  beforeEach(async () => {
    Object.assign(held, there);
    await createStoredDataSection(english, holdings);
  });

  it('is told with how much of it there is, and cleared one by one', async () => {
    expect(text('held-pairs')).toBe('3 pairs of pages, 1.2 kB');
    expect(text('held-model')).toBe('135 MB');
    byId('clear-pairs').click();
    await settled();
    expect(text('held-pairs')).toBe('nothing');
    expect(byId<HTMLButtonElement>('clear-pairs').disabled).toBe(true);
    expect(text('held-model')).toBe('135 MB');
    expect(text('data-says')).toBe('Cleared: What you decided about differences');
  });

  it('is said to be there still where the browser would not clear it', async () => {
    document.body.innerHTML = mainOf(PAGES[0]!);
    fillPage(document, english);
    await createStoredDataSection(english, [{ ...holdings[0], clear: async () => false }]);
    byId('clear-pairs').click();
    await settled();
    expect(text('data-says')).toBe(
      'The browser did not carry this out, so everything is as it was before. Try again; if that does not help, restart the browser.',
    );
    byId('clear-all').click();
    byId<HTMLDialogElement>('really').close('yes');
    await settled();
    expect(text('data-says')).toContain('as it was before');
    expect(text('held-pairs')).toBe('3 pairs of pages, 1.2 kB');
  });

  it('is cleared altogether only after a question', async () => {
    const really = byId<HTMLDialogElement>('really');
    byId('clear-all').click();
    expect(really.open).toBe(true);
    really.close('no');
    await settled();
    expect(text('held-model')).toBe('135 MB');
    byId('clear-all').click();
    really.close('yes');
    await settled();
    expect([text('held-pairs'), text('held-model')]).toEqual(['nothing', 'nothing']);
    expect(byId<HTMLButtonElement>('clear-all').disabled).toBe(true);
  });
});

describe('the ways in', () => {
  it('name the keys as they are, and leave them out where there are none', () => {
    showPanelShortcuts(english, { keys: 'Ctrl+Shift+Y', entry: 'Compare with this link' });
    expect(byId('ways-keys').querySelector('kbd')!.textContent).toBe('Ctrl+Shift+Y');
    expect(text('ways-menu')).toContain('“Compare with this link”');
    showPanelShortcuts(english, { entry: 'x' });
    expect(byId('ways-keys').hidden).toBe(true);
  });
});
