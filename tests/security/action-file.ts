/** Reads action.yml, which other projects run in their workflows. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface ActionStep {
  readonly name?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

export interface ActionFile {
  readonly name: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

export const ACTION_TEXT = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');

export const readAction = (text = ACTION_TEXT): ActionFile => parse(text) as ActionFile;
