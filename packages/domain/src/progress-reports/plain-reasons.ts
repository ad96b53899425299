import type { SectionReason } from './derive-section-status.js';
import type { CellReason } from '../workstreams/derive-cell-schedule.js';

/** A reason as a sentence asks for it: a code and plain parameters, lists joined. */
export interface PlainReason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Flattens why a section has its status: the deciding part's own reasons, or the section's when there are none. */
export function plainSectionReasons(reasons: readonly SectionReason[]): PlainReason[] {
  return reasons.flatMap((reason) => {
    if (reason.code === 'part_decides') return plainReasons(reason.reasons);
    return [{ code: reason.code, params: reason.code === 'data_missing' ? { part: reason.part } : {} }];
  });
}

/** Flattens why a cell's schedule has its status. */
export function plainReasons(reasons: readonly CellReason[]): PlainReason[] {
  return reasons.map(({ code, ...params }) => ({
    code,
    params: Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : (value as string | number),
      ]),
    ),
  }));
}
