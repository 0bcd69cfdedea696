/** That a text is only partly there is kept, and said in one line wherever differences are copied or saved. */
import { describe, expect, it } from 'vitest';
import { toReportJson } from '../../lib/cli/shared/report-output';
import { FORMATS } from '../../lib/report/formats/formats';
import { parseSaved } from '../../lib/report/saved-schema';
import { compared } from '../panel/fixtures/play-events';
import { keptFrom } from '../panel/fixtures/saved';
import { cutShort } from '../panel/fixtures/states';

const context = { accessed: '2026-10-07T09:12:44.000Z' };
const write = async (name: keyof typeof FORMATS): Promise<string> =>
  String(await FORMATS[name].write(cutShort, cutShort.findings, context));
const SAID = 'Only the beginning of the original could be read: 2 of 6 paragraphs of the translation were compared.';
const kept = keptFrom(compared(cutShort), '2026-10-12T08:05:00.000Z');

describe('a report of a text that is only partly there', () => {
  it.each([
    ['quotations', 1],
    ['markdown', 1],
    ['plain', 1],
    ['html', 1],
    ['json', 1],
    ['csv', cutShort.findings.length],
  ] as const)('says so as %s, and no share', async (name, times) => {
    const text = await write(name);
    expect(text.split(SAID)).toHaveLength(times + 1);
    expect(text).not.toContain('of the original is there');
  });

  it.each(['tmx', 'xliff', 'mqm'] as const)('gives other programs as %s what was compared', async (name) => {
    const text = (await write(name)).replace(/<\/?(?:mrk|v)\b[^>]*>/g, '');
    const { segments } = cutShort.translation;
    expect(text).toContain(segments[3]!.text);
    for (const { text: beyond } of segments.slice(4)) expect(text).not.toContain(beyond);
  });

  it('tells no share in its provenance', async () => {
    const text = await write('jsonld');
    expect(text).toContain('"only partly there"');
    expect(text).not.toContain('coverage of the original');
  });

  it('has it in the JSON of the command', () => {
    const options = { blocks: { translation: false, original: false } };
    expect(toReportJson(cutShort, options).truncated).toEqual(cutShort.truncated);
  });

  it('has it when it is kept and read back, with an id that it has', () => {
    expect(parseSaved(JSON.parse(JSON.stringify(kept)))?.report.truncated).toEqual(cutShort.truncated);
    const astray = { ...kept, report: { ...kept.report, truncated: { ...cutShort.truncated!, after: 't99' } } };
    expect(parseSaved(astray)).toBeUndefined();
  });
});
