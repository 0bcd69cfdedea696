/** What seems to be dropped or added may be said elsewhere: in a link nearby, or by what has no counterpart either. */
import { describe, expect, it } from 'vitest';
import type { FindingKind } from '../../lib/core/finding';
import type { AnalyzedSegment, Side } from '../../lib/core/segment';
import { listBoilerplatePhrases } from '../../lib/findings/boilerplate/phrase-tables';
import { lowerSaidElsewhere } from '../../lib/findings/find-differences';
import {
  buildComparisonContext,
  type ComparisonContext,
  type FindingDraft,
} from '../../lib/findings/shared/comparison-context';
import { findSaidElsewhere, toWholeSpan } from '../../lib/findings/shared/said-elsewhere';
import { spoken } from '../align/made-tokens';
import { comparedTexts, ENGLISH, SPANISH } from './made-comparison';
import { linkedRows, type Row } from './rows';

const LANGS = { original: 'en', translation: 'es' };

/** How surely the last sentence of the original is said beside it, and by what. */
function findSaid(lost: string, translation: string, original: string) {
  const rows: Row[] = [...ENGLISH.map((one, at): Row => [one, SPANISH[at]!]), [original, translation], [lost, 'Nada.']];
  const context = linkedRows(rows, LANGS);
  return findSaidElsewhere(context, toWholeSpan('original', [[...context.original.values()].at(-1)!]), 1);
}

const LOST = 'Turnout was 48.2 percent five years ago.';
const OWN = 'The council of Almar decided on 4 May 2024 to close the old harbour.';
const MERGED = 'Elegido con el 48,2 %, el concejo de Almar decidió el 4 de mayo de 2024 cerrar el viejo puerto.';

describe('what seems to be dropped', () => {
  it('is said where its figures stand', () => {
    expect(findSaid(LOST, MERGED, OWN)).toEqual({ score: 1, by: 'figures' });
  });

  it('is not said where another figure stands, or one that is called for', () => {
    expect(findSaid(LOST, MERGED.replace('48,2', '31,7'), OWN).score).toBeLessThan(0.5);
    expect(findSaid(LOST, MERGED, `Elected with 48.2 percent, ${OWN}`).score).toBeLessThan(0.5);
  });

  it('needs all its figures, one that is telling, and to say little else', () => {
    const isSaid = (lost: string, translation = MERGED) => findSaid(lost, translation, OWN).score >= 0.5;
    expect(isSaid('Turnout was 48.2 percent after 51.9 in 2015.')).toBe(false);
    expect(isSaid(LOST.replace('.', ', when nobody had thought of closing the harbour.'))).toBe(false);
    expect(isSaid('Turnout fell three times.', MERGED.replace('48,2 %', 'tercera vez'))).toBe(false);
  });

  const BOATS = 'The fishermen left their boats on the beach.';
  it('is said where its words stand and the sentence has room for it', () => {
    const both = 'El alcalde visitó la escuela, y los pescadores dejaron sus barcos en la playa.';
    const [mayor, more] = [
      'The mayor visited the school.',
      'The mayor visited the school, old and cold as it was then.',
    ];
    expect(findSaid(BOATS, both, mayor)).toMatchObject({ by: 'words' });
    expect(findSaid(BOATS, both, mayor).score).toBeGreaterThanOrEqual(0.5);
    expect(findSaid(BOATS, both, `${more} ${more}`).score).toBe(0);
    expect(findSaid(BOATS, 'El alcalde visitó la escuela.', mayor).score).toBe(0);
  });

  it('is lowered where it is said, and not where it is not', () => {
    const lower = (translation: readonly string[], original: readonly string[]) => {
      const context = comparedTexts(translation, original);
      const alone = context.passages.find(({ link }) => !link.translation.length)!;
      return lowerSaidElsewhere([draft('dropped', 'original', alone.original[0]!)], context)[0]!.confidence;
    };
    const rest = ['The ferry to Santona will leave from the new quay at 7:30 a.m. every day.'];
    const resto = ['El ferry a Santona saldrá del nuevo muelle a las 7.30 horas todos los días.'];
    expect(lower([MERGED, ...resto], [OWN, LOST, ...rest])).toBe(0.36);
    expect(lower([MERGED.replace('48,2', '31,7'), ...resto], [OWN, LOST, ...rest])).toBe(0.8);
  });
});

function draft(kind: FindingKind, side: Side, { id, text }: Pick<AnalyzedSegment, 'id' | 'text'>): FindingDraft {
  return {
    kind,
    category: 'sentence',
    confidence: 0.8,
    translation: side === 'translation' ? [id] : [],
    original: side === 'original' ? [id] : [],
    marks: [{ side, segment: id, start: 0, end: text.length }],
    evidence: [],
  };
}

/** Two texts of a passage each that nothing corresponds to, so many links apart. */
function buildApart(original: AnalyzedSegment, translation: AnalyzedSegment, apart = 1): ComparisonContext {
  const link = (one: readonly string[], other: readonly string[]) => ({ link: { original: one, translation: other } });
  return {
    langs: LANGS,
    original: new Map([[original.id, original]]),
    translation: new Map([[translation.id, translation]]),
    passages: [
      link([original.id], []),
      ...Array.from({ length: apart - 1 }, () => link(['other'], ['other'])),
      link([], [translation.id]),
    ],
  } as unknown as ComparisonContext;
}

describe('a passage dropped here and one added there', () => {
  const weighMeanings = (dropped: string, added: string, apart: number) => {
    const [one, other] = [spoken(dropped), spoken(added)];
    const drafts = [draft('dropped', 'original', one), draft('added', 'translation', other)];
    return lowerSaidElsewhere(drafts, buildApart(one, other, apart)).map(({ confidence }) => confidence);
  };

  it('say the same by meaning where they are near', () => {
    expect(weighMeanings('alpha bravo charlie delta', 'alpha bravo charlie delta', 3)).toEqual([0.36, 0.36]);
    expect(weighMeanings('alpha bravo charlie delta', 'alpha bravo charlie delta', 4)).toEqual([0.8, 0.8]);
    expect(weighMeanings('alpha bravo charlie delta', 'echo foxtrot golf hotel', 1)).toEqual([0.8, 0.8]);
  });

  it('are lowered alone where the other one says more', () => {
    const more = 'alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima';
    expect(weighMeanings('alpha bravo charlie delta', more, 1)).toEqual([0.36, 0.8]);
  });
});

describe('a long sentence that the translation makes two', () => {
  const [FIRST, SECOND] = ['alpha bravo charlie delta echo', 'foxtrot golf hotel india juliett'];
  const OTHER = 'kilo lima mike november oscar';

  /** A link of one with one, behind it a sentence that seems added; and what is said to be dropped from the link. */
  const weighSplit = (original: string, second: string) => {
    const whole = spoken(original);
    const [one, two] = [spoken(FIRST), spoken(second)];
    const links = [
      { original: [whole.id], translation: [one.id], score: 1 },
      { original: [], translation: [two.id], score: 1 },
    ];
    const context = buildComparisonContext(
      [one, two],
      [whole],
      { links, uncertain: [], support: 1 },
      { langs: LANGS, phrases: listBoilerplatePhrases('es', 'en') },
    );
    const part = { segment: whole.id, start: FIRST.length, end: original.length, side: 'original' as const };
    const drafts = [
      draft('added', 'translation', two),
      { ...draft('dropped', 'original', whole), translation: [one.id], marks: [part] },
    ];
    return lowerSaidElsewhere(drafts, context).map(({ confidence }) => confidence);
  };

  it('has neither added nor dropped the second', () => {
    expect(weighSplit(`${FIRST} ${SECOND}`, SECOND)).toEqual([0.36, 0.36]);
  });

  it('has added what the original does not say, or has no room for', () => {
    expect(weighSplit(`${FIRST} ${SECOND}`, OTHER)[0]).toBe(0.8);
    expect(weighSplit(FIRST, SECOND)[0]).toBe(0.8);
  });
});
