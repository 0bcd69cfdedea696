/** Code within a sentence, whose stops end none. */
import { expect, it } from 'vitest';
import { segmentBlocks } from '../../../lib/text/segments/segment-blocks';

const list = (text: string, ...code: readonly string[]): string[] => {
  const spans = code.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
  return segmentBlocks([{ kind: 'paragraph', text, code: spans }], 'en', 'original').map((segment) => segment.text);
};

it('is not split, and what stands behind it is', () => {
  const text = 'The file is not in $.Template.BasePath. Use {{ .Files. Get }} instead. It is read once.';
  expect(list(text, '$.Template.BasePath', '{{ .Files. Get }}')).toEqual([
    'The file is not in $.Template.BasePath.',
    'Use {{ .Files. Get }} instead.',
    'It is read once.',
  ]);
  expect(list(text).length).toBeGreaterThan(3);
});

it('that ends with a stop ends its sentence', () => {
  expect(list('Type /quit. Then wait. All is saved.', '/quit.')).toEqual([
    'Type /quit.',
    'Then wait.',
    'All is saved.',
  ]);
});
