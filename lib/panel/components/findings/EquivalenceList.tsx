/**
 * The collapsed list of equivalences, facts that the translation states in another form. It is drawn when it is opened.
 */
import { useState } from 'preact/hooks';
import type { Equivalence } from '../../../core';
import { buildPassage, getPassageRendering, type ReportIndex } from '../../../report';
import { useGradualRendering } from '../../hooks/use-gradual-rendering';
import { describeEquivalence, getLanguages } from '../../text/equivalence-text';
import { formatPosition } from '../../text/evidence-text';
import { SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { PassageView } from './PassageView';

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
