// @vitest-environment happy-dom
/** Storage that refuses: the settings say so, and show what is stored. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLocalizer } from '../../lib/i18n';
import { fillPage } from '../../lib/i18n/fill-page';
import { permissionsOf } from '../extension/granted-permissions';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const lib = await import('../../lib/extension');
const { createConsentSection } = await import('../../entrypoints/options/consent-section');
const { createArchiveSection } = await import('../../entrypoints/options/archive-section');
const { createEngineSection } = await import('../../entrypoints/options/engine-section');
const { createLanguageSection } = await import('../../entrypoints/options/language-section');
const { createSitesSection } = await import('../../entrypoints/options/sites-section');
const { createConfidenceSection } = await import('../../entrypoints/options/confidence-section');
const { createStorageStatus } = await import('../../entrypoints/shared/storage-status');
const { createDetectionChoice } = await import('../../entrypoints/welcome/detection-choice');

const mainOf = (page: string): string =>
  /<main.*<\/main>/s.exec(readFileSync(`${import.meta.dirname}/../../entrypoints/${page}/index.html`, 'utf8'))![0];

const english = createLocalizer('en');
const permissions = permissionsOf(fakeBrowser);
const EVERYWHERE = '*://*/*';

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const text = (id: string) => byId(id).textContent;
const input = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
const settled = () => new Promise((soon) => setTimeout(soon));

const LEFT = 'The browser did not carry this out, so everything is as it was before.';
const AGAIN = `${LEFT} Try again; if that does not help, restart the browser.`;

/** From now on nothing can be written. */
function refuse(problem = new Error('An unexpected error occurred')): () => void {
  const spy = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(problem);
  return () => spy.mockRestore();
}

async function submit(id: string, field: string, value: string): Promise<void> {
  byId<HTMLInputElement>(field).value = value;
  byId(id).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}

/** The sections as the settings have them. */
function opened(page: 'options' | 'welcome' = 'options') {
  document.body.innerHTML = mainOf(page);
  fillPage(document, english, { button: 'Compare' });
  const stored = createStorageStatus(english, byId('refused'));
  const { getDetectionMode, setDetectionMode: change, setSiteDetection: on, onDetectionModeChange } = lib;
  return {
    stored,
    kept: { read: lib.readSettings, change: lib.changeSettings, stored, onChange: lib.onSettingsChange },
    notices: { noticing: getDetectionMode, change, on, stored, onChange: onDetectionModeChange },
  };
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  permissions.reset('firefox');
  permissions.granted.add(EVERYWHERE);
  location.hash = '';
});

describe('a setting that could not be stored', () => {
  it('is said with a next step, until one is stored again', async () => {
    createConfidenceSection(english, opened().kept);
    await settled();
    const allow = refuse();
    input('more').click();
    await settled();
    expect(text('refused')).toBe(AGAIN);
    expect([input('more').checked, input('usual').checked]).toEqual([false, true]);
    allow();
    input('fewer').click();
    await settled();
    expect(text('refused')).toBe('');
    expect([input('fewer').checked, (await lib.readSettings()).sureness]).toEqual([true, 'fewer']);
  });

  it('for want of room says what makes some', async () => {
    createConfidenceSection(english, opened().kept);
    await settled();
    refuse(new Error('Resource::kQuotaBytes quota exceeded'));
    input('more').click();
    await settled();
    expect(text('refused')).toBe(
      `${LEFT} There is no room left on this device. Delete some kept comparisons or free some space, then try again.`,
    );
  });

  it('leaves the switch of noticing, and the sites, as they are', async () => {
    await lib.setSiteDetection('old.example', false);
    const { kept, notices } = opened();
    permissions.remove.mockResolvedValue(false);
    createSitesSection(english, kept, notices);
    await settled();
    refuse();
    byId('detection').click();
    await settled();
    expect(byId<HTMLInputElement>('detection').checked).toBe(true);
    expect(text('refused')).toBe(AGAIN);
    await submit('sites', 'site', 'new.example');
    byId('list').querySelector('button')!.click();
    await settled();
    expect(byId('list').querySelectorAll('li')).toHaveLength(1);
    expect(text('list')).toContain('old.example');
    // What was typed is there to be tried again.
    expect(byId<HTMLInputElement>('site').value).toBe('new.example');
    expect(text('refused')).toBe(AGAIN);
  });

  it('does not change the language', async () => {
    const reload = vi.fn();
    createLanguageSection(english, { ...opened().kept, browser: 'en', reload });
    await settled();
    refuse();
    byId<HTMLSelectElement>('language').value = 'de';
    byId('language').dispatchEvent(new Event('change'));
    await settled();
    expect(byId<HTMLSelectElement>('language').value).toBe('');
    expect(reload).not.toHaveBeenCalled();
    expect(text('refused')).toBe(AGAIN);
  });

  it('is not called kept, where it is the archive', async () => {
    createArchiveSection(english, opened().kept);
    await submit('archives', 'archive', 'https://archive.example/');
    expect(text('archive-says')).toBe('Kept.');
    refuse();
    await submit('archives', 'archive', 'https://other.example/');
    expect([text('archive-says'), text('refused')]).toEqual(['', AGAIN]);
  });

  it('does not choose an engine', async () => {
    const { stored } = opened();
    const putBack = vi.fn();
    await createEngineSection(english, {
      chosen: async () => (await lib.readSettings()).engine,
      choose: (engine) => lib.changeSettings(() => ({ engine })),
      ask: lib.grantConsent,
      server: () => Promise.reject(new Error('asked')) as never,
      browserTranslates: true,
      stored,
      putBack,
    });
    refuse();
    input('off').click();
    await settled();
    expect([input('encoder').checked, text('refused')]).toEqual([true, AGAIN]);
    expect(putBack).toHaveBeenCalledOnce();
    input('apertium').click();
    await submit('server', 'address', 'http://localhost:2737');
    expect(text('server-says')).toContain('Not in use until');
    expect(byId<HTMLButtonElement>('use').disabled).toBe(false);
    expect(await lib.readConsents()).toEqual([]);
  });

  it('leaves an agreement where it was', async () => {
    await lib.grantConsent('http://localhost:2737');
    const { stored } = opened();
    const outside = { agreed: lib.readConsents, forget: lib.revokeConsent, stored, onChange: lib.onConsentChange };
    await createConsentSection(english, outside);
    refuse();
    byId('agreed-list').querySelector('button')!.click();
    await settled();
    expect([text('agreed-says'), text('refused')]).toEqual(['', AGAIN]);
    expect(text('agreed-list')).toContain('localhost:2737');
  });

  it('is said on the page of the first run, too', async () => {
    await lib.changeSettings(() => ({ detection: false }));
    createDetectionChoice(english, opened('welcome').notices);
    await settled();
    refuse();
    byId('choose-all').click();
    await settled();
    expect(byId('choose-all').getAttribute('aria-pressed')).toBe('false');
    expect([text('choice-is'), text('refused')]).toEqual([
      'Verso looks only at pages where you click its icon.',
      AGAIN,
    ]);
  });
});
