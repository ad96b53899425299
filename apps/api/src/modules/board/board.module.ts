import { Module } from '@nestjs/common';
import { PositionsModule } from '../positions/positions.module.js';
import { BoardController } from './board.controller.js';
import { BoardQuestionsController } from './board-questions.controller.js';
import { BoardQuestionsReadModel } from './board-questions.read-model.js';
import { BoardQuestionsRepository } from './board-questions.repository.js';
import { BoardQuestionsService } from './board-questions.service.js';
import { BoardReadModel } from './board.read-model.js';
import { BoardRecordsController } from './board-records.controller.js';
import { BoardRecordsReadModel } from './board-records.read-model.js';
import { BoardRecordsRepository } from './board-records.repository.js';
import { BoardRecordsService } from './board-records.service.js';
import { BoardService } from './board.service.js';

@Module({
  imports: [PositionsModule],
  controllers: [BoardController, BoardQuestionsController, BoardRecordsController],
  providers: [
    BoardQuestionsReadModel,
    BoardQuestionsRepository,
    BoardQuestionsService,
    BoardReadModel,
    BoardRecordsReadModel,
    BoardRecordsRepository,
    BoardRecordsService,
    BoardService,
  ],
  exports: [BoardQuestionsService, BoardRecordsService],
})
export class BoardModule {}
