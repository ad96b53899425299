import { Module } from '@nestjs/common';
import { MilestonesModule } from '../milestones/milestones.module.js';
import { PositionsModule } from '../positions/positions.module.js';
import { ProgrammesModule } from '../programmes/programmes.module.js';
import { CellFactsModule } from './cell-facts.module.js';
import { CellsController } from './cells.controller.js';
import { CellsService } from './cells.service.js';
import { MatrixController } from './matrix.controller.js';
import { MatrixService } from './matrix.service.js';

/** Workstreams × forces: cells and the matrix of them. */
@Module({
  imports: [CellFactsModule, MilestonesModule, PositionsModule, ProgrammesModule],
  controllers: [CellsController, MatrixController],
  providers: [CellsService, MatrixService],
  exports: [CellsService],
})
export class WorkstreamsModule {}
