/** Where the keyboard begins in a panel that has just opened. */

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { findControls } from './fixtures/controls';
import { mounted } from './fixtures/mount-panel';
import { STATES } from './fixtures/states';

const at = mounted();
const { one } = findControls(at);

const describeFocus = (): string | null | undefined => {
  const id = document.activeElement?.getAttribute('aria-describedby');
  return id && document.getElementById(id)?.textContent;
};

it('is Compare, named with what was found', async () => {
  await at.show(STATES.ready);
  expect(document.activeElement?.textContent).toBe('Compare with the original');
  expect(describeFocus()).toMatch(/^Original found: \S/);
});

it('is taken from nobody when the panel shows another page later', async () => {
  await at.show(STATES['ready-several']);
  expect(document.activeElement).toBe(document.body);
  expect(one('main .primary').textContent).toBe('Compare with the original');
});
