/** Saving a picture from the panel, whatever draws it. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PictureModel } from '../../lib/report/picture-model';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { compared } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const drawing = vi.hoisted(() => ({ isRefused: false }));
vi.mock('../../lib/panel/picture/draw-picture', () => ({
  drawPicture: async (model: PictureModel) =>
    drawing.isRefused ? undefined : { image: new Blob(['PNG'], { type: 'image/png' }), shown: model },
}));

const at = mounted();
const { show, send, all } = at;
const getStatus = (): string => all('[role=status]')[0]?.textContent ?? '';
const listMenu = async (): Promise<string[]> => {
  await act(async () => document.getElementById('more')!.click());
  const names = all('.menu [role^=menuitem]').map(({ textContent }) => textContent ?? '');
  await act(async () => document.getElementById('more')!.click());
  return names;
};
const pressPicture = async (): Promise<void> => {
  await at.chooseInMenu('Copy or save as');
  await act(async () => all('.formats .picture')[0]!.click());
};

beforeEach(async () => {
  drawing.isRefused = false;
  await show(compared(thaiVietnamese));
});

describe('a picture', () => {
  it('is in the menu of an open difference, and of selected ones', async () => {
    expect(await listMenu()).not.toContain('Save as picture');
    await send({ type: 'select', id: 'f0', by: 'pointer' });
    expect(await listMenu()).toContain('Save as picture');
    await send({ type: 'close' });
    await send({ type: 'selecting', on: true });
    await send({ type: 'tick', id: 'f1' });
    await at.chooseInMenu('Save as picture');
    await vi.waitFor(() => expect(effects.savePicture).toHaveBeenCalledOnce());
    expect(effects.copy.mock.calls[0]![0]['text/plain']).toContain('Possibly dropped: a sentence');
  });
  it('is saved, and its alternative text copied', async () => {
    await send({ type: 'select', id: 'f0', by: 'pointer' });
    await at.chooseInMenu('Save as picture');
    await vi.waitFor(() => expect(getStatus()).toBe('Picture saved. Its alternative text is copied.'));
    const [{ name, image }] = effects.savePicture.mock.calls[0]!;
    expect([name, image.type]).toEqual(['verso-vietna.example-2026-10-07.png', 'image/png']);
    const { 'text/plain': text, ...others } = effects.copy.mock.calls[0]![0];
    expect(text).toMatch(/^Original: .+\nTranslation: .+\nPossibly altered: 6 → 3\nOriginal: “Quá trình/);
    expect(others).toEqual({});
  });
  it('says how many of them it shows', async () => {
    await pressPicture();
    await vi.waitFor(() => expect(getStatus()).toMatch(/^Picture saved \(2 of 6\)\. Its alternative text/));
  });
  it('says when the browser does not copy, or does not draw', async () => {
    effects.copy.mockResolvedValueOnce(false);
    await pressPicture();
    await vi.waitFor(() => expect(getStatus()).toMatch(/did not let Verso copy its alternative text/));
    drawing.isRefused = true;
    effects.savePicture.mockClear();
    await pressPicture();
    await vi.waitFor(() => expect(getStatus()).toMatch(/^This browser does not let Verso draw pictures/));
    expect(effects.savePicture).not.toHaveBeenCalled();
  });
  it('is of the one that was just copied, where another format is asked for', async () => {
    await send({ type: 'select', id: 'f0', by: 'pointer' });
    await act(() => at.panel.actions.copy(['f0']));
    await act(async () => all('.strip button')[0]!.click());
    expect((all('.formats select')[0] as HTMLSelectElement).value).toBe('chosen');
  });
});
