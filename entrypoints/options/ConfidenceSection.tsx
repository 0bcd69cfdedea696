/** The section of the settings about the confidence that a finding must have to be shown by default. */
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from '../../lib/extension/storage/settings';
import { Choice, PageSection, StatusLine } from '../../lib/panel/parts/parts';
import { useStorageStatus } from '../shared/use-storage-status';
import { useOptions } from './options';

const LEVELS = ['fewer', 'usual', 'more'] as const satisfies readonly ConfidenceLevel[];

export function ConfidenceSection() {
  const { localizer, settings, deps, refresh, tell } = useOptions();
  const { say, locale } = localizer;
  const [refusal, stored] = useStorageStatus(localizer);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const choose = async (sureness: ConfidenceLevel): Promise<void> => {
    if (!(await stored(deps.changeSettings(() => ({ sureness })).then(refresh)))) return;
    tell(say('settings.saved'));
  };
  return (
    <PageSection name="sureness" title={say('settings.sureness')}>
      <fieldset id="sure" class="picks" aria-labelledby="sureness" aria-describedby="sureness-how">
        {LEVELS.map((level) => (
          <Choice
            key={level}
            group="sureness"
            value={level}
            name={say(`settings.sureness.${level}`, { percent: percents.format(CONFIDENCE_LEVELS[level]) })}
            isChosen={settings.value.sureness === level}
            onChoose={() => void choose(level)}
          />
        ))}
      </fieldset>
      <StatusLine status={refusal} isUrgent />
      <p id="sureness-how" class="soft">
        {say('settings.sureness.how')}
      </p>
    </PageSection>
  );
}
