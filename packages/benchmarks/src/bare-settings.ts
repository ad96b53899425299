/** A statement with its values, as the API would send it. */
export interface Statement {
  readonly name: string;
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** What the run tells the bare rung. */
export interface BareSettings {
  readonly port: number;
  readonly superuserUrl: string;
  readonly programmeId: string;
  /** first page of the milestones of one force, and of all that its lead reads */
  readonly own: Statement;
  readonly whole: Statement;
  /** first page of a list narrowed by workstream, status and tier */
  readonly filtered: Statement;
  /** every cell, and one cell, as the office reads them */
  readonly matrix: Statement;
  readonly cell: Statement;
}
