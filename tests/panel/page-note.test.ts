/** The note on a flag in the page. */
import { describe, expect, it } from 'vitest';
import { createLocalizer } from '../../lib/i18n';
import { buildFindingNote, getChosenTarget } from '../../lib/panel';
import { reducePanel } from '../../lib/panel/state/panel-state';
import { listVisibleFindings } from '../../lib/panel/state/visible-findings';
import { compared } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const english = createLocalizer('en');
const state = compared(thaiVietnamese);

describe('the note on a flag', () => {
  const findings = listVisibleFindings(state as Parameters<typeof listVisibleFindings>[0]);

  it('is what the panel says of it: sign and title, then the evidence', () => {
    const notes = findings.map(({ id }) => buildFindingNote(english, state, id));
    expect(notes.every((note) => /^[−+≠] \S/.test(note!.title) && note!.text.length > 10)).toBe(true);
    expect(notes.find((note) => note?.title === '≠ Number')).toMatchObject({
      text: expect.stringMatching(/^The original says .+; the translation says/),
      lang: 'en',
    });
  });

  it('is none where the flag is not on show', () => {
    const [first] = findings;
    expect(buildFindingNote(english, { kind: 'looking' }, first!.id)).toBeUndefined();
    expect(buildFindingNote(english, state, 'f999')).toBeUndefined();
    const dismissed = reducePanel(state, { type: 'dismiss', id: first!.id });
    expect(buildFindingNote(english, dismissed, first!.id)).toBeUndefined();
    expect(getChosenTarget({ kind: 'looking' })).toBeUndefined();
  });
});

describe('the chosen flag', () => {
  it('is told to the page, a dropped one by what stands before it', () => {
    expect(getChosenTarget(state)).toBeUndefined();
    const chosen = getChosenTarget(reducePanel(state, { type: 'select', id: 'f1', by: 'keyboard' }));
    expect(chosen).toMatchObject({ finding: 'f1', kind: 'dropped', segments: [], gapAfter: 't3' });
  });
});
