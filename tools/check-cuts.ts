/**
 * Takes passages, figures and negations out of translated documentation, one at a time, and counts how many of them
 * `verso check` tells, at their lines: `npx tsx tools/check-cuts.ts ORIGINALS TRANSLATIONS … [--each N]
 * [--only KIND,KIND] [--engine] [--list]`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addDocumentationFindings } from '../lib/cli/check/check-pages';
import { checkReport } from '../lib/cli/check/check-pair';
import type { CheckFinding } from '../lib/cli/check/checked-page';
import { listPages } from '../lib/cli/check/list-files';
import { pairFolders } from '../lib/cli/check/pair-paths';
import { readPageText } from '../lib/cli/check/read-page';
import { createComparer } from '../lib/cli/commands/compare-command';
import type { Block } from '../lib/core/article';
import type { Report } from '../lib/core/report';
import { hasOverlap, type Span } from '../lib/core/span';
import { findNegators, isOutspoken } from '../lib/facts/polarity/find-polarity-cues';
import { extractValues } from '../lib/facts/values/extract-values';
import { createRandom } from './random';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'string', default: '15' },
    engine: { type: 'boolean', default: false },
    list: { type: 'boolean' },
    only: { type: 'string' },
  },
});
const [originals = '', ...folders] = positionals;
const random = createRandom(7);
const compare = createComparer(values.engine ? { engine: {} } : {}, () => undefined);

const compareFully: typeof compare = async (translation, original) =>
  addDocumentationFindings(await compare(translation, original));

const CUT_KINDS = ['paragraph', 'item', 'row', 'number', 'not'] as const;
type CutKind = (typeof CUT_KINDS)[number];
interface Cut {
  readonly kind: CutKind;
  /** The page with the cut. */
  readonly text: string;
  /** Where it is in the original: first and last line of the passage. */
  readonly lines: Span;
  readonly what: string;
}

/** Words that say "not", "no" or "without", and not "only" or "instead". */
const listNegators = (text: string, lang: string) => findNegators(text, lang).filter((cue) => isOutspoken(cue, lang));

const getKind = ({ kind, role }: Block): CutKind | undefined =>
  role === 'row' ? 'row' : kind === 'item' ? 'item' : kind === 'paragraph' && !role ? 'paragraph' : undefined;
const countProse = ({ text, code = [] }: Block): number =>
  code.reduce((sum, { start, end }) => sum - (end - start), text.length);
const toLines = ({ lines = [] }: Block): Span => ({ start: lines[0]!.line, end: lines.at(-1)!.line });

/** The block of the original that a block of the translation is lined up with. */
function findCounterpart({ links, original, translation }: Report, block: number): Block | undefined {
  const ids = translation.segments.filter((one) => one.block === block).map(({ id }) => id);
  const own = links.filter((link) => link.translation.some((id) => ids.includes(id)));
  const others = own.flatMap((link) => link.original);
  const blocks = new Set(original.segments.filter(({ id }) => others.includes(id)).map((one) => one.block));
  return blocks.size === 1 && own.every(({ score, original: o }) => score > 0.6 && o.length)
    ? original.blocks[[...blocks][0]!]
    : undefined;
}

function* listCuts(source: string, report: Report): Generator<Cut> {
  const { lang, blocks } = report.translation;
  const rows = source.split('\n');
  for (const [at, block] of blocks.entries()) {
    const kind = getKind(block);
    const other = findCounterpart(report, at);
    if (!kind || !other?.lines || !block.lines || countProse(block) < 12 || countProse(other) < 24) continue;
    const own = toLines(block);
    const lines = toLines(other);
    const [before, inside, after] = [
      rows.slice(0, own.start - 1),
      rows.slice(own.start - 1, own.end),
      rows.slice(own.end),
    ];
    yield { kind, lines, what: block.text.slice(0, 60), text: [...before, ...after].join('\n') };
    const isCode = (span: Span) => block.code?.some((code) => hasOverlap(code, span));
    const edit = (span: Span): string | undefined => {
      const part = block.text.slice(span.start, span.end);
      const joined = inside.join('\n');
      return joined.split(part).length === 2 ? [...before, joined.replace(part, ''), ...after].join('\n') : undefined;
    };
    for (const fact of extractValues(block.text, lang))
      if (
        !isCode(fact) &&
        fact.atoms.some(({ weak }) => !weak) &&
        /\d/.test(fact.text) &&
        other.text.includes(/\d+/.exec(fact.text)![0])
      ) {
        const text = edit(fact);
        if (text) yield { kind: 'number', lines, what: `${fact.text} in ${block.text.slice(0, 60)}`, text };
      }
    for (const cue of listNegators(block.text, lang))
      if (!isCode(cue) && listNegators(other.text, report.original.lang).length === 1) {
        const text = edit(cue);
        if (text)
          yield {
            kind: 'not',
            lines,
            what: `${block.text.slice(cue.start, cue.end)} in ${block.text.slice(0, 60)}`,
            text,
          };
      }
  }
}

const isAtLines = ({ original }: CheckFinding, { start, end }: Span): boolean =>
  original.line !== undefined && original.line >= start && original.line <= end;

for (const folder of folders) {
  const { pairs } = pairFolders(
    { translation: folder, original: originals },
    { translation: listPages(folder), original: listPages(originals) },
  );
  const found = new Map<CutKind, [number, number]>();
  const cuts: (Cut & { readonly check: () => Promise<boolean> })[] = [];
  for (const pair of pairs) {
    const read = (file: string, text = readFileSync(file, 'utf8')) => {
      const lang = path.basename(file.startsWith(`${folder}/`) ? folder : originals);
      const page = readPageText(text, file, lang);
      return page.ok ? page.value : undefined;
    };
    const [translation, original] = [read(pair.translation), read(pair.original)];
    if (!translation || !original) continue;
    const report = await compareFully(translation.article, original.article);
    if (report.verdict !== 'compared') continue;
    const known = new Set(
      checkReport(pair, { translation, original }, report).findings.map(({ fingerprint }) => fingerprint),
    );
    for (const cut of listCuts(readFileSync(pair.translation, 'utf8'), report))
      cuts.push({
        ...cut,
        async check() {
          const page = read(pair.translation, cut.text)!;
          const now = checkReport(
            pair,
            { translation: page, original },
            await compareFully(page.article, original.article),
          );
          const isTold = now.findings.some((one) => !known.has(one.fingerprint) && isAtLines(one, cut.lines));
          if (values.list && !isTold)
            console.info(`missed ${cut.kind} ${pair.translation}:${cut.lines.start}: ${cut.what}`);
          return isTold;
        },
      });
  }
  for (const kind of CUT_KINDS.filter((one) => !values.only || values.only.split(',').includes(one))) {
    const own = cuts.filter((cut) => cut.kind === kind).map((cut) => ({ cut, order: random() }));
    for (const { cut } of own.sort((one, other) => one.order - other.order).slice(0, Number(values.each))) {
      const [told, all] = found.get(kind) ?? [0, 0];
      found.set(kind, [told + ((await cut.check()) ? 1 : 0), all + 1]);
    }
  }
  console.info(folder, [...found].map(([kind, [told, all]]) => `${kind} ${told}/${all}`).join(', '));
}
