import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { MailSettings } from '../config/mail-settings.js';
import { MailSender } from '../jobs/mail-sender.js';
import { Mailer } from './mailer.js';
import { MailQueue } from './mail-queue.js';

/** E-mail: the outbox acts write to, and the loop that empties it. */
@Global()
@Module({})
export class MailModule {
  static forConfig(config: Config): DynamicModule {
    return {
      module: MailModule,
      providers: [{ provide: MailSettings, useValue: config.mail }, Mailer, MailQueue, MailSender],
      exports: [MailSettings, MailQueue, MailSender],
    };
  }
}
