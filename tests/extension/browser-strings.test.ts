/** The words that the browser itself shows of Verso. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { loadBrowserStrings, changeSettings, readInterfaceLanguage } = await import('./extension-room');

const LOCALES = `${import.meta.dirname}/../../assets/_locales`;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    i18n: { getMessage: (name: string, value: string) => `${name}:${value}`, getUILanguage: () => 'pt-BR' },
  });
  fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://verso/${path}`;
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.replace('chrome-extension://verso/_locales', LOCALES);
    return new Response(readFileSync(file, 'utf8'));
  });
});

afterEach(() => vi.unstubAllGlobals());

describe('words that the browser shows', () => {
  it('are the browser’s own choice where the settings name no language', async () => {
    expect((await loadBrowserStrings())('browser_original', 'vnews.example')).toBe('browser_original:vnews.example');
    expect(await readInterfaceLanguage()).toBe('pt-BR');
  });

  it('are those of the language in the settings, with their value as it stands', async () => {
    await changeSettings(() => ({ language: 'de' }));
    const word = await loadBrowserStrings();
    expect(word('browser_compare_link')).toBe('Mit diesem Link vergleichen');
    expect(word('browser_translated_from', '$& <b>')).toBe('Übersetzt, Ausgangssprache: $& <b>.');
    expect(await readInterfaceLanguage()).toBe('de');
  });

  it('are the browser’s own choice for a language that has none', async () => {
    await changeSettings(() => ({ language: 'xx' }));
    expect((await loadBrowserStrings())('browser_translated')).toBe('browser_translated:');
  });
});
