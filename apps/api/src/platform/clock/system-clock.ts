import { Injectable } from '@nestjs/common';

/** The system clock: sessions, tokens and jobs. Facts take their instant from the database session, never from here. */
@Injectable()
export class SystemClock {
  now(): Date {
    return new Date();
  }
}
