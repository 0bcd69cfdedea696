/** The section of the settings about the model on this device: downloads it, shows its progress, deletes it. */
import { EngineError, parseServerAddress } from '../../lib/engines';
import type * as Keeping from '../../lib/engines/encoder/store';
import type { Localizer } from '../../lib/i18n';
import { getElement } from '../shared/get-element';
import type { StorageStatus } from '../shared/storage-status';
import { describeDownloadFailure, formatProgress, formatSize, formatWholePercent } from './model-text';

/** What the section about the model is given. */
export interface ModelSectionDeps extends Keeping.DownloadDeps {
  /** Loads the code that stores models, once the model is chosen. */
  readonly keeping: () => Promise<typeof Keeping>;
  readonly store: (keeping: typeof Keeping, name: string) => Keeping.ModelStore;
  /** Address of the mirror to download from; empty for the model's own address. */
  readonly mirror: () => Promise<string>;
  readonly useMirror: (address: string) => Promise<void>;
  readonly stored: StorageStatus;
  /**
   * Asks for permission to reach an address. Called before anything is awaited, since browsers only ask within a click.
   */
  readonly ask: (address: string) => Promise<boolean>;
  /** Called once the model is downloaded. */
  readonly came: () => Promise<void>;
  /** Called once the model is deleted, to delete the embeddings made with it as well. */
  readonly went: () => Promise<void>;
}

const getButton = (id: 'download' | 'cancel-download' | 'delete-model') => getElement<HTMLButtonElement>(id);
const getMirrorField = () => getElement<HTMLInputElement>('mirror');
const setElementText = (id: string, text: string): void => {
  getElement(id).textContent = text;
};
const showModelStatus = (text: string): void => setElementText('model-says', text);

const isEncoderPicked = (): boolean =>
  document.querySelector<HTMLInputElement>('input[name="engine"]:checked')?.value === 'downloaded-encoder';

/** Creates the section. Resolves once it shows the current state, to a function that updates it. */
export async function createModelSection(
  localizer: Localizer,
  outside: ModelSectionDeps,
): Promise<() => Promise<void>> {
  let form: Promise<ModelForm> | undefined;
  const show = async (): Promise<void> => {
    getElement('model').hidden = !isEncoderPicked();
    if (!isEncoderPicked()) return;
    form ??= ModelForm.create(localizer, outside);
    await (await form).show();
  };
  getElement('engines').addEventListener('change', () => void show());
  await show();
  return show;
}

class ModelForm {
  private running: AbortController | undefined;
  private model: Keeping.StoredModel;

  private constructor(
    private readonly localizer: Localizer,
    private readonly outside: ModelSectionDeps,
    private readonly keeping: typeof Keeping,
    private readonly store: Keeping.ModelStore,
  ) {
    this.model = { done: 0, of: keeping.computeModelSize(this.manifest), complete: false };
  }

  static async create(localizer: Localizer, outside: ModelSectionDeps): Promise<ModelForm> {
    const keeping = await outside.keeping();
    const form = new ModelForm(
      localizer,
      outside,
      keeping,
      outside.store(keeping, keeping.MULTILINGUAL_E5_SMALL.label),
    );
    getMirrorField().value = await outside.mirror();
    form.listen();
    form.describe();
    return form;
  }

  private get manifest(): Keeping.ModelManifest {
    return this.keeping.MULTILINGUAL_E5_SMALL;
  }

  /** The address to download from; undefined where the field contains no valid address. */
  private readBaseUrl(): string | undefined {
    return getMirrorField().value.trim() === '' ? this.manifest.base : parseServerAddress(getMirrorField().value);
  }

  private readHost(): string | undefined {
    const baseUrl = this.readBaseUrl();
    return baseUrl && new URL(baseUrl).host;
  }

  private listen(): void {
    getMirrorField().addEventListener('input', () => this.draw());
    getElement('model').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.download();
    });
    getButton('cancel-download').addEventListener('click', () => this.running?.abort());
    getButton('delete-model').addEventListener('click', () => void this.remove());
  }

  private describe(): void {
    const { label, licence, base } = this.manifest;
    setElementText('model-name', label);
    setElementText('model-licence', licence);
    getMirrorField().placeholder = base;
  }

  /** Reads how much of the model is stored, and shows it. */
  async show(): Promise<void> {
    if (this.running) return;
    try {
      this.model = await this.keeping.getStoredModel(this.store, this.manifest);
    } catch {
      showModelStatus(this.localizer.say('settings.model.none-here'));
    }
    this.draw();
  }

  private draw(): void {
    const { complete, done } = this.model;
    const { localizer } = this;
    const isIdle = !this.running;
    const host = this.readHost();
    const whole = formatSize(localizer, this.model.of);
    setElementText('model-size', whole);
    setElementText('model-host', host ?? localizer.say('settings.model.host.there'));
    setElementText('model-state', complete ? localizer.say('settings.model.here', { size: whole }) : '');
    setElementText('download', done && !complete ? this.describeResume() : this.describeDownload(host));
    setElementText('delete-model', localizer.say(complete ? 'settings.model.delete' : 'settings.model.delete.part'));
    getElement('elsewhere').hidden = complete;
    getMirrorField().disabled = !isIdle;
    getButton('download').hidden = complete || !isIdle;
    getButton('cancel-download').hidden = getElement('downloading').hidden = isIdle;
    getButton('delete-model').hidden = !done || !isIdle;
  }

  private describeResume(): string {
    return this.localizer.say('settings.model.go-on', { share: formatProgress(this.localizer, this.model) });
  }

  private describeDownload(host: string | undefined): string {
    const whole = formatSize(this.localizer, this.keeping.computeModelSize(this.manifest));
    if (host === undefined) return this.localizer.say('settings.model.download.there', { size: whole });
    // A mirror's files may be slightly smaller or larger.
    const key = getMirrorField().value.trim() === '' ? 'settings.model.download' : 'settings.model.download.about';
    return this.localizer.say(key, { size: whole, host });
  }

  private showProgress(now: Keeping.DownloadProgress): void {
    const { localizer } = this;
    getElement<HTMLProgressElement>('model-progress').value = now.done / now.of;
    setElementText(
      'so-far',
      localizer.say('settings.model.so-far', {
        share: formatProgress(localizer, now),
        percent: formatWholePercent(localizer, now),
      }),
    );
  }

  private async download(): Promise<void> {
    const base = this.readBaseUrl();
    if (this.running || this.model.complete) return;
    if (!base) return showModelStatus(this.localizer.say('settings.model.unclear'));
    const granted = this.outside.ask(base);
    const control = new AbortController();
    this.running = control;
    this.showProgress(this.model);
    this.draw();
    showModelStatus(this.localizer.say('settings.model.downloading'));
    const message = (await granted)
      ? await this.downloadFrom(base, control.signal)
      : this.localizer.say('settings.model.barred', { host: new URL(base).host });
    this.running = undefined;
    await this.show();
    showModelStatus(message);
  }

  /** Downloads the model and describes the result for the reader. */
  private async downloadFrom(base: string, signal: AbortSignal): Promise<string> {
    const { outside, store, localizer } = this;
    const host = new URL(base).host;
    try {
      if (!(await outside.stored(outside.useMirror(base === this.manifest.base ? '' : base)))) return '';
      const progress = (now: Keeping.DownloadProgress) => this.showProgress(now);
      await this.keeping.downloadModel({ manifest: { ...this.manifest, base }, store, outside, progress }, signal);
      await outside.came();
      return localizer.say('settings.model.done');
    } catch (problem) {
      if (signal.aborted) return localizer.say('settings.model.stopped');
      return describeDownloadFailure(
        localizer,
        problem instanceof EngineError ? problem : new EngineError('refused'),
        host,
      );
    }
  }

  private async remove(): Promise<void> {
    if (!(await this.outside.stored(this.keeping.deleteModelFiles(this.store)))) return;
    await this.outside.went();
    await this.show();
    showModelStatus(this.localizer.say('settings.model.deleted'));
    getButton('download').focus();
  }
}
