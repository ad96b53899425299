import type { BusinessDate, Role } from '@camau/domain';
import type { DemonstrationPost } from './posts.schema.js';
import type { DemonstrationCommand } from './steps.schema.js';

/** Who does what by their post where a quarter names nobody. */
export interface WhoActs {
  /** the lead of a force; of the national report, the first programme officer */
  readonly lead: (subject: string, day: BusinessDate) => string | undefined;
  readonly byDefault: (
    command: { do: DemonstrationCommand['do']; subject?: string },
    day: BusinessDate,
  ) => string | undefined;
}

/** The roles that judge reports, first who does it: the SRO only where there is no second officer. */
const JUDGES: readonly Role[] = ['programme_officer', 'sro'];
const JUDGING: ReadonlySet<string> = new Set([
  'send_back',
  'accept',
  'take_back',
  'record_not_received',
  'admit_late',
  'decide_ask',
]);
/** Who acts on a cycle as a whole, and before its Board. */
const CYCLE_ROLES: Partial<Record<DemonstrationCommand['do'], Role>> = {
  open_cycle: 'programme_officer',
  begin_review: 'programme_officer',
  close: 'programme_officer',
  reopen: 'programme_officer',
  sign: 'sro',
  circulate: 'secretariat',
  ask_board_question: 'board_member',
  answer_board_question: 'programme_officer',
  circulate_board_answer: 'secretariat',
  record_for_board: 'secretariat',
  close_board_record: 'secretariat',
};

/** Finds posts by role among those that hold their grant on a day, in the order of posts.yaml; nobody judges what they lead. */
export function whoActs(posts: readonly DemonstrationPost[]): WhoActs {
  const inOffice = (role: Role, day: BusinessDate) =>
    posts.filter((post) => post.role === role && post.from <= day && (post.to === undefined || day <= post.to));
  const lead: WhoActs['lead'] = (subject, day) =>
    subject === 'national'
      ? inOffice('programme_officer', day)[0]?.key
      : inOffice('force_lead', day).find(({ scope }) => scope.kind === 'forces' && scope.forces.includes(subject))?.key;
  const judge = (subject: string, day: BusinessDate) =>
    JUDGES.flatMap((role) => inOffice(role, day)).find(({ key }) => key !== lead(subject, day))?.key;
  return {
    lead,
    byDefault: (command, day) => {
      const role = CYCLE_ROLES[command.do];
      if (role !== undefined) return inOffice(role, day)[0]?.key;
      const subject = command.subject ?? 'national';
      return JUDGING.has(command.do) ? judge(subject, day) : lead(subject, day);
    },
  };
}
