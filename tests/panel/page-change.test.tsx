/** The page's own text changes while its comparison is on show. */

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/core/report';
import { listPageTargets } from '../../lib/panel/panel';
import { isComparison } from '../../lib/panel/state/panel-state';
import { findControls } from './fixtures/controls';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { ACCESSED, compared, play } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const at = mounted();
const { show, send, all, openRow } = at;
const { one, button, click } = findControls(at);
const url = thaiVietnamese.original.url;
const DONE = compared(thaiVietnamese);
const SAYS = 'This page has changed.';
const f0 = thaiVietnamese.findings.find(({ id }) => id === 'f0')!;
const EDITED = { type: 'page-changed', url, change: { lost: f0.translation } } as const;
const listShown = (): string[] => all('.flag').map((flag) => flag.id.replace('flag-', ''));
const isSpoken = (): boolean => all('[aria-live=polite]').some(({ textContent }) => textContent === SAYS);
const receive = (report: Report) =>
  send({
    type: 'compared',
    url,
    report,
    accessed: ACCESSED,
    isPrivate: false,
    decisions: { dismissed: [], confirmed: [] },
  });

/** The report with a paragraph more at its beginning, by which all segments and findings are numbered anew. */
const buildRenumbered = (edit: (text: string, id: string) => string = (text) => text): Report => {
  const rename = (id: string) => `n${id}`;
  const { translation } = thaiVietnamese;
  return {
    ...thaiVietnamese,
    translation: {
      ...translation,
      segments: translation.segments.map((one) => ({ ...one, id: rename(one.id), text: edit(one.text, one.id) })),
    },
    findings: [...thaiVietnamese.findings].reverse().map((finding, order) => ({
      ...finding,
      id: `f${order}`,
      translation: finding.translation.map(rename),
      marks: finding.marks.map((mark) =>
        finding.translation.includes(mark.segment) ? { ...mark, segment: rename(mark.segment) } : mark,
      ),
    })),
  };
};
const getRenumberedId = (id: string): string =>
  `f${[...thaiVietnamese.findings].reverse().findIndex((finding) => finding.id === id)}`;

describe('a page whose text has changed', () => {
  it('is told of in a line that moves nothing, with a way to compare again', async () => {
    await show(DONE);
    expect(all('.strip')).toHaveLength(0);
    await send(EDITED);
    expect(one('.strip').textContent).toContain(SAYS);
    expect(isSpoken()).toBe(true);
    await click(button('Compare again'));
    expect(effects.compare.mock.calls[0]?.slice(1)).toEqual([expect.objectContaining({ url }), { kind: 'request' }]);
    await receive(thaiVietnamese);
    expect(all('.strip')).toHaveLength(0);
    expect(isSpoken()).toBe(false);
  });
  it('may be put away, and is told of again when it changes again', async () => {
    await show(DONE);
    await send(EDITED);
    await click(one('.strip .icon'));
    expect(all('.strip')).toHaveLength(0);
    await send(EDITED);
    expect(all('.strip')).toHaveLength(1);
    await send({ type: 'page-changed', url, change: undefined });
    expect(all('.strip')).toHaveLength(0);
  });
  it('is not marked where its sentence changed, and the flag says so', async () => {
    await show(DONE);
    const listTargets = () => listPageTargets(at.panel.state.value).map(({ finding }) => finding);
    expect(listTargets()).toContain('f0');
    await send(EDITED);
    expect(listShown()).toContain('f0');
    expect(listTargets()).not.toContain('f0');
    expect(listTargets().length).toBeGreaterThan(1);
    await openRow('f0');
    expect(one('#flag-f0').textContent).toContain('This sentence changed since the comparison.');
    expect(effects.showInPage).not.toHaveBeenCalled();
    await openRow('f1');
    expect(one('#flag-f1').textContent).not.toContain('This sentence changed');
  });
  it('of another comparison is not told of', async () => {
    await show(DONE);
    await send({ ...EDITED, url: 'https://other.example/' });
    expect(all('.strip')).toHaveLength(0);
  });
});

describe('comparing again', () => {
  const makeDecisions = async () => {
    await show(DONE);
    await send({ type: 'dismiss', id: 'f1' });
    await send({ type: 'confirm', id: 'f3' });
    await send({ type: 'note', id: 'f0', text: 'asked the desk' });
    await send({ type: 'severity', severity: 'high' });
    await send(EDITED);
    await click(button('Compare again'));
  };
  const getView = () => {
    const state = at.panel.state.value;
    if (!isComparison(state)) throw new Error(state.kind);
    return state.view;
  };

  it('keeps what the reader decided, however the flags are numbered, also where nothing of it is stored', async () => {
    await makeDecisions();
    await receive(buildRenumbered());
    expect(getView()).toMatchObject({
      dismissed: [getRenumberedId('f1')],
      confirmed: [getRenumberedId('f3')],
      notes: { [getRenumberedId('f0')]: 'asked the desk' },
      severity: 'high',
    });
    expect(listShown()).not.toContain(getRenumberedId('f1'));
  });
  it('keeps it also where the sentence around the marked words was edited', async () => {
    await makeDecisions();
    await receive(buildRenumbered((text, id) => (f0.translation.includes(id) ? `${text} เพิ่มเติม` : text)));
    expect(getView().notes).toEqual({ [getRenumberedId('f0')]: 'asked the desk' });
  });
  it('gives up a decision where what it was about is no more', async () => {
    await makeDecisions();
    await receive(buildRenumbered((text, id) => (f0.translation.includes(id) ? text.replace(/\S/gu, 'ก') : text)));
    expect(Object.keys(getView().notes)).not.toContain(getRenumberedId('f0'));
  });
  it('that is cancelled leaves the comparison as it was', async () => {
    await makeDecisions();
    const before = at.panel.state.value;
    await click(button('Cancel'));
    expect(effects.cancel).toHaveBeenCalledOnce();
    expect(at.panel.state.value.kind).toBe('done');
    expect(getView().dismissed).toEqual(['f1']);
    expect(before.kind).toBe('working');
    expect(one('.strip').textContent).toContain(SAYS);
  });
  it('that fails at first keeps it for the next try', async () => {
    await makeDecisions();
    await send({ type: 'failed', url, failure: { kind: 'fetch-failed', reason: 'slow', url } });
    await click(button('Try again'));
    await receive(buildRenumbered());
    expect(getView().dismissed).toEqual([getRenumberedId('f1')]);
  });
  it('takes pasted text again, which has no address', async () => {
    const pasted = play(
      [
        { type: 'compare', url: '', way: { kind: 'text', text: 'Bản gốc.' }, signal: 'pasted' },
        { type: 'compared', url: '', report: thaiVietnamese, accessed: ACCESSED, isPrivate: false },
      ],
      DONE,
    );
    await show(pasted);
    await send({ ...EDITED, url: '' });
    await click(button('Compare again'));
    expect(effects.compare.mock.calls[0]?.[2]).toEqual({ kind: 'text', text: 'Bản gốc.' });
  });
});
