import { Inject, Injectable } from '@nestjs/common';
import type { PositionDocument } from '@camau/domain';
import type { Tx } from '../../platform/database/tx.js';
import { CirculatedPositionReadModel } from './circulated-position.read-model.js';

/** How many positions are kept parsed: the last one of each of a few programmes, and of a few readings as at. */
const KEPT = 4;

/** A circulated position, parsed. */
export interface CirculatedPosition {
  readonly id: string;
  readonly version: number;
  readonly circulatedAt: string;
  readonly document: PositionDocument;
}

/** What other modules ask of the position circulated last. A frozen text never changes, so a parsed one is kept; who may see it is asked every time. */
@Injectable()
export class CirculatedPositionService {
  private readonly kept = new Map<string, PositionDocument>();

  constructor(@Inject(CirculatedPositionReadModel) private readonly positions: CirculatedPositionReadModel) {}

  /** null until one was circulated, and for whoever may not see it */
  async last(tx: Tx, programmeId: string): Promise<CirculatedPosition | null> {
    const row = await this.positions.last(tx, programmeId);
    if (row === undefined) return null;
    const document = this.kept.get(row.id) ?? (await this.parse(tx, row.id));
    return { ...row, circulatedAt: new Date(row.circulatedAt).toISOString(), document };
  }

  /** One cycle's: the version asked for, or its latest; null where none was circulated, and for whoever may not see it. */
  async ofCycle(
    tx: Tx,
    programmeId: string,
    cycle: string,
    version: number | null,
  ): Promise<(CirculatedPosition & { readonly cycleId: string }) | null> {
    const row = await this.positions.ofCycle(tx, programmeId, cycle, version);
    if (row === undefined) return null;
    const document = this.kept.get(row.id) ?? (await this.parse(tx, row.id));
    return { ...row, circulatedAt: new Date(row.circulatedAt).toISOString(), document };
  }

  private async parse(tx: Tx, id: string): Promise<PositionDocument> {
    const canonical = await this.positions.canonical(tx, id);
    if (canonical === undefined) throw new Error('A position that was there a moment ago is gone.');
    const document = JSON.parse(canonical) as PositionDocument;
    if (this.kept.size >= KEPT) this.kept.delete([...this.kept.keys()][0]!);
    this.kept.set(id, document);
    return document;
  }
}
