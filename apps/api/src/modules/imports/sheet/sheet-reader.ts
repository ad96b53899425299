import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { SHEET_LIMITS, type ImportKind, type SheetFaultCode } from '@camau/domain';
import type { Grid } from './grid.js';
import { SheetFault } from './sheet-fault.js';

const TIME_LIMIT_MS = 10_000;
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 } as const;
/** Files read at the same time; the others wait their turn. */
const AT_ONCE = 2;

type Answer =
  | { readonly grid: Grid }
  | { readonly fault: { readonly code: SheetFaultCode; readonly params: SheetFault['params'] } };

/** Reads sheets, each in a thread of its own with a bound on time and memory: a file that passes them is a SheetFault, never a fall. */
@Injectable()
export class SheetReader {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** Throws SheetFault. */
  async read(kind: ImportKind, bytes: Buffer): Promise<Grid> {
    if (bytes.length > SHEET_LIMITS.bytes) throw new SheetFault('sheet_too_large');
    await this.turn();
    try {
      const answer = await runWorker(kind, bytes);
      if ('fault' in answer) throw new SheetFault(answer.fault.code, answer.fault.params);
      return answer.grid;
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    while (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running += 1;
  }
}

function runWorker(kind: ImportKind, bytes: Buffer): Promise<Answer> {
  // NB: the thread runs what was built, also when this file itself is run from its source.
  const file = createRequire(import.meta.url).resolve('#read-sheet.worker');
  const worker = new Worker(file, { workerData: { kind, bytes: Uint8Array.from(bytes) }, resourceLimits: MEMORY });
  let timer: NodeJS.Timeout | undefined;
  return new Promise<Answer>((resolve, reject) => {
    timer = setTimeout(() => reject(new SheetFault('sheet_too_slow')), TIME_LIMIT_MS);
    worker.once('message', (answer: Answer) => resolve(answer));
    worker.once('error', (error: Error & { code?: string }) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new SheetFault('sheet_too_much_text') : error),
    );
    worker.once('exit', () => reject(new SheetFault('sheet_damaged')));
  }).finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}
