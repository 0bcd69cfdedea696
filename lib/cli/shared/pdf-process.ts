/**
 * The process that reads one PDF. Its main thread does nothing but watch how much memory the process takes, and ends it;
 * a thread reads. So what takes too much ends neither the command nor the program that asked, and of a thread alone
 * nobody could bound more than the values of JavaScript, which leaves the bytes that a PDF unpacks to.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createExhaustionFailure, createFailure, type Result } from '../../core/result';
import { openPdf } from '../../page/pdf/open-pdf';
import { type PdfReading, readPdfText } from '../../page/pdf/read-pdf-text';
import { COMMAND_PATH, followParent } from './command-path';
import { detectLanguage } from './detect-language';
import { PDF_ARGUMENT, type PdfProcessReply, type PdfProcessRequest } from './pdf-message';
import { loadPdfLibrary } from './read-pdf';

/** Milliseconds between two looks at the memory: a core fills some 50 MB in between. */
const LOOK = 20;

/** Reads what it is sent, as the process or as the thread in it. Returns the exit status. */
export function runPdfProcess(): Promise<number> {
  return isMainThread ? watchReading() : readInThread();
}

async function watchReading(): Promise<number> {
  followParent();
  const { megabytes, ...request } = await new Promise<PdfProcessRequest>((resolve) => process.once('message', resolve));
  const thread = new Worker(COMMAND_PATH, {
    argv: [PDF_ARGUMENT],
    workerData: request,
    // Where values alone take so much, the thread ends by itself.
    resourceLimits: { maxOldGenerationSizeMb: 0.9 * megabytes },
  });
  const tooMuch: PdfProcessReply = { reading: createExhaustionFailure('megabytes', request.file, megabytes) };
  const reply = await new Promise<PdfProcessReply>((resolve) => {
    setInterval(() => {
      if (process.memoryUsage.rss() > megabytes * 1e6) resolve(tooMuch);
    }, LOOK);
    thread.on('message', resolve);
    thread.on('error', (problem: NodeJS.ErrnoException) =>
      resolve(problem.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : { problem: problem.message }),
    );
  });
  await new Promise((sent) => process.send!(reply, sent));
  process.exit(0);
}

async function readInThread(): Promise<number> {
  // pdf.js leaves promises of what is damaged without a listener; what was read of the rest counts.
  process.on('unhandledRejection', () => undefined);
  const reply: PdfProcessReply = { reading: await read(workerData as Omit<PdfProcessRequest, 'megabytes'>) };
  parentPort!.postMessage(reply);
  return 0;
}

async function read({ bytes, url, file }: Omit<PdfProcessRequest, 'megabytes'>): Promise<Result<PdfReading>> {
  const text = await openPdf(new Uint8Array(bytes), file, await loadPdfLibrary());
  if (!text.ok) return text;
  const reading = readPdfText(text.value, url, { detectLanguage });
  return reading.ok ? reading : createFailure(reading.failure.kind, { ...reading.failure, url: file });
}
