/** The form of a translation server: its address, its key, where text will be sent, and a test with one word. */
import { useState } from 'preact/hooks';
import { parseServerAddress } from '../../../lib/meaning/translators/server-address';
import { Field, StatusLine } from '../../../lib/panel/parts/parts';
import { useStorageStatus } from '../../shared/use-storage-status';
import { useOptions } from '../options';
import { describeServerTest, type ServerToTest, testServer } from './test-server';

/** What is typed into the form; it stays while another engine is picked. */
export interface TypedServer {
  readonly address: string;
  readonly key: string;
}

interface ServerFormProps {
  readonly kind: ServerToTest['kind'];
  readonly typed: TypedServer;
  readonly onType: (typed: TypedServer) => void;
  /** Called once the server is the chosen engine. */
  readonly onChosen: () => void;
}

const USUAL_ADDRESSES = { libretranslate: 'http://localhost:5000', apertium: 'http://localhost:2737' } as const;

export function ServerForm({ kind, typed, onType, onChosen }: ServerFormProps) {
  const { localizer, settings, deps, refresh } = useOptions();
  const { say } = localizer;
  const notYet = say('settings.server.not-yet', { button: say('settings.server.use') });
  const [status, setStatus] = useState(settings.value.engine.kind === kind ? '' : notYet);
  const [isBusy, setBusy] = useState(false);
  const [refusal, stored] = useStorageStatus(localizer);
  const destination = parseServerAddress(typed.address)?.replace(/\/$/, '');
  const type = (change: Partial<TypedServer>): void => {
    onType({ ...typed, ...change });
    setStatus(notYet);
  };
  const storeAndTest = async (server: ServerToTest): Promise<string> => {
    onType({ ...typed, address: server.address });
    if (!(await stored(deps.changeSettings(() => ({ engine: server })).then(refresh)))) return notYet;
    onChosen();
    return describeServerTest(localizer, await testServer(deps.createServer(server)));
  };
  const submit = async (): Promise<void> => {
    const server = parseTypedServer(kind, typed);
    if (!server) return setStatus(say('settings.server.unclear', { example: USUAL_ADDRESSES[kind] }));
    const consent = stored(deps.grantConsent(server.address));
    setBusy(true);
    setStatus(say('settings.server.trying'));
    const granted = await consent;
    if (!granted) setStatus(notYet);
    else setStatus(granted.value ? await storeAndTest(server) : say('settings.server.barred'));
    setBusy(false);
  };
  return (
    <form
      id="server"
      class="pick-more"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        id="address"
        type="url"
        label={say('settings.server.address')}
        value={typed.address}
        placeholder={USUAL_ADDRESSES[kind]}
        describedBy="goes"
        onType={(address) => type({ address })}
      />
      {kind === 'libretranslate' && (
        <Field
          id="key"
          type="password"
          label={say('settings.server.key')}
          value={typed.key}
          onType={(key) => type({ key })}
        />
      )}
      <p id="goes">
        {destination ? say('settings.server.goes', { address: destination }) : say('settings.server.goes.there')}
      </p>
      <span class="buttons">
        <button type="submit" class="primary" id="use" disabled={isBusy}>
          {say('settings.server.use')}
        </button>
      </span>
      <StatusLine id="server-says" status={{ text: status }} />
      <StatusLine status={refusal} isUrgent />
    </form>
  );
}

/** The server in the form; undefined where its address is not valid. */
function parseTypedServer(kind: ServerToTest['kind'], typed: TypedServer): ServerToTest | undefined {
  const [address, key] = [parseServerAddress(typed.address), typed.key.trim()];
  if (!address) return undefined;
  return { kind, address, ...(kind === 'libretranslate' && key ? { key } : {}) };
}
