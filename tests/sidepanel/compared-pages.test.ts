/** What was left for a page is given back. */
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PanelState } from '../../lib/panel/state/panel-state';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { TabStates } = await import('../../entrypoints/sidepanel/tabs/compared-pages');

const state = (why: 'nothing' | 'no-access'): PanelState => ({ kind: 'idle', why });
const at = (id: number, address: string) => ({ id, address });

it('gives back what was left for a page, once, its fragment aside', () => {
  const shelf = new TabStates();
  shelf.put(at(1, 'https://a.example/x#top'), state('nothing'));
  shelf.put(at(1, 'https://a.example/y'), state('no-access'));
  expect(shelf.take(at(2, 'https://a.example/x'))).toBeUndefined();
  expect(shelf.take(at(1, 'https://a.example/x#end'))).toEqual(state('nothing'));
  expect(shelf.take(at(1, 'https://a.example/x'))).toBeUndefined();
  expect(shelf.take(at(1, 'https://a.example/y'))).toEqual(state('no-access'));
});

it('forgets a closed tab, and no other', () => {
  const shelf = new TabStates();
  for (const id of [1, 11]) shelf.put(at(id, 'https://a.example/x'), state('nothing'));
  shelf.forget(1);
  expect(shelf.take(at(1, 'https://a.example/x'))).toBeUndefined();
  expect(shelf.take(at(11, 'https://a.example/x'))).toEqual(state('nothing'));
});

it('does not grow without end: the oldest go first', () => {
  const shelf = new TabStates();
  for (let page = 0; page < 40; page++) shelf.put(at(1, `https://a.example/${page}`), state('nothing'));
  expect(shelf.take(at(1, 'https://a.example/0'))).toBeUndefined();
  expect(shelf.take(at(1, 'https://a.example/39'))).toBeDefined();
});
