/** The form of a model that is downloaded: what it is, where it comes from, its progress, and its deletion. */
import { useEffect, useRef } from 'preact/hooks';
import type * as Keeping from '../../../lib/engines/encoder/store';
import type { Localizer } from '../../../lib/i18n';
import { Facts, Field, StatusLine } from '../../../lib/panel/components/parts';
import { useStorageStatus } from '../../shared/use-storage-status';
import { useOptions } from '../options';
import { type ModelView, parseModelAddress } from './downloaded-model';
import { formatProgress, formatSize, formatWholePercent } from './model-text';

/** Shows nothing until the code that stores models is loaded. */
export function ModelForm() {
  const { localizer, model } = useOptions();
  const { say } = localizer;
  const [refusal, stored] = useStorageStatus(localizer);
  const buttons = useRef<HTMLSpanElement>(null);
  const view = model.view.value;
  const isRunning = view?.progress !== undefined;
  const isStored = view?.model.complete ?? false;
  const hasPart = (view?.model.done ?? 0) > 0;
  useEffect(() => void model.open(), [model]);
  const isOpen = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone, and another stands in its place.
    if (isOpen.current && document.activeElement === document.body) buttons.current?.querySelector('button')?.focus();
    isOpen.current = view !== undefined;
  }, [isRunning, isStored, hasPart, view !== undefined]);
  if (!view) return null;
  const { of } = view.model;
  const base = parseModelAddress(view.manifest, model.mirror.value);
  const host = base && new URL(base).host;
  return (
    <form
      id="model"
      class="pick-more"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void model.download(stored);
      }}
    >
      <p>{say('settings.model.how')}</p>
      <Facts
        facts={[
          { name: say('settings.model.name'), text: view.manifest.label },
          { name: say('settings.model.size'), text: formatSize(localizer, of) },
          { name: say('settings.model.licence'), text: view.manifest.licence },
          { name: say('settings.model.host'), text: host ?? say('settings.model.host.there') },
        ]}
      />
      {!isStored && (
        <Field
          id="mirror"
          type="url"
          label={say('settings.model.mirror')}
          value={model.mirror.value}
          placeholder={view.manifest.base}
          isDisabled={isRunning}
          onType={(text) => {
            model.mirror.value = text;
          }}
        />
      )}
      {isStored && <p id="model-state">{say('settings.model.here', { size: formatSize(localizer, of) })}</p>}
      {view.progress && <Progress progress={view.progress} />}
      <StatusLine id="model-says" status={{ text: view.status }} />
      <StatusLine status={refusal} isUrgent />
      <span class="buttons" ref={buttons}>
        {!isStored && !isRunning && (
          <button type="submit" class="primary" id="download">
            {hasPart
              ? describeResume(localizer, view.model)
              : describeDownload(localizer, view, host, model.mirror.value)}
          </button>
        )}
        {isRunning && (
          <button type="button" class="second" id="cancel-download" onClick={model.cancel}>
            {say('settings.model.cancel')}
          </button>
        )}
        {hasPart && !isRunning && (
          <button type="button" class="second" id="delete-model" onClick={() => void model.remove(stored)}>
            {say(isStored ? 'settings.model.delete' : 'settings.model.delete.part')}
          </button>
        )}
      </span>
    </form>
  );
}

function Progress({ progress }: { readonly progress: Keeping.DownloadProgress }) {
  const { localizer } = useOptions();
  const { say } = localizer;
  const share = formatProgress(localizer, progress);
  return (
    <div id="downloading" class="progress">
      <progress
        id="model-progress"
        aria-label={say('settings.model.progress')}
        aria-describedby="so-far"
        max={1}
        value={progress.done / progress.of}
      />
      <span id="so-far">
        {say('settings.model.so-far', { share, percent: formatWholePercent(localizer, progress) })}
      </span>
    </div>
  );
}

const describeResume = (localizer: Localizer, model: Keeping.StoredModel): string =>
  localizer.say('settings.model.go-on', { share: formatProgress(localizer, model) });

function describeDownload(localizer: Localizer, view: ModelView, host: string | undefined, mirror: string): string {
  const size = formatSize(localizer, view.size);
  if (host === undefined) return localizer.say('settings.model.download.there', { size });
  // A mirror's files may be slightly smaller or larger.
  const key = mirror.trim() === '' ? 'settings.model.download' : 'settings.model.download.about';
  return localizer.say(key, { size, host });
}
