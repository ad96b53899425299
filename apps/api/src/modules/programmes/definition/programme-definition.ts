import type { z } from 'zod';
import type { agreementFileSchema, frameworksFileSchema, statementsFileSchema } from './agreement.schema.js';
import type { placesFileSchema } from './places.schema.js';
import type {
  bodiesFileSchema,
  forcesFileSchema,
  outcomesFileSchema,
  principlesFileSchema,
  programmeFileSchema,
  workstreamsFileSchema,
} from './programme.schema.js';

/** One programme as its files say it: every fact with its source. Plain data; nothing in it is known to code. */
export type ProgrammeDefinition = z.output<typeof programmeFileSchema> &
  z.output<typeof principlesFileSchema> &
  z.output<typeof outcomesFileSchema> &
  z.output<typeof forcesFileSchema> &
  z.output<typeof bodiesFileSchema> &
  z.output<typeof workstreamsFileSchema> &
  z.output<typeof agreementFileSchema> &
  z.output<typeof statementsFileSchema> &
  z.output<typeof placesFileSchema> &
  z.output<typeof frameworksFileSchema>;

export type PrincipleDefinition = ProgrammeDefinition['principles'][number];
export type OutcomeDefinition = ProgrammeDefinition['outcomes'][number];
export type ForceDefinition = ProgrammeDefinition['forces'][number];
export type BodyDefinition = ProgrammeDefinition['bodies'][number];
export type SeatDefinition = BodyDefinition['seats'][number];
export type BodyRelationDefinition = BodyDefinition['relations'][number];
export type WorkstreamDefinition = ProgrammeDefinition['workstreams'][number];
export type BoardDateDefinition = ProgrammeDefinition['boardDates'][number];
export type ConfidenceStepDefinition = ProgrammeDefinition['confidenceScale'][number];
