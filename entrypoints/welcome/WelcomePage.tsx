/** The welcome page: what Verso does, its one question, three facts and how to open it; beside them a comparison to try. */

import type { ReadonlySignal } from '@preact/signals';
import { ExampleView } from '../../lib/panel/components/findings/ExampleView';
import type { Panel, WaysIn } from '../../lib/panel/panel';
import { Facts, PageSection, Ways } from '../../lib/panel/parts/parts';
import { DetectionChoice, type DetectionChoiceProps } from './DetectionChoice';
import { PinDrawing } from './PinDrawing';

interface WelcomePageProps extends DetectionChoiceProps {
  readonly ways: WaysIn;
  /** Whether Verso's icon stands in the browser's bar; also where the browser cannot tell. */
  readonly isPinned: ReadonlySignal<boolean>;
  /** The panel of the example. */
  readonly panel: Panel;
  readonly openSettings: () => void;
}

export function WelcomePage({ localizer, mode, choose, ways, isPinned, panel, openSettings }: WelcomePageProps) {
  const { say } = localizer;
  return (
    <main class="welcome">
      <div>
        <h1 class="page-title">{say('welcome.head')}</h1>
        <p class="lead">{say('welcome.lead')}</p>
        <DetectionChoice localizer={localizer} mode={mode} choose={choose} />
        <PageSection name="private" title={say('welcome.private')}>
          <Facts
            facts={[
              { name: say('welcome.private.here'), text: say('welcome.private.here.text') },
              { name: say('welcome.private.asked'), text: say('welcome.private.asked.text') },
              { name: say('welcome.private.never'), text: say('welcome.private.never.text') },
            ]}
          />
        </PageSection>
        <PageSection name="ways" title={say('ways-in')}>
          <div class="pinning">
            <Ways localizer={localizer} ways={ways} />
            {!isPinned.value && <PinDrawing words={say('welcome.hidden-icon')} />}
          </div>
        </PageSection>
      </div>
      <div>
        <ExampleView panel={panel} title={say('welcome.example')} />
        <footer class="buttons">
          <button type="button" class="second" id="settings" onClick={openSettings}>
            {say('welcome.settings')}
          </button>
        </footer>
      </div>
    </main>
  );
}
