import { EngineError, parseServerAddress } from '../../lib/engines';
import type * as Keeping from '../../lib/engines/encoder/store';
import type { Localizer } from '../../lib/i18n';
import type { Storing } from '../shared/storage-status';
import { downloadTrouble, percent, share, size } from './model-text';

/** What the section about the model needs from outside. */
export interface ModelOutside extends Keeping.DownloadDeps {
  /** Loaded once the model is chosen, and not before. */
  readonly keeping: () => Promise<typeof Keeping>;
  readonly store: (keeping: typeof Keeping, name: string) => Keeping.ModelStore;
  /** Where the reader wants it from; empty for its own place. */
  readonly mirror: () => Promise<string>;
  readonly useMirror: (address: string) => Promise<void>;
  readonly stored: Storing;
  /** Asks for leave to reach an address; called before anything is waited for. */
  readonly ask: (address: string) => Promise<boolean>;
  /** It has come or gone; with it goes what was made by it. */
  readonly came: () => Promise<void>;
  readonly went: () => Promise<void>;
}

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const button = (id: 'download' | 'cancel-download' | 'delete-model') => byId<HTMLButtonElement>(id);
const field = () => byId<HTMLInputElement>('mirror');
const write = (id: string, words: string): void => {
  byId(id).textContent = words;
};
const say = (words: string): void => write('model-says', words);

const isPicked = (): boolean =>
  document.querySelector<HTMLInputElement>('input[name="engine"]:checked')?.value === 'encoder';

/** Makes the section about the model on this device work. Resolves, once it shows how things stand, to what shows it anew. */
export async function modelSection(words: Localizer, outside: ModelOutside): Promise<() => Promise<void>> {
  let form: Promise<ModelForm> | undefined;
  const show = async (): Promise<void> => {
    byId('model').hidden = !isPicked();
    if (!isPicked()) return;
    form ??= ModelForm.begun(words, outside);
    await (await form).show();
  };
  byId('engines').addEventListener('change', () => void show());
  await show();
  return show;
}

class ModelForm {
  private running: AbortController | undefined;
  private held: Keeping.StoredModel;

  private constructor(
    private readonly words: Localizer,
    private readonly outside: ModelOutside,
    private readonly keeping: typeof Keeping,
    private readonly store: Keeping.ModelStore,
  ) {
    this.held = { done: 0, of: keeping.computeModelSize(this.manifest), complete: false };
  }

  static async begun(words: Localizer, outside: ModelOutside): Promise<ModelForm> {
    const keeping = await outside.keeping();
    const form = new ModelForm(words, outside, keeping, outside.store(keeping, keeping.MULTILINGUAL_E5_SMALL.label));
    field().value = await outside.mirror();
    form.listen();
    form.describe();
    return form;
  }

  private get manifest(): Keeping.ModelManifest {
    return this.keeping.MULTILINGUAL_E5_SMALL;
  }

  /** Undefined where what is typed is no address. */
  private place(): string | undefined {
    return field().value.trim() === '' ? this.manifest.base : parseServerAddress(field().value);
  }

  private host(): string | undefined {
    const place = this.place();
    return place && new URL(place).host;
  }

  private listen(): void {
    field().addEventListener('input', () => this.draw());
    byId('model').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.download();
    });
    button('cancel-download').addEventListener('click', () => this.running?.abort());
    button('delete-model').addEventListener('click', () => void this.remove());
  }

  private describe(): void {
    const { label, licence, base } = this.manifest;
    write('model-name', label);
    write('model-licence', licence);
    field().placeholder = base;
  }

  /** Looks at what is there and shows it. */
  async show(): Promise<void> {
    if (this.running) return;
    try {
      this.held = await this.keeping.getStoredModel(this.store, this.manifest);
    } catch {
      say(this.words.say('settings.model.none-here'));
    }
    this.draw();
  }

  private draw(): void {
    const { complete, done } = this.held;
    const { words } = this;
    const idle = !this.running;
    const host = this.host();
    const whole = size(words, this.held.of);
    write('model-size', whole);
    write('model-host', host ?? words.say('settings.model.host.there'));
    write('model-state', complete ? words.say('settings.model.here', { size: whole }) : '');
    write('download', done && !complete ? this.goOn() : this.offer(host));
    write('delete-model', words.say(complete ? 'settings.model.delete' : 'settings.model.delete.part'));
    byId('elsewhere').hidden = complete;
    field().disabled = !idle;
    button('download').hidden = complete || !idle;
    button('cancel-download').hidden = byId('downloading').hidden = idle;
    button('delete-model').hidden = !done || !idle;
  }

  private goOn(): string {
    return this.words.say('settings.model.go-on', { share: share(this.words, this.held) });
  }

  private offer(host: string | undefined): string {
    const whole = size(this.words, this.keeping.computeModelSize(this.manifest));
    if (host === undefined) return this.words.say('settings.model.download.there', { size: whole });
    // What a mirror has may be a little smaller or larger.
    const key = field().value.trim() === '' ? 'settings.model.download' : 'settings.model.download.about';
    return this.words.say(key, { size: whole, host });
  }

  private progress(now: Keeping.DownloadProgress): void {
    const { words } = this;
    byId<HTMLProgressElement>('model-progress').value = now.done / now.of;
    write('so-far', words.say('settings.model.so-far', { share: share(words, now), percent: percent(words, now) }));
  }

  private async download(): Promise<void> {
    const base = this.place();
    if (this.running || this.held.complete) return;
    if (!base) return say(this.words.say('settings.model.unclear'));
    const granted = this.outside.ask(base);
    const control = new AbortController();
    this.running = control;
    this.progress(this.held);
    this.draw();
    say(this.words.say('settings.model.downloading'));
    const said = (await granted)
      ? await this.fetched(base, control.signal)
      : this.words.say('settings.model.barred', { host: new URL(base).host });
    this.running = undefined;
    await this.show();
    say(said);
  }

  /** What came of it, in words for the reader. */
  private async fetched(base: string, signal: AbortSignal): Promise<string> {
    const { outside, store, words } = this;
    const host = new URL(base).host;
    try {
      if (!(await outside.stored(outside.useMirror(base === this.manifest.base ? '' : base)))) return '';
      const progress = (now: Keeping.DownloadProgress) => this.progress(now);
      await this.keeping.downloadModel({ manifest: { ...this.manifest, base }, store, outside, progress }, signal);
      await outside.came();
      return words.say('settings.model.done');
    } catch (problem) {
      if (signal.aborted) return words.say('settings.model.stopped');
      return downloadTrouble(words, problem instanceof EngineError ? problem : new EngineError('refused'), host);
    }
  }

  private async remove(): Promise<void> {
    if (!(await this.outside.stored(this.keeping.deleteModelFiles(this.store)))) return;
    await this.outside.went();
    await this.show();
    say(this.words.say('settings.model.deleted'));
    button('download').focus();
  }
}
