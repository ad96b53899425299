import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { z } from 'zod';
import { SystemClock } from '../clock/system-clock.js';
import { DatabaseSession } from '../database/database-session.js';
import { isDatabaseUnavailable } from '../database/transient.js';
import { setbackOf } from '../mail/delivery.js';
import { Mailer } from '../mail/mailer.js';

const INTERVAL_MS = 1000;
/** Nobody else takes the message while it is being sent; longer than the mailer's patience with each step of a server. */
const LEASE_MS = 120_000;
const MOST_A_ROUND = 50;

const takenSchema = z.object({
  id: z.string(),
  to: z.string(),
  language: z.enum(['en', 'cy']),
  subject: z.string(),
  text: z.string(),
  attempts: z.number(),
});
type Taken = z.infer<typeof takenSchema>;

/**
 * Sends what waits in the outbox. Each message is leased before it is sent, so several processes never send one twice at the same time;
 * a process that dies between sending and saying so leads to a second copy with the same message id, never to none.
 */
@Injectable()
export class MailSender implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('mail');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(DatabaseSession) private readonly db: DatabaseSession,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(SystemClock) private readonly clock: SystemClock,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.mailer.isOn) return;
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.sendQuietly());
    }, INTERVAL_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Sends what is due now; answers with how many messages it tried. */
  async sendDue(): Promise<number> {
    for (let tried = 0; tried < MOST_A_ROUND; tried += 1) {
      const message = await this.take();
      if (message === undefined) return tried;
      await this.attempt(message);
    }
    return MOST_A_ROUND;
  }

  private async take(): Promise<Taken | undefined> {
    const now = this.clock.now();
    const [message] = await this.db.lookUp(
      'mail.take',
      'select id, to_address as "to", language, subject, body as text, attempts from take_email($1, $2)',
      [now, new Date(now.getTime() + LEASE_MS)],
      takenSchema,
    );
    return message;
  }

  private async attempt(message: Taken): Promise<void> {
    try {
      await this.mailer.send(message);
    } catch (error) {
      const { failure, retryAfterMs } = setbackOf(error, message.attempts);
      this.logger.warn(`message ${message.id} was not sent: ${failure}${retryAfterMs === null ? ', given up' : ''}`);
      return this.settle(message, retryAfterMs === null ? 'failed' : 'waiting', failure, retryAfterMs ?? 0);
    }
    await this.settle(message, 'sent', null, 0);
  }

  private async settle({ id }: Taken, state: string, failure: string | null, afterMs: number): Promise<void> {
    const now = this.clock.now();
    await this.db.lookUp(
      'mail.settle',
      'select settle_email($1, $2, $3, $4, $5)',
      [id, state, failure, now, new Date(now.getTime() + afterMs)],
      z.unknown(),
    );
  }

  private async sendQuietly(): Promise<void> {
    try {
      await this.sendDue();
    } catch (error) {
      if (isDatabaseUnavailable(error)) this.logger.warn('the database is away; e-mails go when it is back');
      else this.logger.error(error);
    }
  }
}
