/** A tool of the MCP server: what it takes and gives, by schema, and what it does. */
import type { z } from 'zod';
import type { CompareOptions } from '../library';
import type { ReadableFolders } from './readable-folders';

/** How far a call has come. */
export interface ToolProgress {
  readonly done: number;
  readonly of: number;
  readonly message: string;
}

/** What a tool works with. */
export interface ToolContext {
  readonly folders: ReadableFolders;
  readonly lexicons: NonNullable<CompareOptions['lexicons']>;
  /** Opens the encoder with the first call; undefined where the server was started without, a sentence where it fails. */
  readonly openEncoder: () => Promise<CompareOptions['encoder'] | string>;
  /** Aborted when the caller no longer wants the answer. */
  readonly signal: AbortSignal;
  readonly progress: (progress: ToolProgress) => void;
}

export interface Tool<Input = unknown, Output = unknown> {
  readonly name: string;
  readonly title: string;
  /** For the program that chooses among tools. */
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** Rejects with a ToolError where it cannot be done, and with the signal's reason. */
  readonly run: (input: Input, context: ToolContext) => Promise<Output>;
}

/** Creates a tool whose work takes and gives what its schemas say. */
export const createTool = <Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: Omit<Tool, 'input' | 'output' | 'run'> & {
    readonly input: Input;
    readonly output: Output;
    readonly run: (input: z.output<Input>, context: ToolContext) => Promise<z.input<Output>>;
  },
): Tool => ({ ...tool, run: (input, context) => tool.run(input as z.output<Input>, context) });
