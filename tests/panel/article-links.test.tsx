/** The links of an article, offered where none of them is known to lead to the original. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../lib/panel/state/panel-state';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { STATES } from './fixtures/states';

const at = mounted();
const { show, all } = at;
const listTexts = (selector: string): (string | null)[] => all(selector).map((element) => element.textContent);
const readMain = (): string => at.root.querySelector('main')?.textContent ?? '';
const readStatus = (): string => at.root.querySelector('[role=status]')?.textContent ?? '';
const findLink = (name: string): HTMLElement => {
  const found = all('button').find(({ textContent }) => textContent?.startsWith(name));
  if (!found) throw new Error(`no link ${name}`);
  return found;
};

describe('a translation with links, none of which is known to be the original', () => {
  const { provenance } = STATES['no-original'] as Extract<PanelState, { kind: 'no-original' }>;
  const links = [
    { url: 'https://kandeya.example/kandeya', text: 'Kandeya' },
    { url: 'https://www.other.example/a', text: 'elsewhere' },
  ];
  const buildState = (translation: boolean): PanelState => ({
    kind: 'no-original',
    provenance: { ...provenance, detection: { ...provenance.detection, translation, links } },
  });

  it('lists them, and compares with the one that is pressed', async () => {
    await show(buildState(true));
    expect(readMain()).toContain('Which link leads to the original?');
    expect(readMain()).not.toContain('does not say from where');
    expect(listTexts('[aria-label="Links in the article"] .way')).toEqual([
      'Kandeyakandeya.example',
      'elsewhereother.example',
    ]);
    await act(async () => findLink('Kandeya').click());
    expect(effects.compare.mock.lastCall?.[1].url).toBe('https://kandeya.example/kandeya');
  });

  it('folds them away where the page may be no translation', async () => {
    await show(buildState(false));
    expect(listTexts('details.another > summary')).toContain('Links in the article');
  });

  it('is no original found where it is a guess', async () => {
    const ready = STATES.ready as Extract<PanelState, { kind: 'ready' }>;
    const candidates = ready.provenance.candidates.map((candidate) => ({ ...candidate, score: 0.3 }));
    await show(ready);
    expect(listTexts('h1')).toContain('Original found');
    await show({ ...ready, provenance: { ...ready.provenance, candidates } });
    expect(listTexts('h1')).toContain('Perhaps the original');
    expect(readStatus()).not.toContain('Original found');
  });

  it('says that the page does not say where it has no link', async () => {
    await show(STATES['no-original']!);
    expect(readMain()).toContain('No link to the original');
  });
});
