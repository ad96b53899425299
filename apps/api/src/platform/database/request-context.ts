import { READ_SUBJECTS, WRITE_SUBJECTS, type ReadSubject, type WriteSubject } from '@camau/domain';

/** Ids a reader may see for one subject: whole programmes, and scopes (forces; a programme's id stands for its national part). */
export interface Reach {
  readonly programmes: readonly string[];
  readonly scopes: readonly string[];
}

/** What today's grants let somebody read and write, resolved once a request. */
export interface AccessReach {
  readonly reads: Readonly<Record<ReadSubject, Reach>>;
  readonly writes: Readonly<Record<WriteSubject, Reach>>;
}

/** Who asks, under which request, why, and as at which instant. Every transaction is opened with one. */
export interface RequestContext {
  readonly userId: string | null;
  readonly requestId: string;
  readonly reason: string | null;
  readonly access: AccessReach;
  /** null reads what is known now */
  readonly asAt: AsAt | null;
  /** what the author says was looked at: recorded with the write it came with */
  readonly confirmation?: Confirmation;
}

/** Words that look like personal data and were sent all the same: where and of what kind, never the words. */
export interface Confirmation {
  readonly programmeId: string | null;
  /** the address the request was sent to */
  readonly path: string;
  readonly findings: readonly { readonly pointer: string; readonly kind: string }[];
}

/** The instant a reading is made as at; `date` is set when a whole day was asked for and means its end in London. */
export interface AsAt {
  readonly instant: string;
  readonly date: string | null;
}

const NOWHERE: Reach = { programmes: [], scopes: [] };

/** Reach of somebody without any grant. */
export const NO_ACCESS: AccessReach = {
  reads: Object.fromEntries(READ_SUBJECTS.map((subject) => [subject, NOWHERE])) as Record<ReadSubject, Reach>,
  writes: Object.fromEntries(WRITE_SUBJECTS.map((subject) => [subject, NOWHERE])) as Record<WriteSubject, Reach>,
};

/** Context of a request nobody is known for yet (signing in, health): sees no fact at all. */
export function anonymousContext(requestId: string): RequestContext {
  return { userId: null, requestId, reason: null, access: NO_ACCESS, asAt: null };
}
