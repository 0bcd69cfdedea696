/** What stands in place of rows where nothing was found, or where it is too uncertain to say. */

import { markKeys } from '../../../i18n';
import { describeOutlet, formatOutlet, type ReportIndex } from '../../../report';
import type { ComparisonState } from '../../state/panel-state';
import { countDoubtful } from '../../state/visible-findings';
import { describeAgreement } from '../../text/provenance-text';
import { LocalizedText, SentenceParts } from '../LocalizedText';
import { NoEngine } from '../NoEngine';
import { usePanel } from '../panel-context';
import { Switch } from '../parts/Switch';

/** Nothing found: what was looked at, and what was not. */
export function NothingFound({ state, index }: { readonly state: ComparisonState; readonly index: ReportIndex }) {
  const { say } = usePanel().localizer;
  const canHaveEngine = !state.engine && index.report.translation.lang !== index.report.original.lang;
  return (
    <div class="plain">
      <p>{say('sum.faithful.text')}</p>
      <ul class="facts">
        {describeAgreement(index.report.agreement).map((sentence) => (
          <li key={sentence.key}>
            <span>
              <SentenceParts sentence={sentence} />
            </span>
          </li>
        ))}
        <li class="open-end">
          <span>
            {say('sum.faithful.not')} {canHaveEngine && <NoEngine />}
          </span>
        </li>
      </ul>
      <ReadWithOriginal index={index} />
    </div>
  );
}

/** What a faithful translation still offers: each sentence as it was. */
function ReadWithOriginal({ index }: { readonly index: ReportIndex }) {
  const { cards, localizer, saved } = usePanel();
  // Opened from the list of kept ones, a comparison has no page beside it.
  if (saved.state.value.open) return null;
  const { original } = index.report;
  return (
    <section class="read-along" aria-labelledby="read-along">
      <h3 id="read-along">{localizer.say('cards.title')}</h3>
      <p class="soft">
        {localizer.say('cards.text', { outlet: formatOutlet(describeOutlet(original), localizer.locale) })}
      </p>
      <Switch
        label={localizer.say('cards.switch')}
        isOn={cards.on.value}
        describedBy="read-along-key"
        onSwitch={(isOn) => cards.turn(isOn)}
      />
      <p class="soft small" id="read-along-key">
        <LocalizedText say="cards.key" values={{ key: markKeys('O') }} />
      </p>
    </section>
  );
}

/** Too uncertain: why, and what can still be looked at. */
export function TooUncertain({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const count = countDoubtful(state);
  return (
    <div class="plain">
      <p>{say('sum.uncertain.text')}</p>
      {!state.engine && (
        <p class="soft">
          <NoEngine />
        </p>
      )}
      {count > 0 && (
        <button type="button" class="second wide" onClick={() => send({ type: 'toggle-doubtful' })}>
          {say('sum.uncertain.show', { count })}
        </button>
      )}
    </div>
  );
}
