/** Each setting, before and after: what the page shows, what is stored, and what another page then shows. */
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../lib/extension/storage/settings';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { DEFAULT_SETTINGS } = await import('../extension/extension-room');
const { byId, choose, input, openPage, pick, press, submit, told, type, world } = await import('./open-options');

interface Step {
  /** What it is that changes. */
  readonly what: string;
  /** Once it is changed elsewhere. */
  readonly begin?: Partial<Settings>;
  readonly change: () => Promise<void>;
  /** What the page shows of it. */
  readonly shows: () => unknown;
  readonly before: unknown;
  readonly after: unknown;
  /** What of the settings is stored then; nothing else may have changed. */
  readonly stored: Partial<Settings>;
  /** What the strip says; nothing where the page is shown anew, or where the form says more. */
  readonly says?: string;
}

const value = (id: string) => () => byId<HTMLInputElement>(id).value;
const checked = (name: string) => () =>
  document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
const sites = () => [...byId('list').querySelectorAll('bdi')].map(({ textContent }) => textContent);

const engineTo = (kind: 'off' | 'encoder' | 'browser', from: Settings['engine']): Step => ({
  what: `engine ${kind}`,
  begin: { engine: from },
  change: () => pick(kind),
  shows: checked('engine'),
  before: from.kind,
  after: kind,
  stored: { engine: { ...from, kind } },
  says: 'Saved.',
});

const serverTo = (kind: 'libretranslate' | 'apertium', key: string): Step => ({
  what: `engine ${kind}`,
  change: async () => {
    await pick(kind);
    await type('address', 'https://mt.example');
    if (key) await type('key', key);
    await submit('server');
  },
  shows: () => [checked('engine')(), byId<HTMLInputElement>('address')?.value],
  before: ['encoder', undefined],
  after: [kind, 'https://mt.example/'],
  stored: { engine: { kind, address: 'https://mt.example/', ...(key ? { key } : {}) } },
});

const STEPS: readonly Step[] = [
  engineTo('off', { kind: 'encoder' }),
  engineTo('encoder', { kind: 'off' }),
  engineTo('browser', { kind: 'libretranslate', address: 'https://mt.example/', key: 'k' }),
  serverTo('libretranslate', 'secret'),
  serverTo('apertium', ''),
  ...(['fewer', 'more'] as const).map(
    (sureness): Step => ({
      what: `sureness ${sureness}`,
      change: () => pick(sureness),
      shows: checked('sureness'),
      before: 'usual',
      after: sureness,
      stored: { sureness },
      says: 'Saved.',
    }),
  ),
  {
    what: 'noticing',
    change: () => press(byId('detection')),
    shows: () => byId<HTMLInputElement>('detection').checked,
    before: true,
    after: false,
    stored: { detection: false },
    says: 'Saved.',
  },
  {
    what: 'notices in the page',
    change: () => press(byId('notices')),
    shows: () => byId<HTMLInputElement>('notices').checked,
    before: true,
    after: false,
    stored: { notices: false },
    says: 'Saved.',
  },
  {
    what: 'a site left out',
    begin: { sitesOff: ['old.example'] },
    change: async () => {
      await type('site', 'https://New.example/story');
      await submit('sites');
    },
    shows: sites,
    before: ['old.example'],
    after: ['old.example', 'new.example'],
    stored: { sitesOff: ['old.example', 'new.example'] },
    says: 'Saved.',
  },
  {
    what: 'a site looked at again',
    begin: { sitesOff: ['old.example', 'new.example'] },
    change: () => press(byId('list').querySelector('button')!),
    shows: sites,
    before: ['old.example', 'new.example'],
    after: ['new.example'],
    stored: { sitesOff: ['new.example'] },
    says: 'Saved.',
  },
  {
    what: 'language',
    change: () => choose('language', 'fa'),
    shows: value('language'),
    before: '',
    after: 'fa',
    stored: { language: 'fa' },
  },
  {
    what: 'archive',
    change: async () => {
      await type('archive', 'https://archive.example/available');
      await submit('archives');
    },
    shows: value('archive'),
    before: DEFAULT_SETTINGS.archive,
    after: 'https://archive.example/available',
    stored: { archive: 'https://archive.example/available' },
    says: 'Saved.',
  },
  {
    what: 'archive, the usual one again',
    begin: { archive: 'https://archive.example/available' },
    change: async () => {
      await type('archive', ' ');
      await submit('archives');
    },
    shows: value('archive'),
    before: 'https://archive.example/available',
    after: DEFAULT_SETTINGS.archive,
    stored: { archive: DEFAULT_SETTINGS.archive },
    says: 'Saved.',
  },
];

beforeEach(() => {
  world.reset();
  location.hash = '';
});

describe('a walk through the settings', () => {
  it.each(STEPS)('$what', async ({ begin = {}, change, shows, before, after, stored, says = '' }) => {
    world.settings = { ...world.settings, ...begin };
    const start = world.settings;
    await openPage();
    expect(shows()).toEqual(before);
    await change();
    expect(world.settings).toEqual({ ...start, ...stored });
    expect(told()).toBe(says);
    await openPage();
    expect(shows()).toEqual(after);
  });

  it('leaves no setting out but those that the panel has', () => {
    const walked = new Set(STEPS.flatMap(({ stored }) => Object.keys(stored)));
    expect(Object.keys(DEFAULT_SETTINGS).filter((name) => !walked.has(name))).toEqual([
      'sort',
      'scrollLink',
      'sentenceCards',
      'remember',
    ]);
  });

  it('shows what is changed elsewhere meanwhile', async () => {
    await openPage();
    await world.change(() => ({ sureness: 'fewer', sitesOff: ['other.example'], detection: false }));
    await type('site', '');
    expect([checked('sureness')(), sites(), byId<HTMLInputElement>('detection').checked]).toEqual([
      'fewer',
      ['other.example'],
      false,
    ]);
    expect(input('fewer').checked).toBe(true);
  });
});
