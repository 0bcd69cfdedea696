/** Roles in the reader's language. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/core/finding';
import { LANGUAGES } from '../../lib/i18n/languages';
import { loadLocalizer } from '../../lib/i18n/load-localizer';
import { en } from '../../lib/i18n/strings';
import { formatExplanation } from '../../lib/report/finding-words';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const FOLDER = path.join(import.meta.dirname, '../../tools/lexicon/denoting');

/** Every role that texts are read for. */
const READ = readdirSync(FOLDER)
  .filter((name) => name.startsWith('roles-'))
  .flatMap((name) => [...readFileSync(path.join(FOLDER, name), 'utf8').matchAll(/^role:(\S+)/gmu)].map(([, id]) => id!))
  .filter((id) => id !== 'other');

const roleKeys = Object.keys(en).filter((key) => key.startsWith('role.'));

it('every role that is compared has a word, and no other', () => {
  expect(roleKeys.sort()).toEqual([...new Set(READ)].map((id) => `role.${id}`).sort());
});

const replaced: Evidence = {
  type: 'names',
  original: { text: 'Bác sĩ', role: 'doctor' },
  translation: { text: 'พยาบาล', role: 'nurse' },
};

describe.each(LANGUAGES)('roles in %s', (language) => {
  it('are told apart', async () => {
    const { say } = await loadLocalizer(language);
    const words = roleKeys.map((key) => say(key as keyof typeof en));
    expect(new Set(words).size).toBe(words.length);
  });

  it('stand in the reader’s language before the words of the page', async () => {
    const speaker = await loadLocalizer(language);
    const said = formatExplanation(speaker, { ...thaiVietnamese.findings[0]!, category: 'role', evidence: [replaced] });
    const [doctor, nurse] = [speaker.say('role.doctor'), speaker.say('role.nurse')];
    expect(said).toContain(nurse);
    expect(said).toMatch(/พยาบาล/u);
    if (doctor.toLowerCase() !== 'bác sĩ') expect(said.indexOf(doctor)).toBeLessThan(said.indexOf('Bác sĩ'));
    expect(said).toContain(doctor.toLowerCase() === 'bác sĩ' ? 'Bác sĩ' : doctor);
  });
});
