/** The parts of a page to read both texts on, as markup: its head, its rows with their flags, and what is on record. */
import { FINDING_KINDS } from '../../core/finding';
import { SIDES, type Side } from '../../core/segment';
import type { Localizer } from '../../i18n/localizer';
import type { BidiText } from '../../text/bidi-text';
import type { Citation, ExportedQuote } from '../export-model';
import type { Outlet } from '../outlet';
import type { ReadingBlock, ReadingFlag, ReadingModel, ReadingRow, ReadingRun } from '../reading-model';
import { build, type ElementMarkup, type Markup } from './markup';

/** The translation is what the reader has met, so that it comes first. */
const COLUMNS = ['translation', 'original'] as const satisfies readonly Side[];

/** The id of a flag's element. */
export const toFlagId = (number: number): string => `d${number}`;

const buildWords = (text: BidiText): readonly Markup[] =>
  text.map((part) => (typeof part === 'string' ? part : build('bdi', {}, part.text)));

const joinMarkup = (parts: readonly (readonly Markup[])[], separator: string): readonly Markup[] =>
  parts.filter((part) => part.length > 0).flatMap((part, at) => (at > 0 ? [separator, ...part] : part));

const listUnless = (isLeftOut: boolean, ...markup: readonly Markup[]): readonly Markup[] => (isLeftOut ? [] : markup);

// The head: how much differs, and of what.

export const buildReadingHead = (model: ReadingModel): ElementMarkup =>
  build(
    'header',
    { class: 'head' },
    build('h1', {}, model.title),
    build('p', { class: 'counts' }, ...buildCounts(model), build('span', {}, model.cover)),
    ...listUnless(model.legend === '', build('p', { class: 'soft' }, model.legend)),
  );

function buildCounts({ flags }: ReadingModel): readonly Markup[] {
  return FINDING_KINDS.flatMap((kind) => {
    const [first, ...rest] = flags.filter(({ finding }) => finding.kind === kind);
    if (!first) return [];
    return [build('span', { class: kind }, `${first.glyph}\u00A0 ${rest.length + 1} ${first.kind}`)];
  });
}

const findCitation = ({ sources }: ReadingModel, side: Side): Citation => sources[SIDES.indexOf(side)]!;

const buildSideName = ({ label, language }: Citation): readonly Markup[] => [
  build('b', {}, label),
  ' ',
  build('bdi', {}, `(${language})`),
];

const buildLink = (url: string, content: Markup): Markup =>
  url ? build('a', { href: url, rel: 'noreferrer' }, content) : content;

/** A name and its host, each in its own direction; a name that was shortened is whole where it is pointed at. */
function buildOutlet({ name, wholeName, host }: Outlet): readonly Markup[] {
  const title = name === wholeName ? '' : wholeName;
  return joinMarkup(
    [name ? [build('bdi', { title }, name)] : [], host ? [build('bdi', { dir: 'ltr' }, host)] : []],
    ' · ',
  );
}

/** What stands above the rows, also when they are scrolled: which text is on which side, and where it is from. */
export const buildColumnNames = (model: ReadingModel): ElementMarkup =>
  build('div', { class: 'columns names' }, ...COLUMNS.map((side) => buildColumnName(findCitation(model, side))));

function buildColumnName(citation: Citation): ElementMarkup {
  const { outlet, date } = citation;
  const about = joinMarkup([buildOutlet(outlet), date ? [build('bdi', {}, date)] : []], ', ');
  return build(
    'section',
    {},
    build('p', { class: 'side' }, ...buildSideName(citation)),
    ...listUnless(about.length === 0, build('p', { class: 'soft' }, ...about)),
  );
}

// The rows.

export function buildReadingRow(row: ReadingRow, model: ReadingModel): ElementMarkup {
  const flags = row.flags.map((flag) => buildFlag(flag, model.localizer));
  return build(
    'section',
    { class: flags.length > 0 ? 'columns row flagged' : 'columns row' },
    ...COLUMNS.map((side) => buildHalf(side, row, model)),
    ...listUnless(flags.length === 0, build('div', { class: 'flags' }, ...flags)),
  );
}

function buildHalf(side: Side, { sides, absent }: ReadingRow, model: ReadingModel): ElementMarkup {
  const name = build('p', { class: 'side' }, model.localizer.say(`source.${side}`));
  const blocks = sides[side];
  if (blocks.length === 0 && absent)
    return build(
      'div',
      { class: 'half' },
      name,
      build('p', { class: `absent ${absent.kind ?? ''}`.trim() }, absent.text),
    );
  return build(
    'div',
    { class: `half ${side}` },
    name,
    build('div', { lang: model.langs[side] }, ...blocks.flatMap((block) => buildBlock(block, model.localizer))),
  );
}

function buildBlock({ kind, runs, rendering }: ReadingBlock, localizer: Localizer): readonly Markup[] {
  const text = build('p', { class: kind, dir: 'auto' }, ...runs.map((run) => buildRun(run, localizer)));
  return rendering
    ? [text, build('p', { class: 'rendering', lang: rendering.lang, dir: 'auto' }, rendering.text)]
    : [text];
}

/** Words of a flag lead to it; where there are none, a sign says what is missing. */
function buildRun({ text, flag, kind, told }: ReadingRun, { say }: Localizer): Markup {
  if (told) return build('span', { class: 'told', title: told }, text);
  if (flag === undefined) return text;
  const href = `#${toFlagId(flag)}`;
  if (text) return build('a', { class: kind, href }, build('mark', {}, text));
  const title = say(`side.gap.${kind === 'added' ? 'added' : 'dropped'}`);
  return build('a', { class: `gap ${kind}`, href, title }, build('span', { class: 'unseen' }, `[${title}]`));
}

function buildFlag(flag: ReadingFlag, localizer: Localizer): ElementMarkup {
  const { say } = localizer;
  const { finding, glyph, kind, gist, possible, category, severity, says, said, change, rests, quotes, note } = flag;
  const about = [kind, `${say('export.category')}: ${category}`, `${say('export.severity')}: ${severity}`];
  const texts = [change, rests].filter(Boolean).map((text) => build('p', {}, text));
  return build(
    'div',
    { class: `flag ${finding.kind}`, id: toFlagId(flag.number) },
    build(
      'details',
      {},
      build(
        'summary',
        {},
        build('span', { class: 'sign', 'aria-hidden': 'true' }, glyph),
        build(
          'span',
          { class: 'line' },
          build('b', {}, ...buildWords(gist)),
          ' ',
          possible
            ? build('small', {}, possible)
            : build('small', { class: 'confirmed' }, `✓ ${say('flag.confirmed')}`),
        ),
      ),
      build('p', { class: 'soft' }, about.join(' · ')),
      ...listUnless(says === '', build('p', {}, ...buildWords(said))),
      ...texts,
      ...quotes.flatMap((quote) => buildPlace(quote)),
    ),
    ...listUnless(note.length === 0, buildNote(note, say('export.note'))),
  );
}

/** Where a passage stands in its page, and what is known of it in the reader's language. */
function buildPlace({ cite, place, nothing, rendering, words }: ExportedQuote): readonly Markup[] {
  const reading = rendering ?? words;
  if (nothing || (!cite.url && !reading)) return [];
  const where = build(
    'p',
    { class: 'soft' },
    `${cite.label}: `,
    buildLink(cite.url, build('bdi', {}, place || cite.outletText)),
  );
  if (!reading) return [where];
  return [
    where,
    build('p', { class: 'soft' }, `${reading.label}:`),
    ...reading.texts.map((text) => build('p', { lang: reading.lang, dir: 'auto' }, text)),
  ];
}

function buildNote([first = '', ...rest]: readonly string[], label: string): ElementMarkup {
  const lines = [[build('b', {}, `${label}:`), ' ', build('bdi', {}, first)], ...rest.map((line) => [line])];
  return build('div', { class: 'note' }, ...lines.map((line) => build('p', { dir: 'auto' }, ...line)));
}

// What is on record: where both texts are from, when they were read, their hashes, and what was decided.

export function buildReadingRecord(model: ReadingModel): ElementMarkup {
  const { localizer, found, accessed, made, dismissed, reader } = model;
  const { say } = localizer;
  const lines = [
    ...(reader ? [say('both.by', { name: reader })] : []),
    ...(found ? [`${say('export.found')}: ${found}`] : []),
    `${say('export.accessed')}: ${accessed} · ${say('export.made')} ${made}`,
  ];
  return build(
    'footer',
    {},
    ...listUnless(
      dismissed.length === 0,
      build('p', {}, build('b', {}, say('filter.dismissed', { count: dismissed.length }))),
      build('ul', {}, ...dismissed.map((gist) => build('li', {}, ...buildWords(gist)))),
    ),
    build('dl', { class: 'columns' }, ...COLUMNS.map((side) => buildSideRecord(side, model))),
    ...lines.map((line) => build('p', {}, line)),
  );
}

function buildSideRecord(side: Side, model: ReadingModel): ElementMarkup {
  const citation = findCitation(model, side);
  return build(
    'div',
    {},
    build('dt', {}, ...buildSideName(citation)),
    ...listUnless(
      citation.url === '',
      build('dd', { class: 'address', dir: 'ltr' }, buildLink(citation.url, citation.url)),
    ),
    ...listUnless(citation.issued === '', build('dd', {}, citation.date)),
    build('dd', {}, `${model.localizer.say('both.hash')}: `, build('code', { dir: 'ltr' }, model.hashes[side])),
  );
}

/**
 * The style of the page: columns for both texts and a margin for flags, as far as the window has room. On screen it has
 * the reader's theme, on paper light colors; no line is cut between pages, and rows are not drawn before they are near.
 */
export const READING_STYLE = `
:root {
  color-scheme: light;
  --paper: #fdfcfa; --raised: #f4f2ed; --ink: #1c1d21; --soft: #5c5e66; --line: #dfdcd4; --edge: #85868f;
  --dropped: #a93e27; --dropped-wash: #fbe6df;
  --added: #2f4fc4; --added-wash: #e4eafd;
  --altered: #835500; --altered-wash: #faedc8;
  font: 1rem/1.65 Inter, system-ui, "Noto Sans", sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #18191c; --raised: #222327; --ink: #e9e9ec; --soft: #a6a8b1; --line: #35373d; --edge: #7f8089;
    --dropped: #ff9d85; --dropped-wash: #4a271e;
    --added: #9db2ff; --added-wash: #263159;
    --altered: #f0c265; --altered-wash: #453510;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body { max-width: 100rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 3rem) 3rem; font-size: 1rem; overflow-wrap: anywhere; }
h1, p, ul, dl, dd { margin: 0; }
h1 { font-size: 1.5rem; line-height: 1.3; }
cite { font-style: normal; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .18em; }
.dropped { --kind: var(--dropped); --wash: var(--dropped-wash); }
.added { --kind: var(--added); --wash: var(--added-wash); }
.altered { --kind: var(--altered); --wash: var(--altered-wash); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.soft, .side, footer, small { color: var(--soft); font-size: .875rem; line-height: 1.5; }
.side b, dt { color: var(--ink); }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 17rem); column-gap: clamp(1.25rem, 2.5vw, 3rem); }
.head { padding: 2rem 0 1rem; }
.head > .soft { margin-top: .5rem; }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .25rem; color: var(--soft); }
.counts [class] { color: var(--kind); }
.names { position: sticky; top: 0; z-index: 1; margin: 0 -.75rem .5rem; padding: .5rem .75rem; border-bottom: 1px solid var(--line); background: var(--paper); }
.row { margin: 0 -.75rem; padding: .625rem .75rem; border-top: 1px solid transparent; }
.flagged, .flagged + .row { border-color: var(--line); }
.names + .row { border-color: transparent; }
.row:has(.flag:target) { background: var(--raised); }
.row p + p { margin-top: .625rem; }
.half > .side + p { margin-top: 0; }
.half > .side { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.half p { font-size: 1.0625rem; line-height: 1.7; }
.half .title { font-size: 1.375rem; font-weight: 650; line-height: 1.4; }
.half .heading { font-weight: 650; }
.half .caption { color: var(--soft); font-size: .9375rem; }
.half .quote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
.half .item { padding-inline-start: 1.25rem; }
.half .item::before { content: "•"; float: inline-start; margin-inline-start: -1rem; color: var(--soft); }
.half .rendering { margin-top: .25rem; color: var(--soft); font-size: .9375rem; line-height: 1.55; }
.half .absent { width: fit-content; padding: .125rem .625rem; border: 1px dashed var(--kind, var(--line)); border-radius: 6px; color: var(--kind, var(--soft)); font-size: .875rem; line-height: 1.5; }
.half .absent.added { border: 3px double var(--kind); }
.half a { border-radius: 3px; text-decoration: none; }
mark { border-radius: 3px; background: var(--wash); color: inherit; -webkit-box-decoration-break: clone; box-decoration-break: clone; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.altered > mark { padding: .05em .1em; border-bottom: 2px solid var(--kind); }
.gap { display: inline-block; min-width: 1.1em; margin: 0 .15em; border: 1px dashed var(--kind); background: var(--wash); color: var(--kind); font-size: .75em; line-height: 1.35; text-align: center; vertical-align: .1em; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.gap.dropped::after { content: "\\2212"; }
.gap.added::after { content: "+"; }
.told { text-decoration: underline dotted var(--soft); text-underline-offset: .25em; }
.flags { display: grid; gap: .5rem; align-content: start; padding-top: .25rem; }
.flag { padding: .125rem .625rem .25rem; border-inline-start: 3px solid var(--kind); font-size: .875rem; line-height: 1.5; scroll-margin: 35vh 0; }
.flag.dropped { border-inline-start-style: dashed; }
.flag.added { border-inline-start-style: double; border-inline-start-width: 4px; }
.flag:target { background: var(--wash); }
.flag p { margin-top: .25rem; }
summary { display: flex; gap: .5rem; padding: .125rem 0; border-radius: 4px; list-style: none; cursor: pointer; }
summary::-webkit-details-marker { display: none; }
summary::after { content: ""; flex: none; width: .4em; height: .4em; margin: .45em .15em 0 auto; border: solid var(--soft); border-width: 0 1.5px 1.5px 0; rotate: 45deg; }
details[open] > summary::after { margin-top: .65em; rotate: 225deg; }
.sign { flex: none; color: var(--kind); font-weight: 700; }
.line b { font-weight: 600; }
.line small { white-space: nowrap; }
.confirmed { color: var(--ink); }
.note { margin-top: .375rem; padding: .25rem .625rem .375rem; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); }
:is(a, summary):focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
footer { display: grid; gap: .5rem; margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
footer ul { padding-inline-start: 1.25rem; }
.address, code { font: .8125rem/1.5 ui-monospace, "Noto Sans Mono", monospace; text-align: start; }
@media (max-width: 68rem) {
  .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .flags { grid-column: 1 / -1; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); padding-top: .5rem; }
}
@media (max-width: 40rem) {
  .columns { grid-template-columns: minmax(0, 1fr); row-gap: .75rem; }
  .names { position: static; padding-block: .5rem 1rem; }
  .row { padding-block: .875rem; border-color: var(--line); }
  .half > .side { position: static; width: auto; height: auto; clip-path: none; font-size: .75rem; }
  .half p { font-size: 1rem; line-height: 1.65; }
  .half.original p { color: var(--soft); }
  .half.original mark { color: var(--ink); }
}
@media screen {
  .row { content-visibility: auto; contain-intrinsic-size: auto 7rem; }
}
@media print {
  @page { margin: 15mm 14mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; } }
  :root { --paper: #fff; font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .head { padding-top: 0; }
  .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 7mm; row-gap: 0; }
  .names { position: static; }
  .half > .side { display: none; }
  .half p { font-size: 1rem; line-height: 1.55; orphans: 3; widows: 3; }
  .half.original p { color: inherit; }
  .row { padding-block: 1.5mm; break-inside: avoid; }
  .flags { grid-column: 1 / -1; grid-template-columns: 1fr 1fr; }
  .flag, footer > *, .head { break-inside: avoid; }
  .half .title, .half .heading, .names { break-after: avoid; }
  summary::after { display: none; }
  a { text-decoration-thickness: .5px; }
}
`;
