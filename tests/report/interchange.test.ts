/** Formats of other programs: what stands beside what, findings as notes, hostile texts, JSON-LD as a processor reads it. */
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Evidence, Finding } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import { formatFindingNote, listAlignedUnits } from '../../lib/report/formats/aligned-units';
import { toMqmTable } from '../../lib/report/formats/mqm-table';
import { toHashAddress, toProvenanceJsonLd } from '../../lib/report/formats/provenance-json-ld';
import { toTmx } from '../../lib/report/formats/tmx';
import { toXliff } from '../../lib/report/formats/xliff';
import { buildHashedText } from '../../lib/report/text-hash';
import { broken, ferry, REPORTS } from './reports';

const cases = Object.entries(REPORTS);

describe('aligned units', () => {
  it.each(cases)('of %s hold every segment and every finding once', (_, report) => {
    const units = listAlignedUnits(report, report.findings);
    expect(units.flatMap(({ link }) => link.translation).sort()).toEqual(
      report.translation.segments.map(({ id }) => id).sort(),
    );
    const first = units.flatMap(({ findings }) => findings.filter(({ isFirst }) => isFirst));
    expect(first.map(({ finding }) => finding.id).sort()).toEqual(report.findings.map(({ id }) => id).sort());
  });

  it('mark the words that differ', () => {
    const units = listAlignedUnits(ferry, ferry.findings);
    const unit = units.find(({ findings }) => findings.some(({ finding }) => finding.category === 'number'))!;
    const { original, translation } = unit.findings.find(({ finding }) => finding.category === 'number')!;
    expect(original.map(({ start, end }) => unit.original.slice(start, end))).toEqual(['140']);
    expect(translation.map(({ start, end }) => unit.translation.slice(start, end))).toEqual(['410']);
  });
});

const EVIDENCE: readonly [Evidence, string][] = [
  [
    { type: 'values', original: { kind: 'number', value: 140, text: '140' } },
    'The original says “140”; the translation has no match for it.',
  ],
  [
    { type: 'unlinked', held: ['number', 'caveat'], characters: 60 },
    'Nothing in the translation corresponds. It contained a figure and a caveat.',
  ],
  [{ type: 'unlinked', held: [], characters: 60 }, 'Nothing in the translation corresponds.'],
  [
    { type: 'length', characters: 40, expected: 90.4 },
    'The translation is shorter here than is usual for these two texts.',
  ],
  [{ type: 'concepts', missing: ['harbour'] }, 'Not found in the translation: harbour.'],
  [{ type: 'same-text', text: 'twice' }, 'The translation leaves this as the original has it: “twice”'],
  [
    { type: 'names', translation: { text: 'Остер', latin: 'Oster' } },
    'The translation names “Остер”; the original has no name like it here.',
  ],
  [
    {
      type: 'renderings',
      original: 'Oster',
      spellings: [
        { text: 'Ostar', segments: [] },
        { text: 'Auster', segments: [] },
      ],
    },
    'Oster is written in different ways: Ostar and Auster.',
  ],
  [
    { type: 'polarity', original: { kind: 'negation', text: 'never' } },
    'The original has a negation, “never”; the translation has none.',
  ],
  [
    { type: 'quotation', quoted: 'original', text: 'wait' },
    'The original gives these words as a quotation; the translation does not: “wait”',
  ],
  [{ type: 'words', original: 'old', translation: 'new' }, 'Where the original says “old”, this copy says “new”.'],
];

it.each(EVIDENCE)('a note says %j in words', (evidence, said) => {
  const finding = { ...ferry.findings[0]!, id: 'f7', kind: 'altered', severity: 'high', confidence: 0.9 } as const;
  const note = (more: Partial<Finding>) => formatFindingNote({ ...finding, category: 'number', ...more }, ferry);
  expect(note({ evidence: [evidence] })).toBe(`f7: Number altered, high, 90 %; ${said}`);
  expect(note({ category: 'renderings', evidence: [] })).toBe('f7: One name, several spellings, high, 90 %');
});

describe('the table of MQM ratings', () => {
  const COLUMNS = ['system', 'doc', 'doc_id', 'seg_id', 'rater', 'source', 'target', 'category', 'severity'];
  const read = (report: Report): string[][] =>
    parse(toMqmTable(report, report.findings), { delimiter: '\t', quote: null });

  it.each(cases)('of %s has the columns of the campaigns and a row a finding', (_, report) => {
    const [header, ...rows] = read(report);
    expect(header).toEqual(COLUMNS);
    const ratings = rows.filter((row) => row[7] !== 'No-error');
    expect(ratings).toHaveLength(report.findings.length);
    const faultless = listAlignedUnits(report, report.findings).filter(({ findings }) => findings.length === 0);
    expect(rows.length - ratings.length).toBe(faultless.length);
    for (const [, , , , , source, target] of ratings) {
      const marked = `${source}${target}`;
      expect(marked.match(/<v>/g)?.length ?? 0).toBeGreaterThan(0);
      expect(marked.match(/<v>/g)).toHaveLength(marked.match(/<\/v>/g)!.length);
    }
  });

  it('marks omissions in the source, the rest in the target, and parts what reads like a tag', () => {
    const rows = read(ferry);
    const find = (category: string) => rows.find((row) => row[7] === category)!;
    expect(find('Accuracy/Omission')[5]).toMatch(/^<v>Nobody had asked.*<\/v>$/);
    expect(find('Accuracy/Omission')[6]).toBe('');
    expect(find('Accuracy/Addition')[6]).toMatch(/^<v>Im Hafen.*<\/v>$/);
    expect(find('Accuracy/Mistranslation')[6]).toContain('<v>410</v>');
    expect(find('Accuracy/Mistranslation')[8]).toBe('Major');
    expect(toMqmTable(broken, [])).not.toContain('<v>');
    expect(toMqmTable(broken, [])).toContain('< v>x< /v>');
  });

  it('takes names of the system and the document from whoever knows better', () => {
    const [, row] = parse(toMqmTable(ferry, [], { system: 'engine\tA', document: 'news 1' }), {
      delimiter: '\t',
      quote: null,
    }) as string[][];
    expect(row!.slice(0, 2)).toEqual(['engine A', 'news 1']);
  });
});

it('XLIFF gives words that two findings mark to the more serious one', () => {
  const number = ferry.findings.find(({ category }) => category === 'number')!;
  const text = toXliff(ferry, [number, { ...number, id: 'f9', severity: 'low' }]);
  expect(text.match(/<mrk [^>]*ref="#n=f9"/g)).toBeNull();
  expect(text.match(/<mrk /g)).toHaveLength(2);
  expect(text).toMatch(/<note category="altered" id="f9" priority="7" appliesTo="target">/);
});

it('an address with a script in it is in no file as a link', () => {
  const report = { ...ferry, original: { ...ferry.original, url: 'javascript:alert(1)' } };
  const written = JSON.parse(
    toProvenanceJsonLd(report, [], { accessed: '2026-03-03T09:00:00.000Z', hashes: hashesOf(report) }),
  );
  expect(JSON.stringify(written)).not.toContain('javascript');
  expect(toTmx(report, [])).not.toContain('javascript');
  expect(toXliff(report, [])).not.toContain('javascript');
});

const hashesOf = ({ translation, original }: Report) => ({
  translation: createHash('sha256').update(buildHashedText(translation)).digest('hex'),
  original: createHash('sha256').update(buildHashedText(original)).digest('hex'),
});

describe('JSON-LD', () => {
  const accessed = '2026-03-03T09:00:00.000Z';
  const write = (report: Report) =>
    toProvenanceJsonLd(report, report.findings, { accessed, hashes: hashesOf(report), howFound: 'Linked at the end.' });
  // The processor must not need the network, so that nothing is loaded for it.
  const documentLoader = async (url: string) => {
    throw new Error(`asked for ${url}`);
  };
  const toQuads = async (report: Report): Promise<string[]> => {
    const quads = await jsonld.toRDF(JSON.parse(write(report)), {
      format: 'application/n-quads',
      documentLoader,
      safe: true,
    });
    return quads.split('\n').filter(Boolean);
  };

  it('says to a processor what is the translation of what, and what was read when', async () => {
    const quads = await toQuads(ferry);
    const [translation, original] = [
      '<https://hafenblatt.example/faehre?a=1&b=2>',
      '<https://sablepost.example/ferry>',
    ];
    const texts = hashesOf(ferry);
    expect(quads).toContain(`${translation} <https://schema.org/translationOfWork> ${original} .`);
    expect(quads).toContain(`${original} <https://schema.org/workTranslation> ${translation} .`);
    expect(quads).toContain(`${translation} <http://www.w3.org/ns/prov#wasDerivedFrom> ${original} .`);
    expect(quads).toContain(
      `<${toHashAddress(texts.original)}> <http://www.w3.org/ns/prov#specializationOf> ${original} .`,
    );
    expect(quads).toContain(`<${toHashAddress(texts.original)}> <https://schema.org/sha256> "${texts.original}" .`);
    expect(quads).toContain(
      `<${toHashAddress(texts.translation)}> <http://www.w3.org/ns/prov#generatedAtTime> "${accessed}"^^<http://www.w3.org/2001/XMLSchema#dateTime> .`,
    );
    expect(quads.some((quad) => quad.includes('prov#Activity'))).toBe(true);
    expect(quads.some((quad) => quad.includes('"Linked at the end."'))).toBe(true);
    expect(quads.some((quad) => quad.includes('schema.org/translator> "Jule Arndt"'))).toBe(true);
  });

  it.each(cases)('of %s loses no key to a processor', async (_, report) => {
    // In safe mode the processor refuses what it would drop.
    expect((await toQuads(report)).length).toBeGreaterThan(30);
  });

  it('names a text as RFC 6920 does', () => {
    const hash = createHash('sha256').update('Hello World!').digest('hex');
    expect(toHashAddress(hash)).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
  });
});
