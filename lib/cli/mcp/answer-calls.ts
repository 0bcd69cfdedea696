/** Answers calls in a thread of their own, so that the server hears the client in the middle of one. */
import { parentPort } from 'node:worker_threads';
import { createLazy } from '../../util/lazy';
import { InstallationError } from '../command-errors';
import { createEncoderSource } from '../engine/encoder-sources';
import { openEncoder, openLexicons } from '../library';
import type { EncoderOption } from '../options/engine-options';
import type { CallAnswer, CallRequest } from './call-message';
import { openFolders } from './readable-folders';
import type { ToolContext } from './tool';
import { ToolError } from './tool-error';
import { TOOLS } from './tools';

type Answer = (answer: CallAnswer) => void;

/** Answers each call that the main thread sends, one after another, until the thread is ended. */
export function answerCalls(folders: readonly string[], encoder: EncoderOption | undefined): Promise<number> {
  const port = parentPort!;
  const running = new Map<number, AbortController>();
  const context = {
    folders: openFolders(folders),
    lexicons: openLexicons(),
    openEncoder: createLazy(() => openChosenEncoder(encoder)),
  };
  const answer: Answer = (message) => port.postMessage(message);
  port.on('message', async (request: CallRequest) => {
    if ('cancel' in request) {
      running.get(request.cancel)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(request.call, controller);
    await answerCall(request, { ...context, signal: controller.signal }, answer);
    running.delete(request.call);
  });
  return new Promise((resolve) => port.on('close', () => resolve(0)));
}

async function answerCall(
  { call, tool: name, input }: Extract<CallRequest, { readonly call: number }>,
  context: Omit<ToolContext, 'progress'>,
  answer: Answer,
): Promise<void> {
  const tool = TOOLS.find((one) => one.name === name)!;
  try {
    const output = await tool.run(input, { ...context, progress: (progress) => answer({ call, progress }) });
    answer({ call, output });
  } catch (problem) {
    answer({ call, error: describeProblem(problem) });
  }
}

function describeProblem(problem: unknown): string {
  if (problem instanceof ToolError || problem instanceof InstallationError) return problem.message;
  return `It could not be done, for a reason that nobody expected: ${problem instanceof Error ? problem.message : String(problem)}`;
}

/** A sentence where it cannot be opened: what can be compared without it is. */
async function openChosenEncoder(option: EncoderOption | undefined): ReturnType<ToolContext['openEncoder']> {
  if (!option) return undefined;
  try {
    return option.folder === undefined ? await openEncoder() : await createEncoderSource(option, ignore).open();
  } catch (problem) {
    const [reason = ''] = (problem instanceof Error ? problem.message : String(problem)).split('\n');
    return `${reason} What follows was compared without it.`;
  }
}

const ignore = (): void => undefined;
