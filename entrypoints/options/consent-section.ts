/** The section of the settings that lists the servers text may be sent to, each with a button to revoke that. */
import type { Localizer } from '../../lib/i18n';
import { getElement } from '../shared/get-element';
import type { StorageStatus } from '../shared/storage-status';

/** Reads, revokes and observes the reader's consents. */
export interface ConsentPort {
  /** Origins that the reader agreed to send text to. */
  readonly agreed: () => Promise<readonly string[]>;
  readonly forget: (origin: string) => Promise<void>;
  readonly stored: StorageStatus;
  /** Calls `changed` after a consent was given or revoked. */
  readonly onChange: (changed: () => void) => void;
}

/** Creates the section. Resolves once it shows the current consents. */
export async function createConsentSection(localizer: Localizer, port: ConsentPort): Promise<void> {
  port.onChange(() => void showConsents(localizer, port));
  await showConsents(localizer, port);
}

async function showConsents(localizer: Localizer, port: ConsentPort): Promise<void> {
  const origins = await port.agreed();
  getElement('agreed').hidden = origins.length === 0;
  getElement('agreed-list').replaceChildren(...origins.map((origin) => createConsentItem(origin, localizer, port)));
  // The message about a revoked consent is no longer true once the reader has agreed again.
  if (origins.some((origin) => describeRevocation(localizer, origin) === getElement('agreed-says').textContent))
    getElement('agreed-says').textContent = '';
}

const describeRevocation = ({ say }: Localizer, address: string): string => say('settings.agreed.gone', { address });

function createConsentItem(origin: string, localizer: Localizer, port: ConsentPort): HTMLLIElement {
  const item = document.createElement('li');
  const [originElement, button] = [document.createElement('bdi'), document.createElement('button')];
  originElement.textContent = origin;
  button.type = 'button';
  button.textContent = localizer.say('settings.agreed.forget');
  button.setAttribute('aria-label', localizer.say('settings.agreed.forget.named', { address: origin }));
  button.addEventListener('click', () => void revokeOrigin(origin, localizer, port));
  item.append(originElement, button);
  return item;
}

async function revokeOrigin(origin: string, localizer: Localizer, port: ConsentPort): Promise<void> {
  if (!(await port.stored(port.forget(origin)))) return;
  getElement('agreed-says').textContent = describeRevocation(localizer, origin);
  await showConsents(localizer, port);
}
