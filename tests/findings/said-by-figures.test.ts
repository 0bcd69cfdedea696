/** What seems to be dropped or added is said nearby where its figures stand, and nothing else calls for them. */
import { describe, expect, it } from 'vitest';
import { isSaidByFigures, listTellingFigures } from '../../lib/findings/parts/covered-by-neighbor';
import { comparedTexts, ENGLISH } from './made-comparison';

/** Whether a sentence is said by its figures in a pair of paragraphs. */
function isSaid(lost: string, translation: string, original: string): boolean {
  const alone = [...comparedTexts([ENGLISH[0]!], [lost]).original.values()];
  const { passages } = comparedTexts([translation], [original]);
  return isSaidByFigures('original', listTellingFigures(alone), lost.length, passages);
}

const LOST = 'Turnout was 48.2 percent five years ago.';
const OWN = 'The council of Almar decided on 4 May 2024 to close the old harbour.';
const MERGED = 'Elegido con el 48,2 %, el concejo de Almar decidió el 4 de mayo de 2024 cerrar el viejo puerto.';

describe('what seems to be dropped', () => {
  it('is said where its figures stand', () => {
    expect(isSaid(LOST, MERGED, OWN)).toBe(true);
  });

  it('is not said where another figure stands, or one that is called for', () => {
    expect(isSaid(LOST, MERGED.replace('48,2', '31,7'), OWN)).toBe(false);
    expect(isSaid(LOST, MERGED, `Elected with 48.2 percent, ${OWN}`)).toBe(false);
  });

  it('needs all its figures, one that is telling, and to say little else', () => {
    expect(isSaid('Turnout was 48.2 percent after 51.9 in 2015.', MERGED, OWN)).toBe(false);
    expect(isSaid(LOST.replace('.', ', when nobody had thought of closing the harbour.'), MERGED, OWN)).toBe(false);
    expect(isSaid('Turnout fell three times.', MERGED.replace('48,2 %', 'tercera vez'), OWN)).toBe(false);
  });
});
