import { describe, expect, it } from 'vitest';
import { speaker } from '../../lib/i18n';
import { chosenTarget, pageTips } from '../../lib/panel';
import { next } from '../../lib/panel/state/panel-state';
import { visible } from '../../lib/panel/state/visible-findings';
import { compared } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const english = speaker('en');
const state = compared(thaiVietnamese);

describe('what the page says of a flag', () => {
  it('is what the panel says of it: sign and title, then the evidence', () => {
    const tips = pageTips(english, state);
    expect(tips).toHaveLength(visible(state as Parameters<typeof visible>[0]).length);
    expect(tips.every(({ title, text }) => /^[−+≠] \S/.test(title) && text.length > 10)).toBe(true);
    expect(tips.find(({ title }) => title === '≠ Number')?.text).toMatch(/^The original says .+; the translation says/);
  });

  it('is nothing where no comparison is on show', () => {
    expect(pageTips(english, { at: 'looking' })).toEqual([]);
    expect(chosenTarget({ at: 'looking' })).toBeUndefined();
  });
});

describe('the chosen flag', () => {
  it('is told to the page, a dropped one by what stands before it', () => {
    expect(chosenTarget(state)).toBeUndefined();
    const chosen = chosenTarget(next(state, { type: 'select', id: 'f1', by: 'keyboard' }));
    expect(chosen).toMatchObject({ finding: 'f1', kind: 'dropped', segments: [], gapAfter: 't3' });
  });
});
