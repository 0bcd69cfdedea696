/** What stands in place of rows where nothing was found, or where it is too uncertain to say. */

import { markKeys } from '../../../i18n';
import { describeOutlet, type ReportIndex } from '../../../report';
import type { ComparisonState } from '../../state/panel-state';
import { countDoubtful } from '../../state/visible-findings';
import { describeLooked } from '../../text/looked-text';
import { LocalizedText, SentenceParts } from '../LocalizedText';
import { NoEngine } from '../NoEngine';
import { usePanel } from '../panel-context';
import { Switch } from '../parts/Switch';

/** Nothing found: what was looked at and how much of it, and what was not. */
export function NothingFound({ state, index }: { readonly state: ComparisonState; readonly index: ReportIndex }) {
  const { localizer, effects } = usePanel();
  const { say } = localizer;
  return (
    <div class="plain">
      <section class="looked" aria-labelledby="looked">
        <h3 class="divide" id="looked">
          {say('looked.title')}
        </h3>
        <dl>
          {describeLooked(localizer, state).map(({ name, value, rest, canChooseEngine }) => (
            <div key={name}>
              <dt>{say(name)}</dt>
              <dd>{say(value.key, value.values)}</dd>
              {rest && (
                <dd class="beneath">
                  <SentenceParts sentence={rest} />{' '}
                  {canChooseEngine && (
                    <button type="button" class="link" onClick={() => effects.openSettings('engine')}>
                      {say('engine.choose')}
                    </button>
                  )}
                </dd>
              )}
            </div>
          ))}
        </dl>
        <p class="beneath">{say('sum.faithful.not')}</p>
      </section>
      <ReadWithOriginal index={index} />
    </div>
  );
}

/** What a faithful translation still offers: each sentence as it was. */
function ReadWithOriginal({ index }: { readonly index: ReportIndex }) {
  const { cards, localizer, saved } = usePanel();
  // Opened from the list of kept ones, a comparison has no page beside it.
  if (saved.state.value.open) return null;
  const { host, name } = describeOutlet(index.report.original);
  return (
    <section class="read-along" aria-labelledby="read-along">
      <h3 id="read-along">{localizer.say('cards.title')}</h3>
      <p class="soft">{localizer.say('cards.text', { outlet: host || name || localizer.say('source.pasted') })}</p>
      <Switch
        label={localizer.say('cards.switch')}
        isOn={cards.on.value}
        describedBy="read-along-key"
        onSwitch={(isOn) => cards.turn(isOn)}
      />
      <p class="soft small" id="read-along-key">
        <LocalizedText say="cards.key" values={{ key: markKeys('o') }} />
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
