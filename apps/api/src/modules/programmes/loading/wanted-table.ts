/** Columns of one row as JSON, by column name; a parent's name (`body`) holds its key until its id (`body_id`) is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** What becomes of a row that the files no longer hold. Nothing is deleted: it is refused, ended or, for dates, moved. */
export type Leftover = 'refuse' | 'end' | 'move';

/** The rows one table of the definition should hold. */
export interface WantedTable {
  readonly table: string;
  /** columns that say which row it is */
  readonly key: readonly string[];
  readonly leftover: Leftover;
  readonly rows: readonly Fields[];
}
