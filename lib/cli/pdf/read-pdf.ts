/** Reads the article in the bytes of a PDF, in a process of its own that is ended where it takes too much. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createExhaustionFailure, createFailure, READING_LIMITS, type Result } from '../../core';
import type { PdfReading } from '../../page/pdf/read-pdf-text';
import { LIMITS } from '../../provenance';
import { COMMAND_PATH } from '../batch/worker';
import { PDF_ARGUMENT, type PdfProcessReply, type PdfProcessRequest } from './pdf-message';

/**
 * Reads it within the limits that a PDF from the network has. `file`: for messages. Never rejects for what is in it.
 * `limits`: those of time and memory, where they are not the usual ones.
 */
export async function readPdf(
  bytes: Uint8Array,
  url: string,
  file: string,
  limits: Readonly<Record<keyof typeof READING_LIMITS, number>> = READING_LIMITS,
): Promise<Result<PdfReading>> {
  if (bytes.length > LIMITS.pdfBytes)
    return createFailure('unreadable', { reason: 'large', url: file, detail: `more than ${LIMITS.pdfBytes / 1e6} MB` });
  const { milliseconds, megabytes } = limits;
  const child = spawn(process.execPath, [COMMAND_PATH, PDF_ARGUMENT], {
    // Node where the program that imports the library is Electron.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  });
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), milliseconds);
  try {
    const reply = await ask(child, { bytes, url, file, megabytes }, late.signal);
    if (late.signal.aborted) return createExhaustionFailure('milliseconds', file, milliseconds);
    // What ends without an answer was ended for its memory, by Node or by the system.
    if (!reply) return createExhaustionFailure('megabytes', file, megabytes);
    if ('problem' in reply) throw new Error(reply.problem);
    return reply.reading;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

/** The process's answer; undefined where it ends before, or the time is over. */
function ask(child: ChildProcess, request: PdfProcessRequest, late: AbortSignal): Promise<PdfProcessReply | undefined> {
  return new Promise((resolve, reject) => {
    child.once('message', (reply) => resolve(reply as PdfProcessReply));
    child.once('close', () => resolve(undefined));
    child.once('error', reject);
    late.addEventListener('abort', () => resolve(undefined), { once: true });
    // Where the process has ended, its end says so.
    child.send(request, () => undefined);
  });
}
