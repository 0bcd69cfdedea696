/** Draws what was said beside what was found: a panel for all flags and one for each kind, as an SVG. */
import { JUDGED_KINDS } from '../../lib/findings/shared/confidence';
import type { JudgedRow } from './judged-flags';

type Asked = Pick<JudgedRow, 'kind' | 'right'> & { readonly said: number };

/** Side of a panel, the space between panels, and the room for its title, in pixels. */
const [SIZE, SPACE, HEAD] = [150, 24, 22];
const COLUMNS = 5;
const BANDS = 5;

const toX = (share: number): number => Math.round(share * SIZE);
const toY = (share: number): number => Math.round(HEAD + (1 - share) * SIZE);

/** One panel: the diagonal where said is found, and a dot for each fifth, larger the more flags it holds. */
function drawPanel(title: string, rows: readonly Asked[], left: number, top: number): string {
  const dots = Array.from({ length: BANDS }, (_, band) => {
    const some = rows.filter(({ said }) => Math.min(BANDS - 1, Math.floor(said * BANDS)) === band);
    if (!some.length) return '';
    const said = some.reduce((sum, one) => sum + one.said, 0) / some.length;
    const found = some.filter(({ right }) => right).length / some.length;
    const radius = Math.min(12, 2 + Math.sqrt(some.length)).toFixed(1);
    return `<circle cx="${toX(said)}" cy="${toY(found)}" r="${radius}"><title>${some.length} flags, said ${said.toFixed(2)}, found ${found.toFixed(2)}</title></circle>`;
  });
  return `<g transform="translate(${left} ${top})"><text y="14">${title}, ${rows.length}</text><rect y="${HEAD}" width="${SIZE}" height="${SIZE}"/><path d="M0 ${HEAD + SIZE}L${SIZE} ${HEAD}"/>${dots.join('')}</g>`;
}

/** The plot as a file of its own that reads on light and on dark pages. */
export function drawSaidPlot(rows: readonly Asked[]): string {
  const panels = [
    { title: 'all', of: rows },
    ...JUDGED_KINDS.map((kind) => ({ title: kind, of: rows.filter((row) => row.kind === kind) })),
  ];
  const place = (at: number, length: number) => SPACE + at * (length + SPACE);
  const width = place(COLUMNS, SIZE);
  const height = place(Math.ceil(panels.length / COLUMNS), SIZE + HEAD) + 16;
  const drawn = panels.map(({ title, of }, at) =>
    drawPanel(title, of, place(at % COLUMNS, SIZE), place(Math.floor(at / COLUMNS), SIZE + HEAD)),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13">
<title>What was said beside what was found</title>
<style>rect{fill:none;stroke:#888}path{stroke:#888;stroke-dasharray:4 4}circle{fill:#2a6fdb;fill-opacity:.6;stroke:#2a6fdb}text{fill:#777}</style>
${drawn.join('\n')}
<text x="${SPACE}" y="${height - 12}">across: the confidence that was said; up: the share that was right; a dot is a fifth of the scale, its size the number of flags</text>
</svg>
`;
}
