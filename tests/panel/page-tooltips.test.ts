import { describe, expect, it } from 'vitest';
import { createLocalizer } from '../../lib/i18n';
import { buildPageTooltips, getChosenTarget } from '../../lib/panel';
import { reducePanel } from '../../lib/panel/state/panel-state';
import { listVisibleFindings } from '../../lib/panel/state/visible-findings';
import { compared } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const english = createLocalizer('en');
const state = compared(thaiVietnamese);

describe('what the page says of a flag', () => {
  it('is what the panel says of it: sign and title, then the evidence', () => {
    const tips = buildPageTooltips(english, state);
    expect(tips).toHaveLength(listVisibleFindings(state as Parameters<typeof listVisibleFindings>[0]).length);
    expect(tips.every(({ title, text }) => /^[−+≠] \S/.test(title) && text.length > 10)).toBe(true);
    expect(tips.find(({ title }) => title === '≠ Number')?.text).toMatch(/^The original says .+; the translation says/);
  });

  it('is nothing where no comparison is on show', () => {
    expect(buildPageTooltips(english, { at: 'looking' })).toEqual([]);
    expect(getChosenTarget({ at: 'looking' })).toBeUndefined();
  });
});

describe('the chosen flag', () => {
  it('is told to the page, a dropped one by what stands before it', () => {
    expect(getChosenTarget(state)).toBeUndefined();
    const chosen = getChosenTarget(reducePanel(state, { type: 'select', id: 'f1', by: 'keyboard' }));
    expect(chosen).toMatchObject({ finding: 'f1', kind: 'dropped', segments: [], gapAfter: 't3' });
  });
});
