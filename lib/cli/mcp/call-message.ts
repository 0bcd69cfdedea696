/** What the thread that works and the one that speaks with the client say to each other. */
import type { ToolProgress } from './tool';

/** A call to be answered, or one that nobody waits for any more. */
export type CallRequest =
  | { readonly call: number; readonly tool: string; readonly input: unknown }
  | { readonly cancel: number };

/** Of a call: how far it is, what came out, or why nothing did. */
export type CallAnswer = { readonly call: number } & (
  | { readonly progress: ToolProgress }
  | { readonly output: unknown }
  | { readonly error: string }
);
