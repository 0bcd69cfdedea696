import { describe, expect, it } from 'vitest';
import { computeModelSize, MULTILINGUAL_E5_SMALL } from '../../../lib/engines/encoder';
import { tinyEncoder } from '../../../tools/tiny-encoder';

describe('the model that is offered', () => {
  it('has the layout of the one that is tried here, and states its size and licence', () => {
    expect(MULTILINGUAL_E5_SMALL.files.map(({ path }) => path)).toEqual([...tinyEncoder().keys()]);
    expect(Math.round(computeModelSize(MULTILINGUAL_E5_SMALL) / 1e6)).toBe(135);
    expect(MULTILINGUAL_E5_SMALL.licence).toBe('MIT');
  });

  it('is fetched over a safe connection', () => {
    expect(MULTILINGUAL_E5_SMALL.base).toMatch(/^https:.*\/$/);
  });
});
