import { Module } from '@nestjs/common';
import {
  APP_FILTER,
  APP_GUARD,
  APP_INTERCEPTOR,
  APP_PIPE,
  DiscoveryModule,
  MetadataScanner,
  Reflector,
} from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { AccessGuard } from './access/access.guard.js';
import { RouteCheck } from './access/route-check.js';
import { InstallationController } from './clock/installation.controller.js';
import { HealthController } from './health/health.controller.js';
import { Sealer } from './jobs/sealer.js';
import { PersonalDataInterceptor } from './personal-data/personal-data.interceptor.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ValidationPipe } from './problems/validation.pipe.js';
import { Passwords } from './sessions/passwords.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInLimit } from './sessions/sign-in-limit.js';

/** What every request passes: guard, validation, serialisation, problems; and sessions, health, the sealer. */
@Module({
  imports: [DiscoveryModule],
  controllers: [SessionsController, InstallationController, HealthController],
  providers: [
    MetadataScanner,
    Passwords,
    RouteCheck,
    Sealer,
    SessionsService,
    SignInLimit,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: ValidationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: PersonalDataInterceptor },
    {
      provide: APP_INTERCEPTOR,
      inject: [Reflector],
      useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
    },
  ],
  exports: [Passwords, SignInLimit],
})
export class PlatformModule {}
