import type { INestApplicationContext } from '@nestjs/common';
import { pointerOfFigure, type FrozenFigure, type PositionDocument } from '@camau/domain';
import { BoardQuestionsService } from '../modules/board/board-questions.service.js';
import { BoardRecordsService } from '../modules/board/board-records.service.js';
import { PositionsService } from '../modules/positions/positions.service.js';
import type { Commands, StepOf } from './demonstration-acts.js';

type BoardCommandName =
  'ask_board_question' | 'answer_board_question' | 'circulate_board_answer' | 'record_for_board' | 'close_board_record';

/** What the Board asks, decides and gives out; `slugOf` gives a subject's slug from a force's code. */
export function boardCommands(
  app: INestApplicationContext,
  slugOf: (subject: string) => string,
): Pick<Commands, BoardCommandName> {
  const questions = app.get(BoardQuestionsService);
  const records = app.get(BoardRecordsService);
  const positions = app.get(PositionsService);
  return {
    ask_board_question: async (caller, { cycle, question, figure, text }) => {
      const { version, document } = await positions.find(caller, cycle, null);
      const pointer = pointerOfFigure(document as unknown as PositionDocument, frozenFigure(figure, slugOf));
      if (pointer === null) throw new Error(`the position of ${cycle} does not hold that figure`);
      return drawn(question, await questions.ask(caller, { cycle, positionVersion: version, pointer, text }));
    },
    answer_board_question: (caller, { question, answer }) =>
      questions.answer(caller, { ref: question, version: null }, { answer }),
    circulate_board_answer: (caller, { question }) => questions.circulate(caller, { ref: question, version: null }),
    record_for_board: async (caller, { cycle, record, ask = null, text, ownerPost = null, dueOn = null }) => {
      const kind = record.startsWith('BD') ? 'decision' : 'action';
      return drawn(
        record,
        await records.add(caller, { kind, cycle, positionVersion: null, ask, text, ownerPost, dueOn }),
      );
    },
    close_board_record: (caller, { record, closingWords }) =>
      records.close(caller, { ref: record, version: null }, { closingWords }),
  };
}

function frozenFigure(
  figure: StepOf<'ask_board_question'>['figure'],
  slugOf: (subject: string) => string,
): FrozenFigure {
  if (figure === 'confidence') return { kind: 'confidence', subject: null, ref: null };
  const subject = slugOf(figure.subject);
  return 'milestone' in figure
    ? { kind: 'milestone', subject, ref: figure.milestone }
    : { kind: 'section', subject, ref: figure.workstream };
}

/** A script names what it makes by the number it draws, so that later steps can; another number is an error of the script. */
export function drawn<Made extends { readonly ref: string }>(ref: string, made: Made): Made {
  if (made.ref !== ref) throw new Error(`it draws the number ${made.ref}, not ${ref}`);
  return made;
}
