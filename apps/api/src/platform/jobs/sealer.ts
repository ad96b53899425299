import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { z } from 'zod';
import { DatabaseSession } from '../database/database-session.js';
import { isDatabaseUnavailable } from '../database/transient.js';

const INTERVAL_MS = 1000;

/** Numbers and chains audit events that are not sealed yet. One process at a time does it (advisory lock, in the database). */
@Injectable()
export class Sealer implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('sealer');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(@Inject(DatabaseSession) private readonly db: DatabaseSession) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.sealQuietly());
    }, INTERVAL_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Seals what waits; answers with how many events it sealed. */
  async seal(): Promise<number> {
    const [row] = await this.db.lookUp(
      'audit.seal',
      'select audit.seal_events() as sealed',
      [],
      z.object({ sealed: z.number() }),
    );
    return row?.sealed ?? 0;
  }

  private async sealQuietly(): Promise<void> {
    try {
      await this.seal();
    } catch (error) {
      if (isDatabaseUnavailable(error)) this.logger.warn('the database is away; sealing goes on when it is back');
      else this.logger.error(error);
    }
  }
}
