/** Which versions are asked for: those that are ticked, five at most, whose sites stand under the button. */

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { EditionChoice, type OfferedEdition } from '../../entrypoints/editions/EditionChoice';
import { loadLocalizer } from '../../lib/i18n/load-localizer';

const OFFERED: readonly OfferedEdition[] = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv'].map((lang) => ({
  url: `https://${lang}.news.example/a`,
  lang,
  way: { kind: 'request' },
}));

it('are five of eight, no more can be ticked, and their sites are named before anything is asked for', async () => {
  const localizer = await loadLocalizer('en');
  const compare = vi.fn();
  await act(async () =>
    render(<EditionChoice {...{ localizer, offered: OFFERED, tabs: [], compare }} />, document.body),
  );
  const listBoxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const count = (test: (box: HTMLInputElement) => boolean) => listBoxes().filter(test).length;
  const listSites = () =>
    OFFERED.filter(({ lang }) => document.querySelector('.small')?.textContent?.includes(`${lang}.news.example`));
  expect([count(({ checked }) => checked), count(({ disabled }) => disabled)]).toEqual([5, 3]);
  expect(listSites()).toEqual(OFFERED.slice(0, 5));
  await act(async () => listBoxes()[0]!.click());
  await act(async () => listBoxes()[7]!.click());
  expect([count(({ checked }) => checked), count(({ disabled }) => disabled)]).toEqual([5, 3]);
  expect(listSites()).toEqual([...OFFERED.slice(1, 5), OFFERED[7]]);
  expect(compare).not.toHaveBeenCalled();
  await act(async () => document.querySelector<HTMLButtonElement>('button[type=submit]')!.click());
  expect(compare.mock.calls[0]?.[0]).toEqual([...OFFERED.slice(1, 5), OFFERED[7]]);
});
