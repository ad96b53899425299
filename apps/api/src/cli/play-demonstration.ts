import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AppModule } from '../app.module.js';
import type { Demonstration } from '../modules/programmes/definition/demonstration/read-demonstration.js';
import type { DemonstrationStep } from '../modules/programmes/definition/demonstration/steps.schema.js';
import type { ProgrammeDefinition } from '../modules/programmes/definition/programme-definition.js';
import { moveFactsClock } from '../platform/clock/facts-clock.js';
import type { Config } from '../platform/config/config.js';
import type { SignedInPrincipal } from '../platform/access/camau-request.js';
import { CommandError, sentenceOf } from './command-error.js';
import { callerAt, playedSteps, readAccounts } from './demonstration-caller.js';
import type { Commands } from './demonstration-acts.js';
import { demonstrationCommands } from './demonstration-commands.js';

/**
 * Plays a demonstration's steps in order through the services, each as its post and at its instant of the facts clock, and
 * leaves the clock where the demonstration says. Steps played before are passed over, so an interrupted play goes on.
 * Answers with how many steps it played; throws CommandError naming the file and line of the step that was refused.
 */
export async function playDemonstration(
  config: Config,
  owner: DataSource,
  definition: ProgrammeDefinition,
  { posts, steps, factsClock }: Demonstration,
): Promise<number> {
  const emails = new Map(posts.map(({ key, email }) => [key, email]));
  const accounts = await readAccounts(owner, definition.slug);
  const prefix = `demonstration-${definition.slug}-`;
  const played = await playedSteps(owner, prefix);
  const app = await NestFactory.createApplicationContext(AppModule.forConfig({ ...config, chasesByItself: false }), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    const commands = demonstrationCommands(app, subjectSlugs(definition));
    let count = 0;
    for (const [index, step] of steps.entries()) {
      const requestId = `${prefix}${String(index + 1).padStart(4, '0')}`;
      if (played.has(requestId)) continue;
      const account = accounts.get(emails.get(step.by) ?? '');
      if (account === undefined)
        throw new CommandError(`${step.file}:${step.line}: there is no user for the post ${step.by}.`);
      await moveFactsClock(owner, step.at, true);
      await play(commands, callerAt(account, step.at, requestId), step);
      count += 1;
    }
    await moveFactsClock(owner, factsClock, true);
    return count;
  } finally {
    await app.close();
  }
}

async function play(commands: Commands, caller: SignedInPrincipal, step: DemonstrationStep): Promise<void> {
  const act = commands[step.do] as (caller: SignedInPrincipal, step: DemonstrationStep) => Promise<unknown>;
  try {
    await act(caller, step);
  } catch (error) {
    throw new CommandError(`${step.file}:${step.line}: ${step.do} by ${step.by} was refused: ${sentenceOf(error)}`);
  }
}

function subjectSlugs({ forces }: ProgrammeDefinition): (subject: string) => string {
  const slugs = new Map(forces.map(({ code, slug }) => [code, slug]));
  return (subject) => slugs.get(subject) ?? 'national';
}
