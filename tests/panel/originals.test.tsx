/** Ways to an original, in the panel. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../lib/panel/state/panel-state';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { OTHER } from './fixtures/play-events';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const vietnamese = thaiVietnamese.original.url;
const at = mounted();
const { show, all } = at;
const texts = (selector: string): (string | null)[] => all(selector).map((element) => element.textContent);
const main = (): string => at.root.querySelector('main')?.textContent ?? '';
const status = (): string => at.root.querySelector('[role=status]')?.textContent ?? '';
const click = (element: HTMLElement | undefined) => act(async () => element?.click());
const button = (name: string): HTMLElement => {
  const found = all('button').find((b) => (b.getAttribute('aria-label') ?? b.textContent ?? '').startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const asked = () => effects.compare.mock.calls.map(([, { url }, way]) => [url, way]);

describe('a site that the browser asks about first', () => {
  const led = 'https://www.moved.example/story';
  const refused: PanelState = {
    ...(STATES['failed-refused'] as Extract<PanelState, { kind: 'failed' }>),
    way: { kind: 'archive' },
    failure: { kind: 'fetch-failed', reason: 'permission', url: led },
  };

  it('is named, and goes on the same way once it is allowed', async () => {
    await show(refused);
    expect(main()).toContain('Your browser asks first about moved.example');
    effects.allow.mockResolvedValueOnce(true);
    await click(button('Allow moved.example'));
    expect(effects.allow).toHaveBeenCalledWith(led);
    expect(asked()).toEqual([['chosen' in refused && refused.chosen, { kind: 'archive' }]]);
  });

  it('stays as it was where the answer is no', async () => {
    await show(refused);
    await click(button('Allow moved.example'));
    expect(asked()).toEqual([]);
    expect(main()).toContain('Allow moved.example');
  });

  it('that is the page itself is looked at once Verso is called, or everywhere', async () => {
    await show({ kind: 'idle', why: 'not-asked' });
    expect(main()).toContain('Click Verso’s icon to look at this page');
    await click(button('Notice translations on every site'));
    expect(effects.setDetection).toHaveBeenCalledWith({ everywhere: true });
  });
});

describe('a page that may be the original', () => {
  const { provenance } = STATES['no-original'] as Extract<PanelState, { kind: 'no-original' }>;
  const [thai, unnamed] = ['https://th.example/khao', 'https://www.other.example/a'];
  const translations = [
    { url: thai, lang: 'th', isDeclared: true, place: 'head' },
    { url: unnamed, isDeclared: true, place: 'head' },
  ] as const;
  const original: PanelState = {
    kind: 'no-original',
    provenance: { ...provenance, detection: { ...provenance.detection, translation: false, translations } },
  };

  it('offers its versions in other languages, each to be opened and compared with it', async () => {
    await show(original);
    expect(texts('.translations .way')).toEqual(['Thaith.example', 'other.example']);
    await click(button('Thai'));
    expect(effects.compareTranslation).toHaveBeenCalledWith(thai);
  });

  it('offers nothing of the kind where it names none', async () => {
    await show(STATES['no-original']!);
    expect(all('.translations')).toEqual([]);
  });
});

describe('other ways to an original', () => {
  const open = (name: string) =>
    act(async () => {
      const details = all('details').find((one) => one.querySelector('summary')?.textContent === name);
      (details as HTMLDetailsElement).open = true;
    });

  it.each(['no-original', 'ready', 'failed-refused', 'not-the-original', 'cancelled', 'done'] as const)(
    'are offered in %s',
    async (name) => {
      await show(STATES[name]);
      if (name === 'done') await at.chooseInMenu('Compare with another page');
      expect(texts('.way')).toEqual(['Choose an open tab', 'Click a link in the page', 'Paste its text']);
    },
  );
  it('asks for the open tabs only when they are wanted, and reads the one chosen', async () => {
    await show(STATES['no-original']);
    expect(effects.openTabs).not.toHaveBeenCalled();
    await open('Choose an open tab');
    expect(texts('.tab-list button')).toEqual(['An open storyopen.example', 'untitled.example/a']);
    await click(button('An open story'));
    expect(asked()).toEqual([['https://open.example/story', { kind: 'tab', tabId: 7 }]]);
    expect(at.root.querySelector('[aria-current=step]')?.textContent).toBe('Reading the open tab');
  });
  it('says so where there is no tab to choose, or none can be listed', async () => {
    effects.openTabs.mockRejectedValueOnce(new Error('no'));
    await show(STATES['no-original']);
    await open('Choose an open tab');
    expect(main()).toContain('No other tab shows a web page.');
  });
  it('compares pasted text, and says beside the field what is too short', async () => {
    await show(STATES['no-original']);
    const area = at.root.querySelector('textarea') as HTMLTextAreaElement;
    const compare = all('.paste button')[0];
    area.value = 'Too short.';
    await click(compare);
    expect(texts('[role=alert]')).toEqual(['That is too short to compare. Paste at least a paragraph.']);
    expect(area.getAttribute('aria-describedby')).toBe(all('[role=alert]')[0]?.id);
    expect(document.activeElement).toBe(area);
    area.value = ` ${'A paragraph. '.repeat(8)} `;
    await click(compare);
    expect(asked()).toEqual([['', { kind: 'text', text: area.value.trim() }]]);
    expect(texts('.from')).toEqual(['Original: Pasted text']);
  });
  it('leads to a search at the outlet that the page names, which only the reader opens', async () => {
    const state = STATES['no-original'] as Extract<PanelState, { kind: 'no-original' }>;
    const search = 'https://duckduckgo.com/?q=%22The+Harbour+Times%22+37';
    await show(state);
    expect(all('a.way')).toEqual([]);
    const detection = { ...state.provenance.detection, outlet: { name: 'The Harbour Times', search } };
    await show({ ...state, provenance: { ...state.provenance, detection } });
    const link = at.root.querySelector('a.way') as HTMLAnchorElement;
    expect(link.textContent).toBe('Search for it at The Harbour Times');
    expect([link.href, link.target, link.rel]).toEqual([search, '_blank', 'noreferrer']);
    expect(main()).toContain('Opens duckduckgo.com in a new tab');
    expect(asked()).toEqual([]);
    // By itself the link would lead from a private window to an ordinary one; a right click stays the browser's.
    for (const [type, pressed] of [
      ['click', 0],
      ['auxclick', 1],
      ['auxclick', 2],
    ] as const) {
      const press = new MouseEvent(type, { button: pressed, bubbles: true, cancelable: true });
      await act(async () => void link.dispatchEvent(press));
      expect(press.defaultPrevented).toBe(pressed < 2);
    }
    expect(effects.openTab.mock.calls).toEqual([[search], [search]]);
  });
  it('lets a link in the page be clicked, until that is given up', async () => {
    await show(STATES['no-original']);
    await click(button('Click a link in the page'));
    expect(main()).toContain('Click the link in the page that leads to the original');
    expect(status()).toContain('Click the link in the page');
    expect(document.activeElement?.textContent).toBe('Cancel');
    await act(async () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })));
    expect(effects.stopPicking).toHaveBeenCalledOnce();
    expect(at.root.querySelector('main')?.className).toBe('at-no-original');
  });
  it('compares the link that was clicked', async () => {
    effects.pickLink.mockResolvedValueOnce('https://picked.example/a');
    await show(STATES['no-original']);
    await click(button('Click a link in the page'));
    expect(asked()).toEqual([['https://picked.example/a', { kind: 'request' }]]);
  });
});

describe('where it comes from', () => {
  const roles = () => texts('.chain .role');
  it('shows three steps, what each says of the next, and takes another one', async () => {
    await show(STATES['chain-middle']);
    await at.openSource();
    expect(roles()).toEqual(['Translation', 'In between', 'Original', 'Further back']);
    expect(texts('.chain .how > p')).toEqual([
      'Linked after ‘ที่มา:’, at the end of the article.',
      'It says that it is itself translated from Vietnamese. The page says ‘Read the original in Vietnamese’ and links to it, at the end of the article.',
      'It names a source of its own. Linked after ‘Nguồn:’, at the end of the article.',
    ]);
    expect(texts('.chain .title')[1]).toBe('Huế–Đà Nẵng railway opens next year');
    expect(texts('.chain li:last-child .meta')[0]).toBe('Further back · not requested yet'.replace(' · ', ''));
    await click(button('Compare with this one: mekongwire.example'));
    expect(asked()).toEqual([
      ['https://www.mekongwire.example/en/2026/hue-da-nang-railway-opens-next-year', { kind: 'request' }],
    ]);
    expect(texts('.from')).toEqual(['Original: mekongwire.example']);
  });
  it('says where an original is a translation from nobody knows where', async () => {
    await show(STATES['credit-nowhere']);
    await at.openSource();
    expect(main()).toContain('The original is itself a translation from English; it does not say from where.');
  });
  it('has no button and no site for pasted text', async () => {
    await show(STATES.pasted);
    await at.openSource();
    expect(texts('.chain li:last-child .title')).toEqual(['Pasted text']);
    expect(all('.chain .open')).toHaveLength(0);
    expect(texts('.promise')).toEqual(['No page was requested. Nothing left this device.']);
  });
  it('says that a copy was archived, and opens that copy', async () => {
    await show(STATES.archived);
    await at.openSource();
    expect(texts('.chain .compared .meta')[0]).toContain('read from an archived copy of October 8, 2026');
    await click(button('Open the original'));
    expect(effects.openTab).toHaveBeenCalledWith(`https://web.archive.org/web/20261008101500id_/${vietnamese}`);
  });
  it.each([
    ['dates-newer', ['The original is dated 8 days after this page.']],
    [
      'dates-edited',
      [
        'The original is 7 years older than this page.',
        'The original was last changed on October 21, 2026, after this page came out. A difference may have come in then.',
      ],
    ],
    ['done', []],
  ] as const)('notes what the dates of %s make one wonder about', async (name, notes) => {
    await show(STATES[name]);
    await at.openSource();
    expect(texts('.doubt')).toEqual(notes);
  });
  it('says why, from the page and from what both texts have in common', async () => {
    await show(STATES.done);
    await at.openSource();
    expect(texts('.chain .aside:first-child li')).toEqual([
      'Linked after ‘ที่มา:’, at the end of the article.',
      'It is in the language that this page’s address is worded in.',
      '6 of 7 paragraphs correspond.',
      '5 of 8 figures stand in both texts.',
      'From this page alone: 97% sure.',
    ]);
  });
  it.each(['no-original-open', 'ready-open'] as const)(
    'says in %s why the page counts as a translation',
    async (name) => {
      await show(STATES[name]);
      expect(main()).toMatch(name === 'ready-open' ? /Why a translation\?/ : /Why does Verso think so\?/);
      expect(main()).toContain('A notice says so: ‘บทความนี้แปลโดยเครื่อง’');
      expect(main()).toContain('The page’s address is worded in another language than its text.');
    },
  );
});

describe('what was tried', () => {
  it('is said while the next one is at work, and read out', async () => {
    await show(STATES['working-switched']);
    const said = 'bao-giaothong.example was another story. Now trying tinmoi.example.';
    expect(main()).toContain(said);
    expect(status()).toBe(`${said} Step 1 of 3: Requesting the original from tinmoi.example`);
  });
  it('stays in sight after the comparison, and in its promise', async () => {
    await show(STATES['done-switched']);
    await at.openSource();
    expect(texts('.tried li')).toEqual(['bao-giaothong.example: another story (only 7% corresponds)']);
    expect(texts('.promise')[0]).toContain('Only the pages named above were requested');
  });
  it('opens the other ways where nothing is left to try', async () => {
    await show(STATES['not-the-original-last']);
    expect(all('.tried li')).toHaveLength(1);
    expect(all('.turn .other-ways')).toHaveLength(1);
  });
  it('explains an address that leads back', async () => {
    await show(STATES['leads-back']);
    expect(texts('main h2')).toEqual(['The address leads back to this page']);
    expect(texts('.turn > p')[0]).toMatch(/^bao-giaothong\.example answered with the page you are on/);
  });
  it('reads a tab that was chosen again, and never requests its page', async () => {
    await show(STATES['cancelled-tab']);
    await click(button('Read it from the tab'));
    expect(asked()).toEqual([[vietnamese, { kind: 'tab' }]]);
  });
  it('offers nothing that pasted text cannot do', async () => {
    await show(STATES['failed-pasted']);
    expect(all('.step-on')).toHaveLength(0);
    expect(texts('main h2')).toEqual(['The pasted text could not be compared']);
  });
  it('takes the other page from a comparison', async () => {
    await show(STATES['chain-first']);
    await at.openSource();
    await click(button('Use this one: tinmoi.example'));
    expect(asked()).toEqual([[OTHER.url, { kind: 'request' }]]);
  });
});

describe('the switch', () => {
  const detected = (everywhere: boolean, here: boolean) =>
    act(() => at.panel.setDetection({ host: 'www.vietna.example', everywhere, here }));
  it('is bound to the site', async () => {
    await show(STATES.ready);
    expect(all('.looks')).toHaveLength(0);
    await detected(true, true);
    expect(texts('.looks')).toEqual(['Look at pages on vietna.example without being asked']);
    const box = at.root.querySelector('[role=switch]') as HTMLInputElement;
    expect(box.checked).toBe(true);
    await click(box);
    expect(effects.setDetection).toHaveBeenCalledWith({ here: false });
  });
  it('turns looking on where it is off everywhere', async () => {
    await show(STATES['not-an-article']);
    await detected(false, true);
    await click(button('Turn on'));
    expect(effects.setDetection).toHaveBeenCalledWith({ everywhere: true });
  });
  it('is out of the way of a comparison', async () => {
    await show(STATES.done);
    await detected(true, true);
    expect(all('.looks')).toHaveLength(0);
  });
});
