/** Words of both directions in one sentence. */

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Finding } from '../../lib/core/finding';
import { createLocalizer } from '../../lib/i18n/localizer';
import { describeFinding } from '../../lib/report/finding-words';
import { mounted } from './fixtures/mount-panel';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

/** Words of a page keep their direction, whatever the interface's is: a sentence sets them apart. */
const at = mounted();
const [finding] = thaiVietnamese.findings as readonly [Finding];

it('each concept that is missing stands by itself in its sentence', () => {
  const english = createLocalizer('en');
  const missing = ['river', '١٢ مليون', 'bridge'];
  const [said] = describeFinding(english, { ...finding, evidence: [{ type: 'concepts', missing }] });
  const apart = english.parts(said!.key, said!.values).flatMap((part) => (typeof part === 'string' ? [] : [part.text]));
  expect(apart).toEqual(missing);
});

it('the point of a sentence is isolated as well', async () => {
  await at.show(STATES['done']!);
  await at.send({ type: 'select', id: 'f2', by: 'pointer' });
  const points = at.all('.says b');
  expect(points.length).toBeGreaterThan(1);
  expect(points.filter((point) => point.querySelector('bdi')?.textContent !== point.textContent)).toEqual([]);
});
