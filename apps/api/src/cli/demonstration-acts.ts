import type {
  DemonstrationCommand,
  DemonstrationCommandName,
} from '../modules/programmes/definition/demonstration/steps.schema.js';
import type { SignedInPrincipal } from '../platform/access/camau-request.js';

/** A step that gives one command. */
export type StepOf<Name extends DemonstrationCommandName> = Extract<DemonstrationCommand, { do: Name }>;

/** One act per command of a script, through the very services that requests go through. */
export type Commands = {
  readonly [Name in DemonstrationCommandName]: (caller: SignedInPrincipal, step: StepOf<Name>) => Promise<unknown>;
};
