import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import { ProblemError } from '../../platform/problems/problem-error.js';
import { ProgrammeFactsReadModel, type ProgrammeFacts } from './programme-facts.read-model.js';

export type { ProgrammeFacts } from './programme-facts.read-model.js';

/** What other modules ask of a programme's definition. */
@Injectable()
export class ProgrammeFactsService {
  constructor(@Inject(ProgrammeFactsReadModel) private readonly facts: ProgrammeFactsReadModel) {}

  /** Throws `not_found` when the programme is out of reach. */
  async find(tx: Tx, programmeId: string): Promise<ProgrammeFacts> {
    return this.facts.find(tx, programmeId);
  }
}

/** Id of a subject from its slug: a force's, or null for `national`. Unknown is not found. */
export function subjectForceId(facts: ProgrammeFacts, subject: string): string | null {
  if (subject === 'national') return null;
  const force = facts.forces.find(({ slug }) => slug === subject);
  if (force === undefined) throw new ProblemError('not_found');
  return force.id;
}

/** Slug of the subject a force id stands for; null is `national`. */
export function subjectSlug(facts: ProgrammeFacts, forceId: string | null): string {
  if (forceId === null) return 'national';
  const force = facts.forces.find(({ id }) => id === forceId);
  if (force === undefined) throw new ProblemError('not_found');
  return force.slug;
}
