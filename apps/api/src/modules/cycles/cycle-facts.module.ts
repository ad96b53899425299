import { Module } from '@nestjs/common';
import { CycleFactsService } from './cycle-facts.service.js';
import { CyclesRepository } from './cycles.repository.js';

/** Cycles as reports and positions read them; acting on a cycle is the cycles module, which needs those two. */
@Module({ providers: [CycleFactsService, CyclesRepository], exports: [CycleFactsService, CyclesRepository] })
export class CycleFactsModule {}
