/** The view before anything is requested: one button to compare, and a choice where candidates score about the same. */

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../../panel';
import { isUnlikely, listCloseCandidates } from '../../state/close-candidates';
import type { PanelState } from '../../state/panel-state';
import { findCandidate, findUnaskedCandidate, isInPage } from '../../state/provenance-record';
import { formatAnnouncement } from '../../text/announcements';
import { CandidateChoice, OtherCandidates } from '../provenance/Candidates';
import { Provenance } from '../provenance/Provenance';
import { FoldedOriginalOptions } from './OriginalOptions';
import { PrivateNote } from './PrivateNote';
import { Translations } from './Translations';

/** Panels that had their first focus: a panel that is drawn anew takes it from nobody. */
const begun = new WeakSet<Document>();

/** The ref of the control: it gets the focus where nothing has it, the first time such a control is drawn in this document. */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T | null> {
  const control = useRef<T>(null);
  useLayoutEffect(() => {
    if (begun.has(document)) return;
    begun.add(document);
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) control.current?.focus({ preventScroll: true });
  }, []);
  return control;
}

const SUBJECT_ID = 'compare-subject';

export function ReadyToCompare({ state }: { readonly state: Extract<PanelState, { kind: 'ready' }> }) {
  const { localizer, send } = usePanel();
  const { provenance, chosen } = state;
  const { candidates, detection } = provenance;
  const closeCandidates = listCloseCandidates(candidates);
  const isTie = closeCandidates.length > 1;
  const isGuess = isUnlikely(candidates[0]);
  const isBeside = isInPage(findCandidate(provenance, chosen));
  const hasUnasked = findUnaskedCandidate(provenance, chosen) !== undefined;
  const compareButton = useFirstFocus<HTMLButtonElement>();
  const choose = (url: string): void => send({ type: 'choose', url });
  const offeredCandidates = candidates.filter(
    (candidate) => closeCandidates.includes(candidate) || candidate.url === chosen,
  );
  return (
    <>
      <Provenance provenance={provenance} chosen={isTie ? undefined : chosen} use={choose} unrequested />
      {isTie && (
        <CandidateChoice
          candidates={offeredCandidates}
          guess={isGuess}
          lang={detection.lang}
          chosen={chosen}
          choose={choose}
        />
      )}
      {isTie && (
        <OtherCandidates provenance={provenance} excludedUrls={offeredCandidates.map(({ url }) => url)} use={choose} />
      )}
      <section class="act">
        {isGuess && !isTie && <h2>{localizer.say('ready.unsure')}</h2>}
        {isBeside && <h2>{localizer.say('ready.both')}</h2>}
        <button
          type="button"
          class="primary"
          ref={compareButton}
          aria-describedby={SUBJECT_ID}
          onClick={() => send({ type: 'compare', url: chosen })}
        >
          {localizer.say(isBeside ? 'ready.compare.both' : isGuess ? 'ready.compare.unsure' : 'ready.compare')}
        </button>
        <p class="unseen" id={SUBJECT_ID}>
          {formatAnnouncement(localizer, state)}
        </p>
        <p class="small">
          {localizer.say(isBeside ? 'ready.promise.both' : hasUnasked ? 'ready.promise.several' : 'ready.promise')}
        </p>
        {!isBeside && <PrivateNote url={chosen} />}
      </section>
      <Translations versions={detection.translations} />
      <FoldedOriginalOptions provenance={provenance} />
    </>
  );
}
