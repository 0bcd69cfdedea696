import type { Localizer } from '../../lib/i18n';
import type { Storing } from '../shared/storage-status';

/** What the section about agreements needs from outside. */
export interface AgreedOutside {
  /** Origins that text may be sent to. */
  readonly agreed: () => Promise<readonly string[]>;
  readonly forget: (origin: string) => Promise<void>;
  readonly stored: Storing;
  /** Calls back after an agreement was made or taken back. */
  readonly onChange: (changed: () => void) => void;
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;

/** Shows where text may be sent without asking again, each with the way back. Resolves once it shows that. */
export async function agreedSection(words: Localizer, outside: AgreedOutside): Promise<void> {
  outside.onChange(() => void show(words, outside));
  await show(words, outside);
}

async function show(words: Localizer, outside: AgreedOutside): Promise<void> {
  const agreed = await outside.agreed();
  byId('agreed').hidden = agreed.length === 0;
  byId('agreed-list').replaceChildren(...agreed.map((origin) => item(origin, words, outside)));
  // What was said of a server that is agreed to once more is true no longer.
  if (agreed.some((origin) => goneFrom(words, origin) === byId('agreed-says').textContent))
    byId('agreed-says').textContent = '';
}

const goneFrom = ({ say }: Localizer, address: string): string => say('settings.agreed.gone', { address });

function item(origin: string, words: Localizer, outside: AgreedOutside): HTMLLIElement {
  const line = document.createElement('li');
  const [where, forget] = [document.createElement('bdi'), document.createElement('button')];
  where.textContent = origin;
  forget.type = 'button';
  forget.textContent = words.say('settings.agreed.forget');
  forget.setAttribute('aria-label', words.say('settings.agreed.forget.named', { address: origin }));
  forget.addEventListener('click', () => void withdrawn(origin, words, outside));
  line.append(where, forget);
  return line;
}

async function withdrawn(origin: string, words: Localizer, outside: AgreedOutside): Promise<void> {
  if (!(await outside.stored(outside.forget(origin)))) return;
  byId('agreed-says').textContent = goneFrom(words, origin);
  await show(words, outside);
}
