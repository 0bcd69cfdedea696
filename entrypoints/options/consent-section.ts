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
export async function createConsentSection(words: Localizer, outside: ConsentPort): Promise<void> {
  outside.onChange(() => void showConsents(words, outside));
  await showConsents(words, outside);
}

async function showConsents(words: Localizer, outside: ConsentPort): Promise<void> {
  const agreed = await outside.agreed();
  getElement('agreed').hidden = agreed.length === 0;
  getElement('agreed-list').replaceChildren(...agreed.map((origin) => createConsentItem(origin, words, outside)));
  // The message about a revoked consent is no longer true once the reader has agreed again.
  if (agreed.some((origin) => describeRevocation(words, origin) === getElement('agreed-says').textContent))
    getElement('agreed-says').textContent = '';
}

const describeRevocation = ({ say }: Localizer, address: string): string => say('settings.agreed.gone', { address });

function createConsentItem(origin: string, words: Localizer, outside: ConsentPort): HTMLLIElement {
  const line = document.createElement('li');
  const [where, forget] = [document.createElement('bdi'), document.createElement('button')];
  where.textContent = origin;
  forget.type = 'button';
  forget.textContent = words.say('settings.agreed.forget');
  forget.setAttribute('aria-label', words.say('settings.agreed.forget.named', { address: origin }));
  forget.addEventListener('click', () => void revokeOrigin(origin, words, outside));
  line.append(where, forget);
  return line;
}

async function revokeOrigin(origin: string, words: Localizer, outside: ConsentPort): Promise<void> {
  if (!(await outside.stored(outside.forget(origin)))) return;
  getElement('agreed-says').textContent = describeRevocation(words, origin);
  await showConsents(words, outside);
}
