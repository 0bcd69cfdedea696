import type { Localizer, StringKey } from '../../lib/i18n';
import { size } from './model-text';

/** One sort of what is kept on this device. */
export interface Holding {
  readonly name: 'pairs' | 'comparisons' | 'renderings' | 'vectors' | 'model';
  /** How many there are, where they are counted, and the room they take. */
  readonly held: () => Promise<{ readonly count?: number; readonly bytes: number }>;
  /** Whether it is gone. */
  readonly clear: () => Promise<boolean>;
}

const COUNTS: Readonly<Partial<Record<Holding['name'], StringKey>>> = {
  pairs: 'settings.data.pairs.count',
  comparisons: 'settings.data.comparisons.count',
  renderings: 'settings.data.sentences.count',
  vectors: 'settings.data.sentences.count',
};

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const write = (words: string): void => {
  byId('data-says').textContent = words;
};

const left = (say: Localizer['say']): string => `${say('settings.unkept')} ${say('settings.unkept.again')}`;

/** Shows what is kept, each with the way to clear it. Resolves to what shows it anew. */
export async function dataSection(words: Localizer, holdings: readonly Holding[]): Promise<() => Promise<void>> {
  const show = async (): Promise<void> => {
    const rows = await Promise.all(holdings.map((holding) => row(holding, words, show)));
    byId('holdings').replaceChildren(...rows);
    const buttons = [...byId('holdings').querySelectorAll('button')];
    byId<HTMLButtonElement>('clear-all').disabled = buttons.every(({ disabled }) => disabled);
  };
  const really = byId<HTMLDialogElement>('really');
  byId('clear-all').addEventListener('click', () => really.showModal());
  really.addEventListener('close', () => void (really.returnValue === 'yes' && clearAll(words, holdings, show)));
  await show();
  return show;
}

async function clearAll({ say }: Localizer, holdings: readonly Holding[], show: () => Promise<void>): Promise<void> {
  byId<HTMLDialogElement>('really').returnValue = '';
  const gone: boolean[] = [];
  for (const { clear } of holdings) gone.push(await clear());
  await show();
  write(gone.every(Boolean) ? say('settings.data.clear-all.done') : left(say));
}

async function row(holding: Holding, words: Localizer, show: () => Promise<void>): Promise<HTMLLIElement> {
  const { count, bytes } = await holding.held();
  const item = document.createElement('li');
  const [what, amount] = [document.createElement('span'), document.createElement('span')];
  what.textContent = words.say(`settings.data.${holding.name}`);
  amount.className = 'amount';
  amount.id = `held-${holding.name}`;
  const isThere = bytes > 0 || Boolean(count);
  amount.textContent = isThere ? amountOf(holding, { count, bytes }, words) : words.say('settings.data.nothing');
  const button = clearButton(holding, words, show);
  button.disabled = !isThere;
  item.append(what, amount, button);
  return item;
}

function amountOf({ name }: Holding, held: { count?: number; bytes: number }, words: Localizer): string {
  const key = COUNTS[name];
  const room = size(words, held.bytes);
  if (!key || held.count === undefined) return room;
  return words.say('settings.data.amount', { amount: words.say(key, { count: held.count }), size: room });
}

function clearButton({ name, clear }: Holding, { say }: Localizer, show: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  const what = say(`settings.data.${name}`);
  button.type = 'button';
  button.id = `clear-${name}`;
  button.textContent = say('settings.data.clear');
  button.setAttribute('aria-label', say('settings.data.clear.named', { what }));
  button.addEventListener('click', async () => {
    const gone = await clear();
    await show();
    // The button that had the focus is gone.
    byId('holdings').focus();
    write(gone ? say('settings.data.cleared', { what }) : left(say));
  });
  return button;
}
