/** The page of editions: choosing them, the work with its progress, then the table. */
import { useRef, useState } from 'preact/hooks';
import type { Article } from '../../lib/core/article';
import { getHost } from '../../lib/core/url';
import type { Localizer } from '../../lib/i18n/localizer';
import type { OpenTab } from '../../lib/panel/panel-effects';
import { getLanguageName } from '../../lib/report/export-model';
import { type ChosenEdition, compareEditions, type EditionOutcome } from './compare-editions';
import { EditionChoice, type OfferedEdition } from './EditionChoice';
import { EditionTable } from './EditionTable';
import { buildEditionRows, type ComparedEdition, type EditionTableRow } from './edition-rows';

/** The original, read from its tab, with the versions that it names. */
export interface OriginalPage {
  readonly tabId: number;
  readonly article: Article;
  readonly offered: readonly OfferedEdition[];
  readonly tabs: readonly OpenTab[];
}

interface EditionsPageProps {
  readonly localizer: Localizer;
  /** Undefined where its tab is closed, or Verso may not read it. */
  readonly page: OriginalPage | undefined;
  /** Asks for permission to read the sites; called directly from the press. */
  readonly allow: (urls: readonly string[]) => Promise<unknown>;
  readonly save: (rows: readonly EditionTableRow[], editions: readonly ComparedEdition[]) => void;
}

type State =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly chosen: readonly ChosenEdition[]; readonly current: number }
  | { readonly kind: 'done'; readonly outcomes: readonly EditionOutcome[] };

export function EditionsPage({ localizer, page, allow, save }: EditionsPageProps) {
  const { say } = localizer;
  const [state, setState] = useState<State>({ kind: 'choosing' });
  const running = useRef<AbortController>(undefined);
  if (!page) return <Layout title={say('editions.title')}>{<p role="alert">{say('editions.gone')}</p>}</Layout>;
  const { article, offered, tabs, tabId } = page;

  async function compare(chosen: readonly OfferedEdition[]): Promise<void> {
    const requested = chosen.filter(({ way }) => way.kind === 'request').map(({ url }) => url);
    const access = requested.length > 0 ? allow(requested) : undefined;
    const control = new AbortController();
    running.current = control;
    setState({ kind: 'working', chosen, current: 0 });
    await access;
    const outcomes = await compareEditions(article, chosen, {
      page: tabId,
      signal: control.signal,
      tell: (current) => setState({ kind: 'working', chosen, current }),
    });
    setState(outcomes.length > 0 ? { kind: 'done', outcomes } : { kind: 'choosing' });
  }

  return (
    <Layout title={say('editions.title')}>
      <p class="title" lang={article.lang} dir="auto">
        {article.title} <bdi class="soft">{getHost(article.url)}</bdi>
      </p>
      {state.kind === 'choosing' && (
        <EditionChoice localizer={localizer} offered={offered} tabs={tabs} compare={(chosen) => void compare(chosen)} />
      )}
      {state.kind === 'working' && (
        <Progress localizer={localizer} state={state} cancel={() => running.current?.abort()} />
      )}
      {state.kind === 'done' && (
        <>
          <Outcomes localizer={localizer} outcomes={state.outcomes} save={save} />
          <button type="button" class="link" onClick={() => setState({ kind: 'choosing' })}>
            {say('editions.again')}
          </button>
        </>
      )}
    </Layout>
  );
}

function Layout({ title, children }: { readonly title: string; readonly children: preact.ComponentChildren }) {
  return (
    <main class="editions">
      <h1>{title}</h1>
      {children}
    </main>
  );
}

interface ProgressProps {
  readonly localizer: Localizer;
  readonly state: Extract<State, { kind: 'working' }>;
  readonly cancel: () => void;
}

function Progress({ localizer: { say }, state: { chosen, current }, cancel }: ProgressProps) {
  const host = getHost(chosen[current]?.url ?? '') || say('source.pasted');
  return (
    <section class="work">
      <p role="status">{say('editions.progress', { at: current + 1, total: chosen.length, host })}</p>
      <progress max={chosen.length} value={current} aria-label={say('editions.title')} />
      <button type="button" class="second" onClick={cancel}>
        {say('working.cancel')}
      </button>
    </section>
  );
}

interface OutcomesProps {
  readonly localizer: Localizer;
  readonly outcomes: readonly EditionOutcome[];
  readonly save: EditionsPageProps['save'];
}

function Outcomes({ localizer, outcomes, save }: OutcomesProps) {
  const { say } = localizer;
  const editions = buildComparedEditions(localizer, outcomes);
  const failed = outcomes.flatMap(({ edition, result }) => ('failure' in result ? [{ edition, ...result }] : []));
  return (
    <>
      {failed.map(({ edition, failure }) => (
        <p class="failed" role="alert" key={edition.url}>
          {say('editions.failed', { host: getHost(edition.url) || say('source.pasted') })}
          {failure.status !== undefined && ` ${say('failed.status', { status: String(failure.status) })}`}
        </p>
      ))}
      {editions.length > 0 && (
        <EditionTable
          localizer={localizer}
          rows={buildEditionRows(localizer, editions)}
          editions={editions}
          save={(rows) => save(rows, editions)}
        />
      )}
    </>
  );
}

/** Names each by its language; where two have the same, the host behind it tells them apart. */
function buildComparedEditions({ locale }: Localizer, outcomes: readonly EditionOutcome[]): ComparedEdition[] {
  const compared = outcomes.flatMap(({ edition, result }) =>
    'report' in result ? [{ host: getHost(edition.url), report: result.report }] : [],
  );
  const count = (lang: string) => compared.filter(({ report }) => report.translation.lang === lang).length;
  return compared.map(({ host, report }) => {
    const { lang } = report.translation;
    const name = getLanguageName(lang, locale);
    return { name: count(lang) > 1 && host ? `${name} (${host})` : name, host, report };
  });
}
