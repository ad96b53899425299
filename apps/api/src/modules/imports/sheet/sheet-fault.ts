import type { SheetFaultCode } from '@camau/domain';

/** A whole file that cannot be read as rows; nothing of it is kept. */
export class SheetFault extends Error {
  constructor(
    readonly code: SheetFaultCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
