/** The section of the settings that lists the servers text may be sent to, each with a button to revoke that. */
import type { Localizer } from '../../lib/i18n';
import { getElement } from '../shared/get-element';
import type { StorageStatus } from '../shared/storage-status';

/** What the section about agreements needs from outside. */
export interface ConsentPort {
  /** Origins that text may be sent to. */
  readonly agreed: () => Promise<readonly string[]>;
  readonly forget: (origin: string) => Promise<void>;
  readonly stored: StorageStatus;
  /** Calls back after an agreement was made or taken back. */
  readonly onChange: (changed: () => void) => void;
}

/** Shows where text may be sent without asking again, each with the way back. Resolves once it shows that. */
export async function createConsentSection(words: Localizer, outside: ConsentPort): Promise<void> {
  outside.onChange(() => void showConsents(words, outside));
  await showConsents(words, outside);
}

async function showConsents(words: Localizer, outside: ConsentPort): Promise<void> {
  const agreed = await outside.agreed();
  getElement('agreed').hidden = agreed.length === 0;
  getElement('agreed-list').replaceChildren(...agreed.map((origin) => createConsentItem(origin, words, outside)));
  // What was said of a server that is agreed to once more is true no longer.
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
