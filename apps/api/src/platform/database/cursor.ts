import { z } from 'zod';
import { ProblemError } from '../problems/problem-error.js';

const cursorSchema = z.tuple([z.string(), z.string(), z.string()]);

/** A keyset cursor: the sort it belongs to, the last row's sort key and its ref. Opaque to callers. */
export function encodeCursor(sort: string, [key, ref]: readonly [string, string]): string {
  return Buffer.from(JSON.stringify([sort, key, ref])).toString('base64url');
}

/** The key and ref of a cursor; one that is not ours, or of another sort, is a problem naming the parameter. */
export function decodeCursor(cursor: string, sort: string): [string, string] {
  try {
    const [made, key, ref] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (made === sort) return [key, ref];
  } catch {
    // not one of ours: answered below like one of another sort
  }
  throw new ProblemError('invalid_request', [{ pointer: '?cursor', code: 'unknown_cursor' }]);
}
