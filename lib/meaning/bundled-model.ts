/** The name of the sentence encoder that Verso carries, to be had without the code that runs it. */
import type { EngineName } from '../core/engine';
import model from './bundled-model.json';

/** The version changes with the model's files: embeddings of one are not compared with those of another. */
export const BUNDLED_MODEL: EngineName = {
  kind: 'encoder',
  label: model.label,
  version: model.files.map(({ sha256 }) => sha256.slice(0, 6)).join(''),
};
