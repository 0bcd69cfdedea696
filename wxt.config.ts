import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { CHARACTER_TABLES, listCharacterTables } from './tools/character-tables.mjs';

const KEYS = { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' };
// Firefox on Linux opens its downloads by those; Chromium takes no Alt+Shift.
const FIREFOX_KEYS = { ...KEYS, linux: 'Alt+Shift+Y' };

/** The journey starts on any news site and fetches an original from any other. */
const EVERYWHERE = ['*://*/*'];

const LOCALES = fileURLToPath(new URL('lib/i18n/locales/', import.meta.url));

/** The module that gives a language's strings their keys again. */
const NAME_TEXTS = '\0name-texts';

/** Writes the strings of a language in the order of the English ones, so that their keys are packed once, not 20 times. */
const packKeysOnce = (): Plugin => ({
  name: 'pack-keys-once',
  enforce: 'post',
  resolveId: (id) => (id === NAME_TEXTS ? id : null),
  load: (id) =>
    id === NAME_TEXTS
      ? `import en from '${LOCALES}en.json';
        export default (texts) => Object.fromEntries(Object.keys(en).map((key, at) => [key, texts[at] ?? undefined]));`
      : null,
  transform: (_, id) => {
    if (!id.startsWith(LOCALES) || !id.endsWith('.json') || id === `${LOCALES}en.json`) return null;
    const texts = JSON.parse(readFileSync(id, 'utf8')) as Readonly<Record<string, unknown>>;
    const english = JSON.parse(readFileSync(`${LOCALES}en.json`, 'utf8')) as object;
    const list = JSON.stringify(Object.keys(english).map((key) => texts[key]));
    return `import nameTexts from '${NAME_TEXTS}'; export default nameTexts(${list});`;
  },
});

const ONLY_VALUES =
  /\/node_modules\/(?:idb|tldts)|\/lib\/(?:core|languages|text|i18n|facts|meaning|page|report|align|findings|provenance|compare)\/.*\.ts$/;

/**
 * Leaves out what a script does not use of modules that only make values: of rooms below the panel, and of packages that
 * do not say of themselves that they do. So the Public Suffix List is left out where no site is asked for, and the
 * database's client in pages, which store nothing.
 */
const leaveOutUnused = (): Plugin => ({
  name: 'leave-out-unused',
  transform: (code, id) => (ONLY_VALUES.test(id) ? { code, map: null, moduleSideEffects: false } : null),
});

export default defineConfig({
  publicDir: 'assets',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Verso',
    description: '__MSG_browser_description__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: {
      default_title: 'Verso',
      // Firefox' readers see the icon from the beginning; Chrome's pin it themselves.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png' },
    },
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      // Comparisons once kept stay until the reader deletes them, not until the browser wants their room.
      'unlimitedStorage',
      'webRequest',
      // Firefox tells which addresses a name has: those of the reader's own network are not asked.
      browser === 'firefox' ? 'dns' : 'sidePanel',
    ],
    // The card on a mark and the chip stand in the page as frames that it cannot read. Chrome gives them new addresses each time it
    // starts, and Firefox has one for each installation, so that no page finds it.
    web_accessible_resources: [
      {
        resources: ['card.html', 'chip.html'],
        matches: EVERYWHERE,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    commands: { _execute_action: { suggested_key: browser === 'firefox' ? FIREFOX_KEYS : KEYS } },
    // 'wasm-unsafe-eval': the sentence encoder's runtime is WebAssembly that ships with Verso.
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          // Firefox's readers can take these back, and Verso then asks as it does in Chrome.
          host_permissions: EVERYWHERE,
          browser_specific_settings: {
            gecko: {
              id: '{aa44dc31-b84d-4cd0-a631-609131d12ae9}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
            // There the action opens the panel as a page of its own (lib/extension/panel-page).
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          optional_host_permissions: EVERYWHERE,
          minimum_chrome_version: '120',
          side_panel: { default_path: 'sidepanel.html' },
          // Pages that are isolated from other origins may share memory between workers: the encoder's threads do.
          cross_origin_embedder_policy: { value: 'require-corp' },
          cross_origin_opener_policy: { value: 'same-origin' },
        }),
  }),
  hooks: {
    // Chrome's readers choose whether Verso looks at pages unasked: it is registered when they have (lib/extension/detection-mode).
    'build:manifestGenerated': ({ config: { browser } }, manifest) => {
      if (browser !== 'firefox') delete manifest.content_scripts;
    },
    // The licences of what Verso contains go where it goes.
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: fileURLToPath(new URL('NOTICE', import.meta.url)), relativeDest: 'NOTICE.txt' });
      for (const name of listCharacterTables())
        files.push({ absoluteSrc: `${CHARACTER_TABLES}${name}`, relativeDest: `cmaps/${name}` });
    },
  },
  vite: () => ({
    plugins: [packKeysOnce(), leaveOutUnused()],
    // WXT's own tells every page, by events with the extension's name, that Verso is there.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/content/script-context.ts', import.meta.url),
        ),
      },
    },
    build: { target: ['chrome120', 'firefox142'], sourcemap: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es', plugins: () => [leaveOutUnused()] },
  }),
});
