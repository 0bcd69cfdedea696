/** What is said below the overview where one text is only partly there, and how all of it may be compared. */
import type { Truncation } from '../../../core';
import type { ComparisonState } from '../../state/panel-state';
import { findCandidate, getAccessMethod, isReadFromTab } from '../../state/provenance-record';
import { describeCutReason } from '../../text/original/cut-text';
import { PasteText } from '../find-original/PasteText';
import { SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';

export function CutNote({ state }: { readonly state: ComparisonState }) {
  const { saved } = usePanel();
  const { truncated } = state.report;
  if (!truncated) return null;
  // Pasted text has no address; a saved comparison that is opened without its page is shown only.
  const canCompare = state.chosen !== '' && saved.state.value.open === undefined;
  return (
    <section class="cut-note">
      <p>
        <SentenceParts sentence={describeCutReason(truncated)} />
      </p>
      {canCompare && <NextStep state={state} truncated={truncated} />}
    </section>
  );
}

function NextStep({ state, truncated }: { readonly state: ComparisonState; readonly truncated: Truncation }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const { chosen, provenance } = state;
  if (truncated.side === 'translation')
    return (
      <>
        <button
          type="button"
          class="second wide"
          onClick={() => send({ type: 'compare', url: chosen, way: getAccessMethod(provenance, chosen) })}
        >
          {say('step.again')}
        </button>
        <p class="small">{say('cut.hint.translation')}</p>
      </>
    );
  const isInTab = state.opened || isReadFromTab(findCandidate(provenance, chosen));
  return (
    <>
      <button
        type="button"
        class="primary wide"
        onClick={() =>
          send(isInTab ? { type: 'compare', url: chosen, way: { kind: 'tab' } } : { type: 'open-tab', url: chosen })
        }
      >
        {say(isInTab ? 'step.read-tab' : 'step.open-tab')}
      </button>
      <p class="small">{say('cut.hint.original')}</p>
      <PasteText />
    </>
  );
}
