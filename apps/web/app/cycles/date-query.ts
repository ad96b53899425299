import { isoDateOf, readDateParts, type DateParts } from '../components/date-parts';
import type { FieldError } from '../components/field-errors';

/** Dates of a form whose address is its state (a preview): the boxes as typed, the dates they spell, and what is incomplete. */
export interface DateQuery<Name extends string> {
  readonly parts: Readonly<Record<Name, DateParts>>;
  /** null until every date was typed in full */
  readonly dates: Readonly<Record<Name, string>> | null;
  readonly errors: readonly FieldError[];
  /** nothing was asked for yet */
  readonly isBlank: boolean;
}

/** Reads the boxes of dates from an address; `incomplete` says so at each one that lacks a box. */
export function readDateQuery<const Name extends string>(
  search: URLSearchParams,
  labels: Readonly<Record<Name, string>>,
  incomplete: string,
): DateQuery<Name> {
  const names = Object.keys(labels) as Name[];
  const parts = Object.fromEntries(names.map((name) => [name, readDateParts(search, name)])) as Record<Name, DateParts>;
  const isBlank = names.every((name) => !search.has(`${name}-day`));
  const dates = names.map((name) => [name, isoDateOf(parts[name])] as const);
  const missing = dates.filter(([, on]) => on === null);
  return {
    parts,
    dates: missing.length > 0 ? null : (Object.fromEntries(dates) as Record<Name, string>),
    errors: isBlank ? [] : missing.map(([id]) => ({ id, label: labels[id], text: incomplete })),
    isBlank,
  };
}
