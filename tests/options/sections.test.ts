/** The sections of the settings. */

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillPage } from '../../lib/i18n/fill-page';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { createLocalizer } from '../../lib/i18n/localizer';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { DEFAULT_SETTINGS } = await import('../extension/extension-room');
const { byId, choose, input, openPage, pick, press, refused, settled, submit, text, told, type, world } = await import(
  './open-options'
);
const { openWelcome } = await import('./open-welcome');

const arabic = await loadLocalizer('ar');

beforeEach(() => {
  world.reset();
  location.hash = '';
});

/** Names of products, and what people write in Latin letters in every language. */
const NAMES =
  /Verso|multilingual-e5-small|LibreTranslate|Memento|\/timemap\/|Apertium|Chrome|Edge|Cookies|Ctrl\+Shift\+Y|https:\/\/\S+|\w+\.example/g;

describe('a page', () => {
  it('says nothing but what the dictionaries say: the settings', async () => {
    await openPage({}, arabic);
    const selectable = byId('language').textContent ?? '';
    const said = (document.body.textContent ?? '').replace(selectable, '');
    expect(said.replace(NAMES, '')).not.toMatch(/[a-z]{4}/i);
    expect(said).toContain(arabic.say('settings.engine.how'));
  });

  it('says nothing but what the dictionaries say: the welcome page, besides the articles', async () => {
    await openWelcome({ localizer: arabic });
    for (const quoted of document.querySelectorAll('[lang], .from')) quoted.remove();
    expect((document.body.textContent ?? '').replace(NAMES, '')).not.toMatch(/[a-z]{4}/i);
  });

  it('throws for a key that is none', () => {
    document.body.innerHTML = '<p data-say>no.such.key</p>';
    expect(() => fillPage(document, createLocalizer('en'))).toThrow('no.such.key');
  });

  it.each(['engine', 'sureness', 'looking', 'language', 'gone', 'kept'])('opens at its section “%s”', async (name) => {
    location.hash = `#${name}`;
    await openPage();
    expect(document.activeElement?.id).toBe(name);
  });

  it('has its sections in the order of their use', async () => {
    await openPage();
    const sections = [...document.querySelectorAll('section')].map((one) => one.getAttribute('aria-labelledby'));
    expect(sections).toEqual(['engine', 'sureness', 'looking', 'speaking', 'gone', 'kept']);
  });
});

describe('noticing', () => {
  it('is switched, and sites are left out and taken back', async () => {
    await openPage();
    expect(byId<HTMLInputElement>('detection').checked).toBe(true);
    await type('site', 'https://News.example/page');
    await submit('sites');
    expect(world.settings.sitesOff).toEqual(['news.example']);
    expect(byId<HTMLInputElement>('site').value).toBe('');
    expect(text('list')).toContain('news.example');
    await press(byId('list').querySelector('button')!);
    expect(world.settings.sitesOff).toEqual([]);
  });

  it('asks the browser where pages may not be seen, and stays off where that says no', async () => {
    world.isAllowed = false;
    const setDetectionMode = vi.fn(async (to: string) => {
      if (world.isAllowed) await world.change(() => ({ detection: to === 'everywhere' }));
    });
    await openPage({ setDetectionMode });
    const box = byId<HTMLInputElement>('detection');
    expect(box.checked).toBe(false);
    await press(box);
    expect(setDetectionMode.mock.calls).toEqual([['everywhere']]);
    expect(box.checked).toBe(false);
    expect(told()).toBe('');
    world.isAllowed = true;
    await press(box);
    expect(box.checked).toBe(true);
    expect(world.settings.detection).toBe(true);
    expect(told()).toBe('Saved.');
  });

  it('says what a site’s name looks like', async () => {
    await openPage();
    await type('site', 'no site');
    await submit('sites');
    expect(text('site-says')).toBe('Type a site’s name, such as news.example.');
    expect(byId('site').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('how much is shown', () => {
  it('is explained with its figures, and kept', async () => {
    await openPage();
    expect(input('usual').checked).toBe(true);
    expect(text('sure')).toContain('Fewer: almost certain and likely ones (75% and more)');
    await pick('more');
    expect(world.settings.sureness).toBe('more');
    expect(told()).toBe('Saved.');
  });
});

describe('the language of Verso', () => {
  const menu = () => byId<HTMLSelectElement>('language');
  it('is the browser’s until another is chosen, which shows the page anew', async () => {
    const reload = vi.fn();
    await openPage({ browserLanguage: 'pt-BR', reload });
    expect(menu().options).toHaveLength(21);
    expect(menu().options[0]!.textContent).toBe('the browser’s language (Português)');
    expect(menu().value).toBe('');
    await choose('language', 'zh-TW');
    expect(world.settings.language).toBe('zh-TW');
    expect(reload).toHaveBeenCalledOnce();
    // After the reload the focus returns there.
    expect(location.hash).toBe('#language');
  });
});

describe('the archive', () => {
  it('is kept, is the usual one where the field is empty, and has to be an address', async () => {
    await openPage();
    await type('archive', 'https://archive.example/available');
    await submit('archives');
    expect(world.settings.archive).toBe('https://archive.example/available');
    expect(told()).toBe('Saved.');
    await type('archive', 'ftp://x');
    await submit('archives');
    expect(world.settings.archive).toBe('https://archive.example/available');
    expect(text('archive-says')).toContain('https://');
    await type('archive', '');
    await submit('archives');
    expect(text('archive-says')).toBe('');
    expect(world.settings.archive).toBe(DEFAULT_SETTINGS.archive);
    expect(byId<HTMLInputElement>('archive').value).toBe(DEFAULT_SETTINGS.archive);
  });
});

describe('what is kept', () => {
  const there = { pairs: { count: 3, bytes: 1200 }, vectors: { bytes: 135_000_000 } };
  const held = { ...there };
  const emptied = (now: Partial<typeof held>): boolean => {
    Object.assign(held, now);
    return true;
  };
  const holdings = [
    { name: 'pairs', held: async () => held.pairs, clear: async () => emptied({ pairs: { count: 0, bytes: 0 } }) },
    { name: 'vectors', held: async () => held.vectors, clear: async () => emptied({ vectors: { bytes: 0 } }) },
  ] as const;
  const close = async (answer: string): Promise<void> => {
    byId<HTMLDialogElement>('really').close(answer);
    await settled();
  };

  beforeEach(async () => {
    Object.assign(held, there);
    await openPage({ storedData: holdings });
  });

  it('is told with how much of it there is, and cleared one by one', async () => {
    expect(text('held-pairs')).toBe('3 pairs of pages, 1.2 kB');
    expect(text('held-vectors')).toBe('135 MB');
    await press(byId('clear-pairs'));
    expect(text('held-pairs')).toBe('nothing');
    expect(byId<HTMLButtonElement>('clear-pairs').disabled).toBe(true);
    expect(text('held-vectors')).toBe('135 MB');
    expect(told()).toBe('Deleted: What you decided about differences');
  });

  it('is said to be there still where the browser would not clear it', async () => {
    await openPage({ storedData: [{ ...holdings[0], clear: async () => false }] });
    await press(byId('clear-pairs'));
    expect(text('data-says')).toBe(
      'The browser could not do this, so nothing has changed. Try again; if that does not help, restart the browser.',
    );
    expect(refused()).toBe(text('data-says'));
    await press(byId('clear-all'));
    await close('yes');
    expect(text('data-says')).toContain('nothing has changed');
    expect(text('held-pairs')).toBe('3 pairs of pages, 1.2 kB');
    expect(told()).toBe('');
  });

  it('is cleared altogether only after a question', async () => {
    await press(byId('clear-all'));
    expect(byId<HTMLDialogElement>('really').open).toBe(true);
    await close('no');
    expect(text('held-vectors')).toBe('135 MB');
    await press(byId('clear-all'));
    await close('yes');
    expect([text('held-pairs'), text('held-vectors')]).toEqual(['nothing', 'nothing']);
    expect(byId<HTMLButtonElement>('clear-all').disabled).toBe(true);
    expect(told()).toBe('All of it is deleted.');
  });

  it('has its place before it is measured, and the rest of the page does not wait for it', async () => {
    const never = new Promise<never>(() => undefined);
    void openPage({ storedData: [{ ...holdings[0], held: () => never }] });
    await settled();
    expect(input('encoder').checked).toBe(true);
    expect(text('held-pairs')).toBe('');
    expect(byId<HTMLButtonElement>('clear-pairs').disabled).toBe(true);
  });
});

describe('the ways in', () => {
  it('name the keys as they are, and leave them out where there are none', async () => {
    await openWelcome({ ways: { keys: 'Ctrl+Shift+Y', entry: 'Compare with this link' } });
    expect(byId('ways-keys').querySelector('kbd')!.textContent).toBe('Ctrl+Shift+Y');
    expect(text('ways-menu')).toContain('“Compare with this link”');
    await openWelcome({ ways: { entry: 'x' } });
    expect(byId('ways-keys')).toBeNull();
  });
});
