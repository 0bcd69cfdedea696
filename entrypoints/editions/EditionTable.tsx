/** The table of the original's passages by editions, with a filter and an order. */
import { useState } from 'preact/hooks';
import type { CellState } from '../../lib/compare/edition-table';
import type { Localizer } from '../../lib/i18n/localizer';
import type { ComparedEdition, EditionTableCell, EditionTableRow } from './edition-rows';

const SIGNS: Readonly<Record<CellState, string>> = { said: '=', changed: '≠', missing: '−', more: '+', unsure: '?' };
/** The panel's colors of kinds. */
const KINDS: Readonly<Partial<Record<CellState, string>>> = {
  changed: 'is-altered',
  missing: 'is-dropped',
  more: 'is-added',
};

interface EditionTableProps {
  readonly localizer: Localizer;
  readonly rows: readonly EditionTableRow[];
  readonly editions: readonly ComparedEdition[];
  readonly save: (rows: readonly EditionTableRow[]) => void;
}

export function EditionTable({ localizer, rows, editions, save }: EditionTableProps) {
  const { say } = localizer;
  const [onlyDisagreed, setOnlyDisagreed] = useState(true);
  const [inOrder, setInOrder] = useState(false);
  const disagreed = rows.filter(({ disagreement }) => disagreement > 0);
  const kept = onlyDisagreed ? disagreed : rows;
  const shown = inOrder ? [...kept].sort((a, b) => a.order - b.order) : kept;
  const { lang } = editions[0]!.report.original;
  return (
    <>
      <div class="table-do">
        <label>
          <input
            type="checkbox"
            checked={onlyDisagreed}
            onChange={(event) => setOnlyDisagreed(event.currentTarget.checked)}
          />
          {say('editions.only')}
        </label>
        <label>
          <input type="checkbox" checked={inOrder} onChange={(event) => setInOrder(event.currentTarget.checked)} />
          {say('editions.order')}
        </label>
        <span class="soft" role="status">
          {say('editions.shown', { count: shown.length, total: rows.length })}
        </span>
        <button type="button" class="second" onClick={() => save(shown)}>
          {say('editions.save')}
        </button>
      </div>
      {shown.length === 0 ? (
        <p class="soft">{say('editions.agree')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with keys
        <section class="table-box" tabIndex={0} aria-label={say('editions.title')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('editions.original')}</th>
                {editions.map(({ name, host, report }) => (
                  <th scope="col" key={`${name}${host}`}>
                    {name} {!name.includes(host) && <bdi class="soft">{host}</bdi>}
                    {report.verdict === 'not-the-original' && <span class="soft"> · {say('editions.other')}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <p lang={lang} dir="auto">
                      {row.original}
                    </p>
                    {row.values.map((values) => (
                      <p class="values" dir="auto" key={values}>
                        {values}
                      </p>
                    ))}
                  </th>
                  {row.cells.map((cell, at) => (
                    <Cell key={at} localizer={localizer} cell={cell} lang={editions[at]!.report.translation.lang} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

interface CellProps {
  readonly localizer: Localizer;
  readonly cell: EditionTableCell;
  readonly lang: string;
}

function Cell({ localizer, cell: { state, gists, text }, lang }: CellProps) {
  return (
    <td class={KINDS[state] ?? 'is-same'}>
      <p class="state">
        <span class="glyph" aria-hidden="true">
          {SIGNS[state]}
        </span>
        {localizer.say(`editions.state.${state}`)}
      </p>
      {gists.map((gist) => (
        <p class="gist" dir="auto" key={gist}>
          {gist}
        </p>
      ))}
      <p lang={lang} dir="auto" class={state === 'said' ? 'soft' : undefined}>
        {text}
      </p>
    </td>
  );
}
