import type { Reassignment } from '@camau/contracts';
import type { GrantMove } from '@camau/domain';
import type { LeaversWork } from './leavers-work.read-model.js';
import type { UserRow } from './user.read-model.js';

interface Moving {
  readonly leaver: UserRow;
  readonly successor: UserRow;
  readonly moves: readonly GrantMove[];
  readonly work: LeaversWork;
  readonly today: string;
}

/** What will move, in the words of the two users' grants. */
export function toReassignment({ leaver, successor, moves, work, today }: Moving): Reassignment {
  return {
    from: { id: leaver.id, post: leaver.post, version: leaver.version },
    to: { id: successor.id, post: successor.post },
    grants: moves.map(({ grant, given }) => {
      const row = leaver.grants.find(({ id }) => id === grant.id)!;
      const { programme, role, forceSlug, forceName, bodyCode, bodyName } = row;
      return {
        programme,
        role,
        forceSlug,
        forceName,
        bodyCode,
        bodyName,
        startsOn: given?.startsOn ?? today,
        endsOn: grant.endsOn,
        isHeld: given === null,
      };
    }),
    milestones: work.milestones,
    changeRequests: work.changeRequests,
    today,
  };
}
