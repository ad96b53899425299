import { Module } from '@nestjs/common';
import { ProgrammeFactsReadModel } from './programme-facts.read-model.js';
import { ProgrammeFactsService } from './programme-facts.service.js';
import { ProgrammeSourcesReadModel } from './programme-sources.read-model.js';
import { ProgrammeReadModel } from './programme.read-model.js';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammesService } from './programmes.service.js';
import { WorkingCalendars } from './working-calendars.service.js';

/** The definition of programmes, and what other modules' rules ask of it. */
@Module({
  controllers: [ProgrammesController],
  providers: [
    ProgrammeFactsReadModel,
    ProgrammeFactsService,
    ProgrammeReadModel,
    ProgrammeSourcesReadModel,
    ProgrammesService,
    WorkingCalendars,
  ],
  exports: [ProgrammeFactsService, ProgrammesService, WorkingCalendars],
})
export class ProgrammesModule {}
