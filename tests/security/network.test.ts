/** What of Verso can reach the network, and what it does there: nothing else sends, and nothing hands what is stored to other devices. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

/** Files that send requests, and where these go. */
const SENDERS: Readonly<Record<string, string>> = {
  'entrypoints/options/engine/test-server.ts': 'the server that the reader named, when she presses',
  'entrypoints/shared/compare/compare-in-browser.ts': 'hands on what sends for originals and archives',
  'entrypoints/shared/compare/compare-worker.ts': 'files of Verso’s own',
  'entrypoints/sidepanel/engine/create-chosen-engine.ts': 'the server that the reader named and agreed to',
  'entrypoints/sidepanel/engine/read-own-file.ts': 'files of Verso’s own',
  'lib/meaning/translators/http.ts': 'calls what it is handed by the two above',
  'lib/extension/storage/language.ts': 'files of Verso’s own',
  'lib/extension/tabs/fetch-without-redirect.ts': 'originals and archives, one request each',
  'lib/panel/picture/draw-picture.ts': 'a picture of what was compared, from memory',
  'lib/provenance/fetch/fetch-deps.ts': 'says what is handed in',
  'lib/provenance/fetch/fetch-original.ts': 'calls what it is handed',
};
/** Every way that a page of an extension has to send something. */
const SENDS =
  /\bfetch\(|\bfetch:|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon|WebTransport|RTCPeerConnection|importScripts|new Image\(|\.src = |downloads\.|connectNative|sendNativeMessage|\bimport\(['"`]https?:/;

const isCommand = (file: string): boolean => file.startsWith('lib/cli/');
const listFiles = (pattern: RegExp): string[] =>
  sourceFiles()
    .filter(({ file, text }) => !isCommand(file) && pattern.test(text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')))
    .map(({ file }) => file)
    .sort();

describe('the network', () => {
  it('is reached by these files alone', () => {
    expect(listFiles(SENDS)).toEqual(Object.keys(SENDERS).sort());
  });

  it('is not reached by what runs in a page', () => {
    const inPages = /^entrypoints\/(?:content|highlighter|notice|card|chip)\//;
    expect(listFiles(SENDS).filter((file) => inPages.test(file))).toEqual([]);
  });

  it.each([
    'void fetch(url)',
    'navigator.sendBeacon(url)',
    'new WebSocket(url)',
    'const image = new Image()',
    'script.src = url',
    "await import('https://a.example/x.js')",
  ])('would be seen to be reached by %s', (code) => expect(code).toMatch(SENDS));
});

describe('what is stored', () => {
  /** They are opened by the two caches, and by the store, which PRIVACY.md names. */
  const OPENED = ['lib/extension/storage/engine-cache.ts', 'lib/extension/storage/saved-database.ts'];

  it('stands in PRIVACY.md, by the file that stores it', () => {
    const privacy = readFileSync(path.join(import.meta.dirname, '../../PRIVACY.md'), 'utf8');
    const named = [...privacy.matchAll(/`((?:lib|entrypoints)\/[^`]+)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !existsSync(path.join(import.meta.dirname, '../..', name)))).toEqual([]);
    const writers = listFiles(
      /storage\.(?:local|session)\.set|\bopenDB\b|\bindexedDB\.open\b|caches\.open|localStorage/,
    );
    expect(writers.length).toBeGreaterThan(5);
    expect(writers.filter((file) => !named.includes(file) && !OPENED.includes(file))).toEqual([]);
  });

  it('is handed to no other device: nothing writes where browsers synchronise', () => {
    expect(listFiles(/storage\.sync|storageArea|setAccessLevel|navigator\.locks\.query/)).toEqual([]);
  });
});
