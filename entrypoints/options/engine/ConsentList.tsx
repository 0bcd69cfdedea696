/** The servers text may be sent to, each with a button to take that back. */
import { useState } from 'preact/hooks';
import { Entry, StatusLine } from '../../../lib/panel/parts/parts';
import { useStorageStatus } from '../../shared/use-storage-status';
import { useOptions } from '../options';

export function ConsentList() {
  const { localizer, consents, deps, refresh } = useOptions();
  const { say } = localizer;
  const [refusal, stored] = useStorageStatus(localizer);
  const [revoked, setRevoked] = useState<string>();
  const origins = consents.value;
  const revoke = async (origin: string): Promise<void> => {
    if (await stored(deps.revokeConsent(origin).then(refresh))) setRevoked(origin);
  };
  // The message about a revoked consent is no longer true once the reader has agreed again.
  const gone =
    revoked !== undefined && !origins.includes(revoked) ? say('settings.agreed.gone', { address: revoked }) : '';
  return (
    <div>
      <div id="agreed" hidden={origins.length === 0}>
        <p id="agreed-title">{say('settings.agreed')}</p>
        <ul id="agreed-list" class="entries" aria-labelledby="agreed-title">
          {origins.map((origin) => (
            <Entry
              key={origin}
              name={origin}
              button={say('settings.agreed.forget')}
              buttonName={say('settings.agreed.forget.named', { address: origin })}
              onPress={() => void revoke(origin)}
            />
          ))}
        </ul>
      </div>
      <StatusLine id="agreed-says" status={{ text: gone }} />
      <StatusLine status={refusal} isUrgent />
    </div>
  );
}
