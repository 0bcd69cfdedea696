/** What the section about agreements needs from outside. */
export interface AgreedOutside {
  /** Origins that text may be sent to. */
  readonly agreed: () => Promise<readonly string[]>;
  readonly forget: (origin: string) => Promise<void>;
  /** Calls back after an agreement was made or taken back. */
  readonly onChange: (changed: () => void) => void;
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;

/** Shows where text may be sent without asking again, each with the way back. Resolves once it shows that. */
export async function agreedSection(outside: AgreedOutside): Promise<void> {
  outside.onChange(() => void show(outside));
  await show(outside);
}

async function show(outside: AgreedOutside): Promise<void> {
  const agreed = await outside.agreed();
  byId('agreed').hidden = agreed.length === 0;
  byId('agreed-list').replaceChildren(...agreed.map((origin) => item(origin, outside)));
  // What was said of a server that is agreed to once more is true no longer.
  if (agreed.some((origin) => goneFrom(origin) === byId('agreed-says').textContent))
    byId('agreed-says').textContent = '';
}

const goneFrom = (origin: string): string => `Verso asks you again before it sends any text to ${origin}.`;

function item(origin: string, outside: AgreedOutside): HTMLLIElement {
  const line = document.createElement('li');
  const [where, forget] = [document.createElement('span'), document.createElement('button')];
  where.textContent = origin;
  forget.type = 'button';
  forget.textContent = 'Forget';
  forget.setAttribute('aria-label', `Forget that text may be sent to ${origin}`);
  forget.addEventListener('click', () => void withdrawn(origin, outside));
  line.append(where, forget);
  return line;
}

async function withdrawn(origin: string, outside: AgreedOutside): Promise<void> {
  await outside.forget(origin);
  byId('agreed-says').textContent = goneFrom(origin);
  await show(outside);
}
