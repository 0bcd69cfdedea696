/**
 * The overview of a comparison: verdict, coverage, where it comes from, and the lanes. While the comparison is being
 * made the same boxes stand in the same places.
 */

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countUntranslated } from '../../../core/article';
import type { Finding } from '../../../core/finding';
import { formatPercent } from '../../../i18n/localizer';
import { getLanguageName } from '../../../report/export-model';
import { formatPublicationDate } from '../../../report/format-dates';
import { describeOutlet, type Outlet } from '../../../report/outlet';
import type { ReportIndex } from '../../../report/passages';
import { useToolbar } from '../../hooks/use-toolbar';
import { buildLanes } from '../../layout/lanes';
import { usePanel } from '../../panel';
import { Icon, LocalizedText, SentenceParts } from '../../parts/Icon';
import { PrivacyNote } from '../../parts/PrivacyNote';
import type { ComparisonState, WorkingState } from '../../state/panel-state';
import { getAccessMethod } from '../../state/provenance-record';
import { STEPS } from '../../state/shown-report';
import { countByKind, listCountedFindings, listVisibleFindings } from '../../state/visible-findings';
import { describeCutCover, isCutShort } from '../../text/cut-text';
import { formatTimeLeft } from '../../text/earlier-text';
import { describeFilters } from '../../text/row-text';
import { FoldedOriginalOptions } from '../find-original/OriginalOptions';
import { FailedCandidates } from '../provenance/Candidates';
import { Provenance } from '../provenance/Provenance';
import { EmptyLanes, LaneRows } from './LaneRows';

/** Milliseconds since `since`, by the clock of `performance.now`; the component is drawn again each second. */
export function useWaited(since: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  return now - since;
}

// One line that says what the original is; pressed, it opens into where both articles come from.

export function SourceLine({ state }: { readonly state: ComparisonState }) {
  const { isSourceOpen } = usePanel().layers;
  return (
    <>
      <button
        type="button"
        class="from"
        aria-expanded={isSourceOpen.value}
        aria-controls={isSourceOpen.value ? 'source' : undefined}
        onClick={() => {
          isSourceOpen.value = !isSourceOpen.value;
        }}
      >
        <SourceText state={state} />
        <Icon of="down" />
      </button>
      {isSourceOpen.value && <SourceBox state={state} />}
    </>
  );
}

/** The words of the line: the outlet, its language, the day. */
export function SourceText({ state }: { readonly state: ComparisonState }) {
  const { locale } = usePanel().localizer;
  const { original } = state.report;
  const details = [
    getLanguageName(original.lang, locale),
    formatPublicationDate(original.published, locale, 'short') ?? '',
  ];
  return <SourceParts outlet={describeOutlet(original)} details={details} />;
}

interface SourcePartsProps {
  readonly outlet: Outlet;
  readonly details?: readonly string[];
}

/** A name that is too long is cut short, details that find no room are left out; the host is always there, and whole. */
export function SourceParts({ outlet: { name, wholeName, host }, details = [] }: SourcePartsProps) {
  const { say } = usePanel().localizer;
  const isNamed = name !== '' && host !== '';
  const text = isNamed ? name : host || say('source.pasted');
  return (
    <span>
      <span class={isNamed ? 'outlet' : 'host'} title={isNamed ? wholeName : undefined}>
        <LocalizedText say="source.line" values={{ outlet: { text, as: 'strong' } }} />
      </span>
      {isNamed && (
        <span class="host">
          <Dot />
          <bdi>{host}</bdi>
        </span>
      )}
      <span class="other">
        {details.filter(Boolean).map((detail) => (
          <span key={detail}>
            <Dot />
            {detail}
          </span>
        ))}
      </span>
    </span>
  );
}

const Dot = () => <span class="dot"> · </span>;

function SourceBox({ state }: { readonly state: ComparisonState }) {
  const { send, saved } = usePanel();
  const { report, provenance, chosen } = state;
  // A saved comparison that is opened without its page is shown only: nothing can be compared from it.
  const isWithoutPage = saved.state.value.open !== undefined;
  return (
    <div class="source-box" id="source">
      <Provenance
        provenance={provenance}
        chosen={chosen}
        report={report}
        use={isWithoutPage ? undefined : (url) => send({ type: 'compare', url, way: getAccessMethod(provenance, url) })}
      />
      <FailedCandidates provenance={provenance} chosen={chosen} />
      {!isWithoutPage && <FoldedOriginalOptions provenance={provenance} />}
      <p class="small">
        <PrivacyNote state={state} />
      </p>
    </div>
  );
}

interface OverviewBoxProps {
  readonly title: ComponentChildren;
  readonly cover: ComponentChildren;
  readonly children: ComponentChildren;
  readonly busy?: boolean;
}

function OverviewBox({ title, cover, children, busy = false }: OverviewBoxProps) {
  const { localizer } = usePanel();
  const toolbar = useRef<HTMLDivElement>(null);
  useToolbar(toolbar);
  return (
    <section class="over" aria-labelledby="verdict" aria-busy={busy || undefined}>
      <h2 class="verdict" id="verdict">
        {title}
      </h2>
      <p class="cover">{cover}</p>
      <div role="toolbar" aria-label={localizer.say('filter.label')} ref={toolbar}>
        {children}
      </div>
    </section>
  );
}

interface OverviewProps {
  readonly state: ComparisonState;
  readonly index: ReportIndex;
  /** Only the lanes can be pressed. */
  readonly isReadOnly?: boolean;
}

export function Overview({ state, index, isReadOnly }: OverviewProps) {
  const findings = listCountedFindings(state);
  const ids = findings.map(({ id }) => id).join();
  const lanes = useMemo(() => buildLanes(index, findings), [index, ids]);
  const { hidden, selected } = state.view;
  return (
    <OverviewBox
      title={<Verdict state={state} findings={findings} />}
      cover={
        <>
          <Coverage state={state} />
          <Untranslated state={state} />
        </>
      }
    >
      {isReadOnly ? (
        <p class="from">
          <SourceText state={state} />
        </p>
      ) : (
        <SourceLine state={state} />
      )}
      {(findings.length > 0 || hidden.length > 0 || isCutShort(state.report)) && (
        <LaneRows lanes={lanes} counts={countByKind(findings)} index={index} hidden={hidden} selected={selected} />
      )}
    </OverviewBox>
  );
}

interface VerdictProps {
  readonly state: ComparisonState;
  readonly findings: readonly Finding[];
}

/** How many differences there are and how many of them are serious, or what was found in place of them. */
function Verdict({ state, findings }: VerdictProps) {
  const { say } = usePanel().localizer;
  const { kind } = state;
  const shown = listVisibleFindings(state).length;
  if (isCutShort(state.report) && kind !== 'uncertain' && shown === findings.length) return <>{say('cut.title')}</>;
  if (findings.length === 0 && kind !== 'done') return <>{say(`sum.${kind}.title`)}</>;
  if (shown < findings.length) return <>{say('filter.count.spoken', { count: shown, all: findings.length })}</>;
  const serious = findings.filter(({ severity }) => severity === 'high').length;
  return (
    <>
      {say('sum.count.spoken', { count: shown })}
      {serious > 0 && <span>{say('sum.serious', { count: serious })}</span>}
    </>
  );
}

/** How many paragraphs a tool of the reader has not translated yet; nothing where it is done, or none was at work. */
function Untranslated({ state }: { readonly state: ComparisonState }) {
  const { say } = usePanel().localizer;
  const { original, translation } = state.report;
  const count = countUntranslated(original.blocks, translation.blocks);
  return count > 0 ? <> {say('untranslated', { count })}</> : null;
}

/** How much of the original is there; in a filtered list, which findings are shown. */
function Coverage({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const filters = describeFilters(localizer, state);
  if (filters)
    return (
      <>
        {filters}{' '}
        <button type="button" class="link" onClick={() => send({ type: 'show-all' })}>
          {localizer.say('filter.reset')}
        </button>
      </>
    );
  const { truncated } = state.report;
  if (truncated) return <SentenceParts sentence={describeCutCover(truncated)} />;
  if (state.kind === 'faithful') return <>{localizer.say('sum.faithful.cover')}</>;
  const percent = { text: formatPercent(localizer, state.report.coverage.original), as: 'strong' as const };
  return <LocalizedText say={state.kind === 'uncertain' ? 'sum.lined-up' : 'sum.coverage'} values={{ percent }} />;
}

/** The overview while a comparison is being made: how far it is, and empty lanes. The list below names the steps. */
export function WorkingOverview({ state }: { readonly state: WorkingState }) {
  const { say } = usePanel().localizer;
  const place = say('working.place', { step: STEPS.indexOf(state.step) + 1, steps: STEPS.length });
  const cover = state.asked === undefined ? place : <Waiting place={place} asked={state.asked} />;
  return (
    <OverviewBox title={say('working.title')} cover={cover} busy>
      <p class="from">
        <SourceParts outlet={describeOutlet({ url: state.chosen })} />
      </p>
      <EmptyLanes />
    </OverviewBox>
  );
}

/** The seconds that the original still has. They are counted for the eye only: the live region in `App` says it once. */
function Waiting({ place, asked }: { readonly place: string; readonly asked: number }) {
  const { localizer } = usePanel();
  const waited = useWaited(asked);
  return (
    <>
      {place} ·{' '}
      <span class="waiting" role="timer">
        {formatTimeLeft(localizer, waited)}
      </span>
    </>
  );
}
