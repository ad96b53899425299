import { Module } from '@nestjs/common';
import { CellFactsService } from './cell-facts.service.js';
import { CellsRepository } from './cells.repository.js';

/** Declared cells by themselves, so that reports can ask for them and the matrix can ask for reports. */
@Module({ providers: [CellFactsService, CellsRepository], exports: [CellFactsService, CellsRepository] })
export class CellFactsModule {}
