/** The section of the settings about the engine. The form of a server opens under its own choice. */
import { useState } from 'preact/hooks';
import { getHost } from '../../../lib/core/url';
import { type EngineSetting, isServerKind } from '../../../lib/extension/storage/settings';
import type { Localizer } from '../../../lib/i18n/localizer';
import { Choice, PageSection, StatusLine } from '../../../lib/panel/parts/parts';
import { useStorageStatus } from '../../shared/use-storage-status';
import { useOptions } from '../options';
import { ConsentList } from './ConsentList';
import { ServerForm } from './ServerForm';

type EngineSettingKind = EngineSetting['kind'];

const KINDS = [
  'encoder',
  'off',
  'browser',
  'libretranslate',
  'apertium',
] as const satisfies readonly EngineSettingKind[];

export function EngineSection() {
  const { localizer, settings, deps, refresh, tell } = useOptions();
  const { say } = localizer;
  const { engine } = settings.value;
  const [refusal, stored] = useStorageStatus(localizer);
  /** A server that is picked and not yet in use. */
  const [picked, setPicked] = useState<EngineSettingKind>();
  const [typed, setTyped] = useState({ address: engine.address ?? '', key: engine.key ?? '' });
  const current = picked ?? engine.kind;
  /** Stores the picked engine at once, except a server, which is stored when its form is submitted. */
  const choose = async (kind: EngineSettingKind): Promise<void> => {
    if (isServerKind(kind)) return setPicked(kind);
    const { address, key } = engine;
    const choice = { kind, ...(address ? { address } : {}), ...(key ? { key } : {}) };
    const isStored = await stored(deps.changeSettings(() => ({ engine: choice })).then(refresh));
    setPicked(undefined);
    if (isStored) tell(say('settings.saved'));
  };
  return (
    <PageSection name="engine" title={say('settings.engine')}>
      <fieldset id="engines" class="picks" aria-labelledby="engine">
        {KINDS.map((kind) => (
          <Choice
            key={kind}
            group="engine"
            value={kind}
            name={say(kind === 'off' ? 'settings.engine.none' : `settings.engine.${kind}`)}
            end={kind === engine.kind && isServerKind(kind) ? getHost(engine.address ?? '') : undefined}
            note={describeKind(localizer, kind, deps.browserTranslates)}
            isChosen={kind === current}
            isDisabled={kind === 'browser' && !deps.browserTranslates}
            onChoose={() => void choose(kind)}
          >
            {kind === current && isServerKind(kind) && (
              <ServerForm kind={kind} typed={typed} onType={setTyped} onChosen={() => setPicked(undefined)} />
            )}
          </Choice>
        ))}
      </fieldset>
      <StatusLine status={refusal} isUrgent />
      <ConsentList />
      <p class="soft">{say('settings.engine.how')}</p>
    </PageSection>
  );
}

/** The line under a choice; undefined where its name says enough. */
function describeKind({ say }: Localizer, kind: EngineSettingKind, browserTranslates: boolean): string | undefined {
  if (kind === 'encoder') return say('settings.engine.encoder.how');
  if (kind === 'browser') return say(`settings.engine.browser.${browserTranslates ? 'here' : 'missing'}`);
  return undefined;
}
