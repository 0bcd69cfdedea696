/** Passages that stand twice in a translation. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../lib/core/article';
import { REPEATED_PASSAGE_RULE } from '../../lib/findings/repeated/repeated-passages';
import { changed, comparedTexts, ENGLISH, SPANISH } from './made-comparison';

const found = (translation: readonly (string | Block)[], original: readonly (string | Block)[] = ENGLISH) =>
  REPEATED_PASSAGE_RULE.find(comparedTexts(translation, original));

const FERRY = SPANISH[4]!;

describe('repeated passages', () => {
  it('are none in a faithful translation', () => {
    expect(found(SPANISH)).toEqual([]);
  });

  it('a sentence that stands twice is marked where it stands again', () => {
    const [finding, ...rest] = found([...SPANISH, FERRY.replace('todos los días', 'todos los dias')]);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'altered', category: 'repeated' });
    expect(finding!.evidence[0]).toMatchObject({ type: 'same-text' });
    expect(finding!.marks).toHaveLength(1);
    expect(finding!.confidence).toBeGreaterThan(0.5);
  });

  it('a sentence begun anew is marked where it stands first', () => {
    const anew = 'El ferry a Santona saldrá del nuevo muelle.';
    const [finding, ...rest] = found(changed(FERRY, `${anew} ${FERRY}`));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ category: 'repeated', evidence: [{ type: 'same-text', text: anew }] });
  });

  it('a sentence made two says nothing twice', () => {
    const two = 'El ferry a Santona saldrá del nuevo muelle. El ferry saldrá a las 7.30 horas todos los días.';
    expect(found(changed(FERRY, two))).toEqual([]);
  });

  it('a quotation given twice in a row, once in other words', () => {
    const twice = '«Nunca nos preguntaron por el puerto» «Nunca nos preguntaron»';
    const [finding] = found(changed('«Nunca nos preguntaron por el puerto»', twice));
    expect(finding!.evidence).toEqual([{ type: 'same-text', text: 'Nunca nos preguntaron' }]);
  });

  it('that the original repeats too are its own', () => {
    expect(found([...SPANISH, FERRY], [...ENGLISH, ENGLISH[4]!])).toEqual([]);
  });

  it('with other figures are other passages', () => {
    expect(
      found([...SPANISH, FERRY.replace('7.30', '9.30')], [...ENGLISH, ENGLISH[4]!.replace('7:30', '9:30')]),
    ).toEqual([]);
  });

  it('in headlines and captions are what newspapers do', () => {
    expect(found([{ kind: 'title', text: FERRY }, ...SPANISH, { kind: 'caption', text: FERRY }])).toEqual([]);
  });
});
