/** Labels of credits are found with their signs: any ending, some words between. */
import { describe, expect, it } from 'vitest';
import { buildNoticeLabels, findNoticeLabel } from '../../lib/text/notice-labels';

const labels = buildNoticeLabels([
  'translated by',
  'übersetz*',
  'aus dem … von',
  'quelle:',
  '翻訳',
  '…から翻訳',
  'z*:',
]);
const findRest = (line: string, lastStart = 0): string | undefined => {
  const found = findNoticeLabel(labels, line, lastStart);
  return found && line.slice(found.end);
};

describe('labels of credits', () => {
  it.each([
    ['translated by ana ruiz', ' ana ruiz'],
    ['übersetzung: marek vogel', ': marek vogel'],
    ['aus dem tschechischen von marek vogel', ' marek vogel'],
    ['quelle: dpa', ' dpa'],
    ['翻訳者 佐野ゆき', '者 佐野ゆき'],
    ['zdroj: čtk', ' čtk'],
  ])('%s', (line, rest) => {
    expect(findRest(line)).toBe(rest);
  });

  it.each(['translated bystander', 'quelle der freude', 'untranslated by anyone', '英語から翻訳', 'aus dem haus'])(
    'not in %s',
    (line) => {
      expect(findRest(line, 3)).toBeUndefined();
    },
  );

  it('begin within the first words where that is asked for', () => {
    expect(findRest('this text was translated by ana ruiz')).toBeUndefined();
    expect(findRest('this text was translated by ana ruiz', 20)).toBe(' ana ruiz');
  });
});
