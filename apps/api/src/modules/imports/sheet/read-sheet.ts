import { SHEET_LIMITS, type ImportKind } from '@camau/domain';
import type { Grid } from './grid.js';
import { readTextSheet } from './read-text-sheet.js';
import { readXlsx } from './read-xlsx.js';
import { SheetFault } from './sheet-fault.js';

/** Reads a file, or what was pasted, as rows. Throws SheetFault; run it in the worker, where time and memory are bounded. */
export function readSheet(kind: ImportKind, bytes: Buffer): Grid {
  if (bytes.length > SHEET_LIMITS.bytes) throw new SheetFault('sheet_too_large');
  const grid = kind === 'xlsx' ? readXlsx(bytes) : readTextSheet(bytes);
  if (grid.rows.length === 0) throw new SheetFault('sheet_empty');
  return grid;
}
