/** What several rules say of one place becomes one finding. */
import { describe, expect, it } from 'vitest';
import type { Category, FindingKind } from '../../lib/core/finding';
import type { Side } from '../../lib/core/segment';
import { findDifferences } from '../../lib/findings/find-differences';
import { mergeOverlapping } from '../../lib/findings/merge-overlapping';
import type { FindingDraft } from '../../lib/findings/shared/comparison-context';
import { comparedTexts, ENGLISH, SPANISH } from './made-comparison';

const compared = comparedTexts(SPANISH, ENGLISH);
const id = (side: Side, word: string): string => [...compared[side].values()].find((s) => s.text.includes(word))!.id;

/** A draft that marks words, each given with the side on which it stands. */
function draft(
  kind: FindingKind,
  category: Category,
  confidence: number,
  words: readonly [Side, string][],
): FindingDraft {
  const marks = words.map(([side, word]) => {
    const segment = id(side, word);
    const start = compared[side].get(segment)!.text.indexOf(word);
    return { side, segment, start, end: start + word.length };
  });
  const of = (side: Side) => [...new Set(marks.filter((m) => m.side === side).map((m) => m.segment))];
  return {
    kind,
    category,
    confidence,
    original: of('original'),
    translation: of('translation'),
    marks,
    evidence: [],
  };
}

const left = (...drafts: FindingDraft[]) =>
  mergeOverlapping(drafts, compared).map(({ kind, category }) => `${kind} ${category}`);

const PLACE = draft('altered', 'place', 0.8, [
  ['original', 'Santona'],
  ['translation', 'Santona'],
]);
const NAME = draft('altered', 'name', 0.7, [
  ['original', 'Santona'],
  ['translation', 'Santona'],
]);

describe('what several rules say of one place', () => {
  it('is said by the one that says most', () => {
    expect(left(NAME, PLACE)).toEqual(['altered place']);
  });

  it('is left to the others where that one is unsure', () => {
    expect(left(NAME, { ...PLACE, confidence: 0.4 })).toEqual(['altered name', 'altered place']);
  });

  it('stays where the marks are other words', () => {
    const other = draft('altered', 'name', 0.7, [['original', 'Anna Brandt']]);
    expect(left(other, PLACE)).toEqual(['altered name', 'altered place']);
  });

  it('holds together what a sentence and the part beside it held', () => {
    const hold = (one: FindingDraft, held: 'number' | 'negation'): FindingDraft => ({
      ...one,
      evidence: [{ type: 'unlinked', held: [held], characters: 20 }],
    });
    const sentence = hold(
      draft('dropped', 'sentence', 0.9, [['original', 'Some 340 fishermen are affected.']]),
      'number',
    );
    const part = hold(draft('dropped', 'part', 0.8, [['original', 'older than 60']]), 'negation');
    const [merged, ...rest] = mergeOverlapping([sentence, part], compared);
    expect(rest).toEqual([]);
    expect(merged?.evidence).toEqual([{ type: 'unlinked', held: ['number', 'negation'], characters: 20 }]);
  });

  it('goes with the part that is gone', () => {
    const part = draft('dropped', 'part', 0.8, [['original', 'who has worked there since 1998']]);
    const year = draft('altered', 'year', 0.6, [['original', '1998']]);
    const both = draft('altered', 'year', 0.6, [
      ['original', '1998'],
      ['translation', '1998'],
    ]);
    expect(left(part, year)).toEqual(['dropped part']);
    expect(left(part, both)).toEqual(['dropped part', 'altered year']);
  });

  it('is no addition where it is said to stand there twice', () => {
    const repeated = draft('added', 'repeated', 0.9, [['translation', 'Unos 340']]);
    const added = draft('added', 'sentence', 0.9, [['translation', 'Unos 340']]);
    expect(left(added, repeated)).toEqual(['added repeated']);
  });

  it('is said once of both copies', () => {
    const text = 'El ferry a Santona saldrá del nuevo muelle a las 7.30 horas todos los días.';
    const twice = comparedTexts([...SPANISH, text], ENGLISH);
    const [first, again] = [...twice.translation.values()].filter((one) => one.text === text);
    const added = { ...draft('added', 'sentence', 0.9, []), translation: [first!.id] };
    const repeated = { ...draft('altered', 'repeated', 0.8, []), translation: [again!.id] };
    expect(mergeOverlapping([added, repeated], twice)).toEqual([repeated]);
    const other = { ...added, translation: [[...twice.translation.keys()][0]!] };
    expect(mergeOverlapping([other, repeated], twice)).toEqual([other, repeated]);
  });

  it('is no part put in where it was left in the original’s language', () => {
    const untranslated = draft('altered', 'untranslated', 0.8, [
      ['translation', 'Unos 340 pescadores están afectados.'],
    ]);
    const part = draft('added', 'part', 0.9, [
      ['translation', 'pescadores están afectados.'],
      ['translation', 'Un tercio de ellos'],
    ]);
    const beside = draft('added', 'part', 0.9, [['translation', 'Un tercio de ellos']]);
    expect(left(part, untranslated)).toEqual(['altered untranslated']);
    expect(left(beside, untranslated)).toEqual(['added part', 'altered untranslated']);
  });

  it('is one difference where a part and the sentence beside it are gone', () => {
    const part = draft('dropped', 'part', 0.7, [['original', 'fishermen are affected']]);
    const sentence = draft('dropped', 'sentence', 0.9, [['original', 'A third of them are older than 60.']]);
    const [one, ...rest] = mergeOverlapping([sentence, part], compared);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ category: 'sentence', confidence: 0.9 });
    expect(one!.original).toHaveLength(2);
    expect(one!.marks).toHaveLength(2);
  });
});

describe('what one text goes on with after the other has ended', () => {
  const find = (translation: readonly string[], original: readonly string[]) =>
    findDifferences(comparedTexts(translation, original)).filter(({ confidence }) => confidence >= 0.5);
  const MORE = [
    'The fish market will move to the hall beside the railway station, the mayor said.',
    '“That will cost us half of our customers,” said Rosa Pineda, who sells mussels.',
    'The council will vote on the new hall in September.',
  ];
  const OTHERS = [
    'En el parque de las afueras crecen tres robles de más de doscientos años, y nadie sabe quién los plantó.',
    'Una escuela de música ensaya allí los domingos con trompetas y violines, aunque llueva.',
  ];
  it('is one thing, however many paragraphs it has', () => {
    const [end, ...others] = find(SPANISH, [...ENGLISH, ...MORE]);
    expect(others).toEqual([]);
    expect(end).toMatchObject({ kind: 'dropped', category: 'paragraph', translation: [] });
    expect(end?.original).toHaveLength(MORE.length);
    expect(end?.marks).toHaveLength(MORE.length);
    const characters = MORE.join('').length;
    expect(end?.evidence).toEqual([
      { type: 'unlinked', held: ['date', 'name', 'quotation', 'caveat'], characters, paragraphs: 3 },
    ]);
  });
  it('is told by itself where it is one paragraph, or where both go on', () => {
    const [one] = find(SPANISH, [...ENGLISH, MORE[0]!]);
    expect(one?.evidence).toMatchObject([{ type: 'unlinked' }]);
    expect(one?.evidence[0]).not.toHaveProperty('paragraphs');
    const ends = find([...SPANISH, ...OTHERS], [...ENGLISH, ...MORE]);
    expect(ends.map(({ kind }) => kind)).toContain('added');
    expect(ends.flatMap(({ evidence }) => evidence.filter((part) => 'paragraphs' in part))).toEqual([]);
  });
});
