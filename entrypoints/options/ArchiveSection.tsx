/** The section of the settings about the web archive that is asked for copies of pages. */
import { useState } from 'preact/hooks';
import { isWebAddress } from '../../lib/core/url';
import { DEFAULT_SETTINGS } from '../../lib/extension/storage/settings';
import { Field, type FieldStatus, PageSection } from '../../lib/panel/parts/parts';
import { useStorageStatus } from '../shared/use-storage-status';
import { useOptions } from './options';

const NOTHING: FieldStatus = { text: '' };

/** Stores the archive's address when the form is submitted; empty restores the default. */
export function ArchiveSection() {
  const { localizer, settings, deps, refresh, tell } = useOptions();
  const { say } = localizer;
  const [address, setAddress] = useState(settings.value.archive);
  const [complaint, setComplaint] = useState(NOTHING);
  const [refusal, stored] = useStorageStatus(localizer);
  const keep = async (): Promise<void> => {
    const typed = address.trim();
    const isValid = typed === '' || isWebAddress(typed);
    setComplaint(isValid ? NOTHING : { text: say('settings.archive.unclear'), isTrouble: true });
    const archive = typed || DEFAULT_SETTINGS.archive;
    if (!isValid || !(await stored(deps.changeSettings(() => ({ archive })).then(refresh)))) return;
    setAddress(archive);
    tell(say('settings.saved'));
  };
  return (
    <PageSection name="gone" title={say('settings.archive')}>
      <form
        id="archives"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <Field
          id="archive"
          type="url"
          label={say('settings.archive.label')}
          value={address}
          placeholder={DEFAULT_SETTINGS.archive}
          describedBy="archive-how"
          button={say('settings.archive.keep')}
          status={complaint.text === '' ? refusal : complaint}
          onType={setAddress}
        />
      </form>
      <p id="archive-how" class="soft">
        {say('settings.archive.how', { button: say('step.archive') })}
      </p>
    </PageSection>
  );
}
