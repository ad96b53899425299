import { Controller, Get, Inject } from '@nestjs/common';
import { z } from 'zod';
import { Public } from '../access/decorators.js';
import { DatabaseSession } from '../database/database-session.js';
import { Answers } from '../openapi/answers.js';

const READY_WITHIN_MS = 1500;
const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
type Health = z.infer<typeof healthSchema>;

@Controller('api/health')
export class HealthController {
  constructor(@Inject(DatabaseSession) private readonly db: DatabaseSession) {}

  @Get('live')
  @Public()
  @Answers(healthSchema, { summary: 'The process answers', isPublic: true })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @Answers(healthSchema, { summary: 'The process answers and reaches its database', isPublic: true, problems: [503] })
  async ready(): Promise<Health> {
    await within(READY_WITHIN_MS, this.db.lookUp('health.ready', 'select 1 as one', [], z.object({ one: z.number() })));
    return { status: 'ok' };
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('The database did not answer in time.'), { code: 'ETIMEDOUT' })),
      milliseconds,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
