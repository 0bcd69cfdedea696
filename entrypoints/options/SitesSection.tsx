/** The section of the settings about where pages are examined automatically, with the sites that are left out. */
import { useRef, useState } from 'preact/hooks';
import type { DetectionMode } from '../../lib/extension/tabs/detection-mode';
import { Entry, Field, type FieldStatus, PageSection, StatusLine, Switch } from '../../lib/panel/parts/parts';
import { useStorageStatus } from '../shared/use-storage-status';
import { useOptions } from './options';

export function SitesSection() {
  const { localizer, settings, mode, deps, refresh, tell } = useOptions();
  const { say } = localizer;
  const [refusal, stored] = useStorageStatus(localizer);
  const change = async (to: DetectionMode): Promise<void> => {
    if (!(await stored(deps.setDetectionMode(to).then(refresh)))) return;
    // The browser may have been told not to let Verso see pages.
    if (mode.value === to) tell(say('settings.saved'));
  };
  const changeNotices = async (notices: boolean): Promise<void> => {
    if (await stored(deps.changeSettings(() => ({ notices })).then(refresh))) tell(say('settings.saved'));
  };
  return (
    <PageSection name="looking" title={say('settings.looking')}>
      <Switch
        id="detection"
        label={say('settings.looking.switch')}
        isOn={mode.value === 'everywhere'}
        describedBy="looking-how"
        onSwitch={(isOn) => void change(isOn ? 'everywhere' : 'asked')}
      />
      <StatusLine status={refusal} isUrgent />
      <p id="looking-how" class="soft">
        {say('settings.looking.how')}
      </p>
      {mode.value === 'everywhere' && (
        <Switch
          id="notices"
          label={say('settings.looking.notices')}
          isOn={settings.value.notices}
          onSwitch={(notices) => void changeNotices(notices)}
        />
      )}
      <SitesForm />
      <SiteList />
    </PageSection>
  );
}

const NOTHING: FieldStatus = { text: '' };

function SitesForm() {
  const { localizer, deps, refresh, tell } = useOptions();
  const { say } = localizer;
  const [site, setSite] = useState('');
  const [complaint, setComplaint] = useState(NOTHING);
  const [refusal, stored] = useStorageStatus(localizer);
  const example = say('settings.sites.hint');
  const add = async (): Promise<void> => {
    const host = parseHost(site.trim());
    setComplaint(host ? NOTHING : { text: say('settings.sites.unclear', { example }), isTrouble: true });
    if (!host || !(await stored(deps.setSiteDetection(host, false).then(refresh)))) return;
    setSite('');
    tell(say('settings.saved'));
  };
  return (
    <form
      id="sites"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        id="site"
        label={say('settings.sites')}
        value={site}
        placeholder={example}
        button={say('settings.sites.add')}
        status={complaint.text === '' ? refusal : complaint}
        onType={setSite}
      />
    </form>
  );
}

function SiteList() {
  const { localizer, settings, deps, refresh, tell } = useOptions();
  const { say } = localizer;
  const [refusal, stored] = useStorageStatus(localizer);
  const list = useRef<HTMLUListElement>(null);
  const remove = async (site: string): Promise<void> => {
    if (await stored(deps.setSiteDetection(site, true).then(refresh))) tell(say('settings.saved'));
    // The button that had the focus is gone.
    if (document.activeElement === document.body) list.current?.focus();
  };
  return (
    <>
      <ul id="list" class="entries" tabIndex={-1} ref={list} aria-label={say('settings.sites.list')}>
        {settings.value.sitesOff.map((site) => (
          <Entry
            key={site}
            name={site}
            button={say('settings.sites.remove')}
            buttonName={say('settings.sites.remove.named', { site })}
            onPress={() => void remove(site)}
          />
        ))}
      </ul>
      <StatusLine status={refusal} isUrgent />
    </>
  );
}

/** The host of a URL or of a bare host name ("https://News.example/page", "news.example"); undefined for other text. */
function parseHost(text: string): string | undefined {
  try {
    return new URL(text.includes('://') ? text : `https://${text}`).hostname || undefined;
  } catch {
    return undefined;
  }
}
