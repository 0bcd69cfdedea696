/** Storage that refuses: the settings say so under the field, and show what is stored. */
// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DetectionMode } from '../../lib/extension/tabs/detection-mode';
import { permissionsOf } from '../extension/granted-permissions';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const lib = await import('../extension/extension-room');
const { byId, choose, input, openPage, pick, press, refused, submit, text, told, type } = await import(
  './open-options'
);
const { openWelcome } = await import('./open-welcome');

const permissions = permissionsOf(fakeBrowser);
const EVERYWHERE = '*://*/*';

const LEFT = 'The browser could not do this, so nothing has changed.';
const AGAIN = `${LEFT} Try again; if that does not help, restart the browser.`;

/** From now on nothing can be written. */
function refuse(problem = new Error('An unexpected error occurred')): () => void {
  const spy = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(problem);
  return () => spy.mockRestore();
}

/** The page over the browser's own storage. */
const opened = (reload = () => undefined) => {
  const { readSettings, changeSettings, onSettingsChange, getDetectionMode, setDetectionMode, setSiteDetection } = lib;
  const { onDetectionModeChange, readConsents, grantConsent, revokeConsent, onConsentChange } = lib;
  return openPage({
    ...{ readSettings, changeSettings, onSettingsChange, getDetectionMode, setDetectionMode, setSiteDetection },
    ...{ onDetectionModeChange, readConsents, grantConsent, revokeConsent, onConsentChange },
    createServer: () => Promise.reject(new Error('asked')) as never,
    reload,
  });
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  permissions.reset('firefox');
  permissions.granted.add(EVERYWHERE);
  location.hash = '';
});

describe('what cannot be read', () => {
  it('leaves the rest of the page to be used', async () => {
    const refusal = () => Promise.reject(new Error('An unexpected error occurred'));
    await openPage({
      readConsents: refusal,
      storedData: [
        { name: 'pairs', held: refusal, clear: async () => true },
        { name: 'vectors', held: async () => ({ bytes: 1_000_000 }), clear: async () => true },
      ],
    });
    expect(input('encoder').checked).toBe(true);
    expect(byId('agreed').hidden).toBe(true);
    expect([text('held-pairs'), text('held-vectors')]).toEqual(['', '1 MB']);
    expect(byId<HTMLButtonElement>('clear-pairs').disabled).toBe(true);
  });
});

describe('a setting that could not be stored', () => {
  it('is said under its field with a next step, until one is stored again', async () => {
    await opened();
    const allow = refuse();
    await pick('more');
    expect(refused()).toBe(AGAIN);
    expect(byId('sure').nextElementSibling?.textContent).toBe(AGAIN);
    expect([input('more').checked, input('usual').checked]).toEqual([false, true]);
    expect(told()).toBe('');
    // The same again: what was picked is put back once more.
    await pick('more');
    expect([input('more').checked, input('usual').checked]).toEqual([false, true]);
    allow();
    await pick('fewer');
    expect(refused()).toBe('');
    expect([input('fewer').checked, (await lib.readSettings()).sureness]).toEqual([true, 'fewer']);
  });

  it('for want of room says what makes some', async () => {
    await opened();
    refuse(new Error('Resource::kQuotaBytes quota exceeded'));
    await pick('more');
    expect(refused()).toBe(
      `${LEFT} There is no room left on this device. Delete some kept comparisons or free some space, then try again.`,
    );
  });

  it('leaves the switch of noticing, and the sites, as they are', async () => {
    await lib.setSiteDetection('old.example', false);
    permissions.remove.mockResolvedValue(false);
    await opened();
    const allow = refuse();
    await press(byId('detection'));
    expect(byId<HTMLInputElement>('detection').checked).toBe(true);
    expect(refused()).toBe(AGAIN);
    allow();
    await opened();
    refuse();
    await type('site', 'new.example');
    await submit('sites');
    expect(text('site-says')).toBe(AGAIN);
    // What was typed is there to be tried again.
    expect(byId<HTMLInputElement>('site').value).toBe('new.example');
    await press(byId('list').querySelector('button')!);
    expect(byId('list').querySelectorAll('li')).toHaveLength(1);
    expect(text('list')).toContain('old.example');
    expect(byId('list').nextElementSibling?.textContent).toBe(AGAIN);
  });

  it('does not change the language', async () => {
    const reload = vi.fn();
    await opened(reload);
    refuse();
    await choose('language', 'de');
    expect(byId<HTMLSelectElement>('language').value).toBe('');
    expect(reload).not.toHaveBeenCalled();
    expect(refused()).toBe(AGAIN);
  });

  it('is not called kept, where it is the archive', async () => {
    await opened();
    await type('archive', 'https://archive.example/');
    await submit('archives');
    expect(told()).toBe('Saved.');
    await opened();
    refuse();
    await type('archive', 'https://other.example/');
    await submit('archives');
    expect([text('archive-says'), told()]).toEqual([AGAIN, '']);
  });

  it('does not choose an engine', async () => {
    await opened();
    refuse();
    await pick('off');
    expect([input('encoder').checked, refused()]).toEqual([true, AGAIN]);
    await pick('apertium');
    await type('address', 'http://localhost:2737');
    await submit('server');
    expect(text('server-says')).toContain('Not in use until');
    expect(byId('server').textContent).toContain(AGAIN);
    expect(byId<HTMLButtonElement>('use').disabled).toBe(false);
    expect(await lib.readConsents()).toEqual([]);
  });

  it('leaves an agreement where it was', async () => {
    await lib.grantConsent('http://localhost:2737');
    await opened();
    refuse();
    await press(byId('agreed-list').querySelector('button')!);
    expect([text('agreed-says'), refused()]).toEqual(['', AGAIN]);
    expect(text('agreed-list')).toContain('localhost:2737');
  });

  it('is said on the page of the first run, too', async () => {
    await lib.changeSettings(() => ({ detection: false }));
    const mode = signal<DetectionMode>(await lib.getDetectionMode());
    await openWelcome({ mode, choose: lib.setDetectionMode });
    refuse();
    await press(byId('choose-all'));
    expect(byId('choose-all').getAttribute('aria-pressed')).toBe('false');
    expect([text('choice-is'), text('refused')]).toEqual([
      'To do so it looks at each page you open, on this device; nothing is sent and nothing is kept. Your browser will ask you.',
      AGAIN,
    ]);
  });
});
