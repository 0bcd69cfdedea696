/** The panel with an engine at work. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EngineErrorKind } from '../../lib/core/engine';
import type { Report } from '../../lib/core/report';
import type { ClipboardContent } from '../../lib/report/formats/export-file';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { compared } from './fixtures/play-events';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';
import { BROWSER, heldBy, MODEL, SERVER, sharper, troubled, withEngine } from './fixtures/with-engine';

const LANGS = { from: 'vi', to: 'th' };
const fromServer: Report = { ...sharper, rendering: { ...sharper.rendering!, engine: SERVER } };

const at = mounted();
const { show, send, all } = at;
const text = (selector: string): string | undefined => all(selector)[0]?.textContent ?? undefined;
const says = (): string | undefined => text('.engine > p');
const buttons = (): (string | null)[] => all('.engine .text, .engine .primary').map((button) => button.textContent);
const click = (name: string) =>
  act(async () => {
    const found = all('button').find((button) => button.textContent === name);
    if (!found) throw new Error(`no button ${name}`);
    found.click();
  });
const spoken = (): string => text('.spoken') ?? '';

describe('the strip', () => {
  it('is not there where no engine is chosen: one line at the end leads to the settings', async () => {
    await show(STATES.done);
    expect(all('.engine, .gloss, .rests, .legend')).toHaveLength(0);
    await click('Choose one in the settings');
    expect(effects.openSettings).toHaveBeenCalledExactlyOnceWith('engine');
    await show(withEngine['engine-working']);
    expect(all('.no-engine')).toHaveLength(0);
  });
  it('says what a download is for and that it stays here, and begins with the click', async () => {
    await show(withEngine['engine-download']);
    expect(says()).toContain('For Vietnamese to Thai the browser has to download a language pack once');
    expect(spoken()).toContain('has to download a language pack once');
    expect(effects.takeEngine).not.toHaveBeenCalled();
    await click('Download and use it');
    expect(effects.takeEngine).toHaveBeenCalledOnce();
  });
  it('names the address before anything is sent there, and takes no for an answer', async () => {
    await show(withEngine['engine-permission']);
    expect(says()).toMatch(
      /^The original’s text will be sent to http:\/\/localhost:5000, which translates it into Thai\./,
    );
    expect(text('.promise')).not.toContain('localhost');
    await click('Not now');
    expect(effects.stopEngine).toHaveBeenCalledOnce();
    expect(effects.takeEngine).not.toHaveBeenCalled();
    expect(text('.put-off')).toMatch(/^Compared without LibreTranslate at localhost:5000\./);
    await click('Send the original’s text');
    expect(effects.takeEngine).toHaveBeenCalledOnce();
  });
  it('shows how far a download and the rendering are, and can be stopped', async () => {
    await show(withEngine['engine-downloading']);
    expect(says()).toBe('Downloading the language pack for this browser’s translator: 42%');
    await show(withEngine['engine-working']);
    expect(says()).toBe('Translating the original with this browser’s translator: 34 of 90 sentences');
    expect((all('.engine progress')[0] as HTMLProgressElement).value).toBeCloseTo(34 / 90);
    // What goes on all the time is not read out all the time.
    expect(spoken()).not.toContain('Translating');
    await click('Cancel');
    expect(effects.stopEngine).toHaveBeenCalledOnce();
    expect(all('.put-off button').map((button) => button.textContent)).toEqual(['Use it']);
  });
  it('says what came of it, aloud too', async () => {
    await show(withEngine['engine-held']);
    expect(says()).toBe(
      'Compared by meaning: 1 new difference and 1 change among those only possible. Under each passage of the original, in smaller type: machine translation by this browser’s translator.',
    );
    expect(buttons()).toEqual(['Show']);
    expect(all('.flag')).toHaveLength(6);
    expect(spoken()).toBe(says());
    await click('Show');
    expect(text('[role=status]')).toMatch(/^7 differences to check\. /);
    expect(all('.divide').map((heading) => heading.textContent)).toEqual([
      '1 new, found by meaning',
      '6 shown before',
      'Less serious',
    ]);
    expect(all('.engine')).toHaveLength(0);
    await show(withEngine['engine-done-same']);
    expect(says()).toBe(
      'Under each passage of the original, in smaller type: machine translation by this browser’s translator.',
    );
  });
  it.each<[EngineErrorKind, RegExp, readonly string[]]>([
    ['unreachable', /^No answer came from LibreTranslate at localhost:5000\./, ['Try again', 'Settings']],
    ['refused', /was not taken/, ['Try again', 'Settings']],
    ['busy', /in a few minutes/, ['Try again']],
    ['key', /A key is needed/, ['Settings', 'Try again']],
    ['pair', /No translation from Vietnamese to Thai/, ['Settings']],
    ['wrong-answer', /not a translation of the original/, ['Try again', 'Settings']],
    ['slow', /took too long/, ['Try again']],
    ['unavailable', /nothing here of LibreTranslate/, ['Settings']],
    ['quota', /longer than LibreTranslate/, ['Try again', 'Settings']],
  ])('has a calm sentence and a next step for %s, and loses nothing', async (trouble, sentence, steps) => {
    await show(troubled(trouble));
    expect(says()).toMatch(sentence);
    expect(says()).toContain('What is shown was found without it.');
    expect(spoken()).toMatch(sentence.source.startsWith('^') ? new RegExp(sentence.source.slice(1)) : sentence);
    expect(buttons()).toEqual(steps);
    expect(all('.flag')).toHaveLength(6);
  });
  it('tells a browser without a translator from one without the language', async () => {
    await show(troubled('unavailable', BROWSER));
    expect(says()).toContain('This browser has no translator that Verso can use');
    await show(troubled('pair', BROWSER));
    expect(says()).toContain('No translation from Vietnamese to Thai is available with this browser’s translator');
  });
  it('shows an engine’s own words as text, and not without end', async () => {
    await show(troubled('refused', SERVER, { detail: `<img src=x onerror=alert(1)>${'x'.repeat(500)}` }));
    expect(says()).toContain('Detail: <img src=x onerror=alert(1)>xxx');
    expect(says()!.length).toBeLessThan(400);
    expect(all('img')).toHaveLength(0);
  });
  it('says how much is used of what came before it stopped', async () => {
    await show(withEngine['engine-half']);
    expect(says()).toContain('8 of 10 sentences were translated before that and are used.');
    await click('Try again');
    expect(effects.takeEngine).toHaveBeenCalledOnce();
  });
  it('promises no more than is true once the text went to a server', async () => {
    await show(withEngine['engine-working-server']);
    expect(text('.promise')).toContain('the original’s text was sent to localhost:5000');
    await show(withEngine['engine-working']);
    expect(text('.promise')).toMatch(/Nothing else left this device/);
    expect(text('.promise')).not.toMatch(/sent/);
    await show(troubled('unreachable'));
    expect(text('.promise')).not.toMatch(/sent/);
    await show(heldBy(fromServer, { kind: 'trouble', name: SERVER, langs: LANGS, trouble: 'unreachable' }));
    expect(text('.promise')).toContain('sent to localhost:5000');
    await show(withEngine['engine-working-server']);
    await click('Cancel');
    expect(text('.promise')).toContain('sent to localhost:5000');
    await show(withEngine['engine-put-off']);
    expect(text('.promise')).not.toMatch(/sent/);
  });
});

describe('what the engine made of the original', () => {
  beforeEach(() => show(withEngine['engine-done']));
  it('stands beneath the passage, in its own language and direction, and says what it is', async () => {
    await at.openRow('f0');
    const rendering = all('#flag-f0 .of-original .gloss p');
    expect(rendering.map((p) => [p.textContent, p.lang, p.dir])).toEqual([
      ['กระบวนการประเมินใช้เวลา 6 เดือน แล้วเสร็จในเดือนธันวาคม', 'th', 'auto'],
      ['Machine translation by this browser’s translator', '', ''],
    ]);
    expect(all('.of-translation .gloss')).toHaveLength(0);
    expect(all('#flag-f0 blockquote .gloss')).toHaveLength(0);
  });
  it('is named in a flag that rests on it, and in no other', async () => {
    for (const id of ['f0', 'f3', 'altered-certainty-t6-o7']) {
      await at.openRow(id);
      expect(all('.rests')).toHaveLength(id.startsWith('f') ? 0 : 1);
    }
    expect(all('.rests').map((p) => [p.closest('.flag')?.id, p.textContent])).toEqual([
      ['flag-altered-certainty-t6-o7', 'Rests on machine translation by this browser’s translator.'],
    ]);
  });
  it('stands beneath each paragraph side by side, with a gap where the engine slipped', async () => {
    await send({ type: 'tab', tab: 'side' });
    expect(text('.legend')).toBe(
      'Under each passage of the original, in smaller type: machine translation by this browser’s translator.',
    );
    await act(async () => {
      for (const fold of all('.fold button')) fold.click();
    });
    expect(all('.pair-row .of-original .gloss')).toHaveLength(6);
    expect(all('.pair-row .of-translation .gloss')).toHaveLength(0);
    const second = all('.pair-row')[1]?.querySelector('.gloss p');
    expect([second?.getAttribute('lang'), second?.textContent]).toEqual([
      'th',
      'กระทรวงคมนาคมกล่าวว่าเส้นทางรถไฟเว้–ดานังจะเปิดในปี 2027 […]',
    ]);
  });
  it('goes along with what is copied', async () => {
    await act(() => at.panel.actions.copy(['altered-certainty-t6-o7']));
    const clip = effects.copy.mock.calls[0]?.[0] as ClipboardContent;
    expect(clip['text/plain']).toContain('Rests on machine translation by this browser’s translator.');
    expect(clip['text/plain']).toContain(
      'Machine translation by this browser’s translator: ค่าโดยสารคาดว่าอยู่ที่ประมาณ 150,000 ดองต่อเที่ยว',
    );
    expect(clip['text/html']).toContain('<p lang="th" dir="auto">ค่าโดยสาร');
  });
});

describe('a model on this device', () => {
  const card = () => all('.engine')[0]!.getAttribute('aria-label');

  it('compares the meaning, says how far it is, and can be stopped', async () => {
    await show(withEngine['encoder-working']);
    expect(says()).toBe('Comparing the meaning: 34 of 180 sentences');
    expect((all('.engine progress')[0] as HTMLProgressElement).value).toBeCloseTo(34 / 180);
    expect(card()).toBe('Model on this device');
    await click('Cancel');
    expect(effects.stopEngine).toHaveBeenCalledOnce();
    expect(text('.put-off')).toBe('Compared without the model on this device. Use it');
  });
  it('is named for what it helped to line up, and for no rendering', async () => {
    await show(withEngine['encoder-held']);
    expect(says()).toMatch(/^Compared by meaning: 1 no longer shown and 1 change among those only possible\.$/);
    await click('Show');
    expect(all('.gloss, .rests')).toHaveLength(0);
    await send({ type: 'tab', tab: 'side' });
    expect(text('.legend')).toBe('A model on this device, which compares by meaning, helped to pair these passages.');
  });
  it.each<[EngineErrorKind, RegExp, readonly string[]]>([
    ['quota', /too little memory/, ['Try again', 'Settings']],
    ['slow', /took too long/, ['Try again']],
    ['refused', /could not read one of the sentences/, ['Try again', 'Settings']],
  ])('has a calm sentence of its own for %s, and a next step', async (trouble, sentence, steps) => {
    await show(troubled(trouble, MODEL, { rendered: { done: 16, of: 20 } }));
    expect(says()).toMatch(sentence);
    expect(says()).not.toMatch(/render/);
    expect(says()).toContain('16 of 20 sentences were compared by meaning before that, and this is used.');
    expect(buttons()).toEqual(steps);
  });
});

it('moves nothing under the reader’s hands, and leaves what is open as it is when it is shown', async () => {
  await show(compared(thaiVietnamese));
  await at.openRow('f4');
  const flag = all('#flag-f4')[0]!;
  const button = flag.querySelector<HTMLElement>('.do button:nth-child(2)')!;
  await act(() => button.focus());
  const before = at.root.querySelector('.flags')!.innerHTML;
  const done = { kind: 'done', name: BROWSER, langs: LANGS, more: 0, fewer: 0, changed: 0, held: 0 } as const;
  await send({ type: 'sharpened', url: thaiVietnamese.original.url, report: sharper, status: done });
  expect(at.root.querySelector('.flags')!.innerHTML).toBe(before);
  expect(document.activeElement).toBe(button);
  await send({ type: 'show-sharper' });
  expect(all('.flag').map(({ id }) => id)[0]).toBe('flag-altered-certainty-t6-o7');
  expect(all('#flag-f4 .body')).toHaveLength(1);
});
