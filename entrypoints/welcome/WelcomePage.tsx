/** The welcome page: what Verso does, its one question and what leaves the device; beside it, a comparison to try. */
import { ExampleView, type Panel } from '../../lib/panel';
import { Facts, PageSection, Ways, type WaysIn } from '../../lib/panel/components/parts';
import { DetectionChoice, type DetectionChoiceProps } from './DetectionChoice';

interface WelcomePageProps extends DetectionChoiceProps {
  readonly ways: WaysIn;
  /** The panel of the example. */
  readonly panel: Panel;
  readonly openSettings: () => void;
}

export function WelcomePage({ localizer, mode, choose, ways, panel, openSettings }: WelcomePageProps) {
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
          <Ways localizer={localizer} ways={ways} />
          <p class="soft">
            {say('welcome.compare.text', { button: say('ready.compare') })} {say('welcome.hidden-icon')}
          </p>
        </PageSection>
      </div>
      <div>
        <ExampleView panel={panel} title={say('welcome.example')} />
        <p class="soft">{say('welcome.look.text')}</p>
        <footer class="buttons">
          <p>{say('welcome.done')}</p>
          <button type="button" class="second" id="settings" onClick={openSettings}>
            {say('welcome.settings')}
          </button>
        </footer>
      </div>
    </main>
  );
}
