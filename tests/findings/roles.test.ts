/** Roles in another's stead. */
import { describe, expect, it } from 'vitest';
import { ROLE_RULE } from '../../lib/findings/roles/roles';
import { linkedRows, type Row, shownOf } from './rows';

const shown = (row: Row, [original, translation]: readonly [string, string]) =>
  shownOf(ROLE_RULE.find(linkedRows([row], { original, translation })));

describe('a role in whose stead another stands', () => {
  it('is altered, with both marked', () => {
    const row: Row = ['A nurse opened the door.', 'Een burgemeester deed de deur open.'];
    const langs = { original: 'en', translation: 'nl' };
    const [draft, ...rest] = ROLE_RULE.find(linkedRows([row], langs));
    expect(rest).toEqual([]);
    expect(draft).toMatchObject({
      kind: 'altered',
      category: 'role',
      marks: [
        { side: 'original', segment: 'o0', start: 2, end: 7 },
        { side: 'translation', segment: 't0', start: 4, end: 16 },
      ],
      evidence: [
        {
          type: 'names',
          original: { text: 'nurse', role: 'nurse' },
          translation: { text: 'burgemeester', role: 'mayor' },
        },
      ],
    });
    expect(draft!.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it.each<[string, string, Row, string]>([
    ['vi', 'th', ['Bác sĩ Lan làm việc ở trạm y tế xã.', 'พยาบาลลันทำงานที่สถานีอนามัย'], 'Bác sĩ → พยาบาล'],
    ['en', 'es', ['The senator was never told.', 'La gobernadora nunca lo supo.'], 'senator → gobernadora'],
    ['fr', 'ar', ['Le maire a ouvert la route.', 'فتحت وزيرة النقل الطريق.'], 'maire → وزيرة'],
    ['zh', 'en', ['那位护士走了。', 'The farmer left.'], '护士 → farmer'],
    ['ru', 'en', ['Учитель вернулся домой.', 'The judges and the soldier went home.'], 'Учитель → soldier'],
    ['ko', 'en', ['간호사가 문을 열었다.', 'A farmer opened the door.'], '간호사가 → farmer'],
  ])('is seen from %s to %s', (original, translation, row, found) => {
    expect(shown(row, [original, translation])).toEqual([found]);
  });
});

describe('no role is replaced', () => {
  it.each<[string, string, string, Row]>([
    ['by policy', 'en', 'ru', ['The policy was given to lawyers.', 'Адвокатам передали правила.']],
    ['within a longer role', 'en', 'uk', ['The prime minister left.', 'Прем’ єр-міністр пішов.']],
    ['for a deputy', 'en', 'ru', ['An assistant attorney general left.', 'Ушёл заместитель министра.']],
    ['by its like', 'en', 'es', ['A senator left.', 'Se fue un legislador.']],
    ['by a surgeon', 'en', 'fr', ['The doctor left.', 'Le chirurgien est parti.']],
    ['by a verb of its stem', 'en', 'de', ['The teacher left.', 'Er hat gespielt.']],
    ['where it goes by a word of two senses', 'en', 'fr', ['His mother left.', 'La fille est partie.']],
    ['by one of another walk of life, a father by a pilot', 'en', 'es', ['His father left.', 'Se fue la piloto.']],
    ['where nobody else stands', 'en', 'es', ['The judge left.', 'Se fue temprano.']],
    ['where both stand', 'en', 'es', ['The judge met a nurse.', 'Una enfermera recibió al juez.']],
  ])('%s', (_, original, translation, row) => {
    expect(shown(row, [original, translation])).toEqual([]);
  });
});
