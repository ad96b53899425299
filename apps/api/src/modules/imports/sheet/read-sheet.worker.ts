import { parentPort, workerData } from 'node:worker_threads';
import type { ImportKind } from '@camau/domain';
import { readSheet } from './read-sheet.js';
import { SheetFault } from './sheet-fault.js';

/** The thread that reads one sheet and ends: whatever the file does, it does to this thread alone. */
const { kind, bytes } = workerData as { kind: ImportKind; bytes: Uint8Array };

try {
  const grid = readSheet(kind, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  parentPort?.postMessage({ grid });
} catch (error) {
  const fault = error instanceof SheetFault ? error : new SheetFault('sheet_damaged');
  parentPort?.postMessage({ fault: { code: fault.code, params: fault.params } });
}
