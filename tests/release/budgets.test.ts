/** Budgets and when they are failed. */
import { expect, it } from 'vitest';
import { formatBudget, getVerdict } from '../../tools/release/budgets/budget';

const size = { what: 'content.js', most: 25, unit: ' kB' };
const time = { what: 'growth', most: 5, unit: '×', margin: 1.5 };

it('keeps to the number where there is no margin', () => {
  expect(getVerdict({ ...size, measured: 25 })).toBe('within');
  expect(getVerdict({ ...size, measured: 25.1 })).toBe('OVER');
});

it('fails only beyond the margin where there is one, and says so before', () => {
  expect(getVerdict({ ...time, measured: 5 })).toBe('within');
  expect(getVerdict({ ...time, measured: 7.5 })).toBe('over, within the margin');
  expect(getVerdict({ ...time, measured: 7.6 })).toBe('OVER');
});

it('says that a budget is missed, and fails where it gets worse than it was', () => {
  const missed = { ...time, reached: 9 };
  expect(getVerdict({ ...missed, measured: 7.5 })).toBe('over, within the margin');
  expect(getVerdict({ ...missed, measured: 9 })).toBe('MISSED, as before');
  expect(getVerdict({ ...missed, measured: 9.1 })).toBe('OVER');
});

it('takes what could not be measured for over', () => {
  expect(getVerdict({ ...time, measured: Number.NaN })).toBe('OVER');
});

it('says the number and the budget', () => {
  expect(formatBudget({ ...size, measured: 30.25 })).toMatch(/^content\.js +30\.3 kB ≤ 25\.0 kB +OVER$/);
  expect(formatBudget({ ...time, measured: 4.2, beside: '42 ms and 10 ms' })).toMatch(
    /4\.2× ≤ 5\.0× +within \(42 ms and 10 ms\)$/,
  );
});
