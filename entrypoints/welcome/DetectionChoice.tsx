/** The one question of the welcome page: are translations detected on every site, or only where the reader asks? */
import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { DetectionMode } from '../../lib/extension/tabs/detection-mode';
import type { Localizer } from '../../lib/i18n/localizer';
import { PageSection, StatusLine } from '../../lib/panel/parts/parts';
import { useStorageStatus } from '../shared/use-storage-status';

/** What the question is given. */
export interface DetectionChoiceProps {
  readonly localizer: Localizer;
  readonly mode: ReadonlySignal<DetectionMode>;
  /** Called directly in a click handler: the browser may ask for a permission only then. */
  readonly choose: (mode: DetectionMode) => Promise<void>;
}

/** Two buttons, the chosen one pressed, and a sentence: what the browser will ask, or what the answer has changed. */
export function DetectionChoice({ localizer, mode, choose }: DetectionChoiceProps) {
  const { say } = localizer;
  const [refusal, stored] = useStorageStatus(localizer);
  /** Whether the reader has answered here, and the browser's own question after it. */
  const [isAnswered, setAnswered] = useState(false);
  const answer = async (choice: DetectionMode): Promise<void> => {
    if (await stored(choose(choice))) setAnswered(true);
  };
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
            aria-pressed={mode.value === choice && (isAnswered || choice === 'everywhere')}
            onClick={() => void answer(choice)}
          >
            {label}
          </button>
        ))}
      </div>
      <StatusLine
        id="choice-is"
        status={{
          text: say(
            mode.value === 'everywhere'
              ? 'welcome.choice.is.all'
              : isAnswered
                ? 'welcome.choice.is.click'
                : 'welcome.choice.is.open',
          ),
        }}
      />
      <StatusLine id="refused" status={refusal} isUrgent />
    </PageSection>
  );
}
