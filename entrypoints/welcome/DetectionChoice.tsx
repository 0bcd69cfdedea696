/** The one question of the welcome page: are translations detected on every site, or only where the reader asks? */
import type { ReadonlySignal } from '@preact/signals';
import type { DetectionMode } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import { PageSection, StatusLine } from '../../lib/panel/components/parts';
import { useStorageStatus } from '../shared/use-storage-status';

/** What the question is given. */
export interface DetectionChoiceProps {
  readonly localizer: Localizer;
  readonly mode: ReadonlySignal<DetectionMode>;
  /** Called directly in a click handler: the browser may ask for a permission only then. */
  readonly choose: (mode: DetectionMode) => Promise<void>;
}

/** Two buttons, one of them pressed, and a sentence that says what is chosen. */
export function DetectionChoice({ localizer, mode, choose }: DetectionChoiceProps) {
  const { say } = localizer;
  const [refusal, stored] = useStorageStatus(localizer);
  const buttons = [
    { id: 'choose-all', choice: 'everywhere', label: say('welcome.choice.all') },
    { id: 'choose-click', choice: 'asked', label: say('welcome.choice.click') },
  ] as const;
  return (
    <PageSection name="choice" title={say('welcome.choice')}>
      <div class="buttons">
        {buttons.map(({ id, choice, label }) => (
          <button
            key={id}
            type="button"
            class="second large"
            id={id}
            aria-pressed={mode.value === choice}
            onClick={() => void stored(choose(choice))}
          >
            {label}
          </button>
        ))}
      </div>
      <StatusLine
        id="choice-is"
        status={{ text: say(mode.value === 'everywhere' ? 'welcome.choice.is.all' : 'welcome.choice.is.click') }}
      />
      <StatusLine id="refused" status={refusal} isUrgent />
      <p class="soft">
        {say('welcome.notice.text')} {say('welcome.choice.text')}
      </p>
    </PageSection>
  );
}
