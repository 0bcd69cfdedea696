/** What stands at the end of the list: less sure and dismissed findings, equivalences, the engine, the promise. */

import { useState } from 'preact/hooks';
import type { Equivalence } from '../../../core/finding';
import { describeEquivalence, getLanguages } from '../../../report/equivalence-words';
import { formatFindingTitle, formatPosition } from '../../../report/finding-words';
import { getPassageRendering } from '../../../report/passage-rendering';
import { buildPassage, type ReportIndex } from '../../../report/passages';
import { useGradualRendering } from '../../hooks/use-gradual-rendering';
import { usePanel } from '../../panel';
import { EngineButtons, NoEngine } from '../../parts/EngineStrip';
import { SentenceParts, Sentences } from '../../parts/Icon';
import { PrivacyNote } from '../../parts/PrivacyNote';
import type { ComparisonState } from '../../state/panel-state';
import { countDoubtful, listCountedFindings, listDismissed } from '../../state/visible-findings';
import { buildEngineCard } from '../../text/engine-text';
import { PassageView } from './PassageView';

// The collapsed list of equivalences, facts that the translation states in another form. It is drawn when it is
// opened.

export function EquivalenceList({ index }: { readonly index: ReportIndex }) {
  const { say } = usePanel().localizer;
  const [isOpen, setIsOpen] = useState(false);
  // A saved report of an older version has none.
  const equivalences = index.report.neutral ?? [];
  if (equivalences.length === 0) return null;
  return (
    <details class="neutral" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{say('neutral.count', { count: equivalences.length })}</summary>
      {isOpen && <EquivalenceItems all={equivalences} index={index} />}
    </details>
  );
}

function EquivalenceItems({ all, index }: { readonly all: readonly Equivalence[]; readonly index: ReportIndex }) {
  const drawnCount = useGradualRendering(all.length, 0);
  return (
    <ol>
      {all.slice(0, drawnCount).map((neutral) => (
        <EquivalenceItem key={neutral.id} neutral={neutral} index={index} />
      ))}
    </ol>
  );
}

/** One equivalence: its kind, its place, an explanation, and both passages. */
function EquivalenceItem({ neutral, index }: { readonly neutral: Equivalence; readonly index: ReportIndex }) {
  const { localizer, actions } = usePanel();
  const { say } = localizer;
  const original = buildPassage(index, 'original', neutral.original, neutral.marks);
  const translation = buildPassage(index, 'translation', neutral.translation, neutral.marks);
  const langs = getLanguages(index.report);
  const title = say(`neutral.${neutral.kind}`);
  const place = translation ? formatPosition(localizer, translation.place) : '';
  return (
    <li aria-labelledby={`title-${neutral.id}`}>
      <h3 id={`title-${neutral.id}`}>
        <span>{title}</span>
        <small>{place}</small>
      </h3>
      {describeEquivalence(localizer, neutral, langs).map((sentence) => (
        <p class="says" key={say(sentence.key, sentence.values)}>
          <SentenceParts sentence={sentence} />
        </p>
      ))}
      <PassageView
        side="original"
        passage={original}
        lang={langs.original}
        kind="altered"
        rendering={getPassageRendering(index, neutral.original)}
      />
      <PassageView side="translation" passage={translation} lang={langs.translation} kind="altered" />
      <button
        type="button"
        class="link"
        aria-label={say('flag.next-to', { action: say('flag.show'), title, place })}
        onClick={() => actions.showSegments(neutral.translation)}
      >
        {say('flag.show')}
      </button>
    </li>
  );
}

interface ListEndProps {
  readonly state: ComparisonState;
  readonly index: ReportIndex;
}

export function ListEnd({ state, index }: ListEndProps) {
  const { localizer, saved } = usePanel();
  const { report, engine, kind } = state;
  const isUncertain = kind === 'uncertain' && listCountedFindings(state).length > 0;
  const isOffered = !engine && saved.state.value.open === undefined && report.translation.lang !== report.original.lang;
  return (
    <div class="rest">
      {isUncertain && <p class="soft">{localizer.say('sum.uncertain.shown')}</p>}
      <DoubtfulToggle state={state} />
      <DismissedList state={state} />
      <EquivalenceList index={index} />
      <PutOffEngine state={state} />
      {isOffered && kind === 'done' && (
        <p class="small">
          <NoEngine />
        </p>
      )}
      <p class="promise small">
        <PrivacyNote state={state} />
      </p>
    </div>
  );
}

/** The engine in one line, once its offer, its result or its failure was put away. */
function PutOffEngine({ state: { engine, pending } }: { readonly state: ComparisonState }) {
  const { localizer } = usePanel();
  if (!engine || !('putOff' in engine) || (engine.kind === 'done' && !pending)) return null;
  const { says, buttons } = buildEngineCard(localizer, engine, pending);
  return (
    <p class="small put-off">
      <Sentences sentences={says} /> <EngineButtons buttons={buttons} plain />
    </p>
  );
}

function DoubtfulToggle({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const count = countDoubtful(state);
  // Where it is too uncertain to say, the button stands with the sentence that says so.
  if (count === 0 || (state.kind === 'uncertain' && state.view.least !== 0)) return null;
  return (
    <button
      type="button"
      class="more"
      aria-expanded={state.view.least === 0}
      onClick={() => send({ type: 'toggle-doubtful' })}
    >
      {state.view.least === 0 ? localizer.say('filter.doubtful.hide') : localizer.say('filter.doubtful', { count })}
    </button>
  );
}

function DismissedList({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const dismissed = listDismissed(state);
  if (dismissed.length === 0) return null;
  return (
    <details class="dismissed">
      <summary>{localizer.say('filter.dismissed', { count: dismissed.length })}</summary>
      <ul>
        {dismissed.map((finding) => (
          <li key={finding.id}>
            <span>{formatFindingTitle(localizer, finding)}</span>
            <button type="button" class="text" onClick={() => send({ type: 'restore', id: finding.id })}>
              {localizer.say('flag.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
