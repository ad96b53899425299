type Params = Readonly<Record<string, string | undefined>>;

/** Path parameters by name, as the generated client takes them; one the route does not have is empty, which finds nothing. */
export function pathOf<const Names extends readonly string[]>(
  params: Params,
  ...names: Names
): Record<Names[number], string> {
  return Object.fromEntries(names.map((name) => [name, params[name] ?? ''])) as Record<Names[number], string>;
}

/** A query without what the address leaves empty. */
export function given<T extends object>(query: T): T {
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  ) as T;
}
