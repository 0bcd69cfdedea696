/** The language of the panel. */
import { beforeEach, expect, it, vi } from 'vitest';
import { createLanguageUpdater } from '../../entrypoints/sidepanel/panel-language';

const chosen = { language: 'en' };
const loading = new Map<string, () => void>();

vi.mock('../../lib/extension/storage/language', () => ({ readInterfaceLanguage: async () => chosen.language }));
vi.mock('../../lib/i18n/load-localizer', () => ({
  loadLocalizer: (locale: string) => new Promise((done) => loading.set(locale, () => done({ locale }))),
}));

const speak = vi.fn();
const turns = () => new Promise((done) => setTimeout(done));

beforeEach(() => vi.clearAllMocks());

it('the language chosen last is spoken, however long the one before takes to load', async () => {
  const update = createLanguageUpdater('en', { speak });
  chosen.language = 'fr';
  void update();
  await turns();
  chosen.language = 'de';
  void update();
  await turns();
  loading.get('de')!();
  await turns();
  loading.get('fr')!();
  await turns();
  expect(speak.mock.calls).toEqual([[{ locale: 'de' }]]);
});
