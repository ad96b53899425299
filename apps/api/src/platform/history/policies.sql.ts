import type { ReadSubject, WriteSubject } from '@camau/domain';

/** CHECK of an authored text column: the shape of domain.md, Bilingual text. */
export function AUTHORED_TEXT(column: string): string {
  return `check (${column} is null or (jsonb_typeof(${column}) = 'object' and ${column} ?& array['en', 'cy', 'original', 'otherState']
    and ${column} ->> 'original' in ('en', 'cy', 'both') and ${column} ->> 'otherState' in ('missing', 'draft', 'translated', 'checked', 'stale')))`;
}

/** The ids a session setting holds, evaluated once per statement (an initplan), never once per row. */
function settingIds(setting: string): string {
  return `any ((select current_setting('${setting}')::uuid[])::uuid[])`;
}

/** Who reads rows of a table by the read table: whole programmes, or forces and the national part (`programme_id`). */
export function readable(subject: ReadSubject, force: string | null = null, programme = 'programme_id'): string {
  const whole = `${programme} = ${settingIds(`app.read_${subject}_programmes`)}`;
  if (force === null) return whole;
  return `${whole} or coalesce(${force}, ${programme}) = ${settingIds(`app.read_${subject}_scopes`)}`;
}

/** Who writes rows of a subject: those whose reach covers the programme, or the force the row belongs to. */
export function writable(subject: WriteSubject, force: string | null = null): string {
  const whole = `programme_id = ${settingIds(`app.write_${subject}_programmes`)}`;
  if (force === null) return whole;
  return `${whole} or coalesce(${force}, programme_id) = ${settingIds(`app.write_${subject}_scopes`)}`;
}

/** Read policy of a definition table; nobody but the owner writes these. */
export function definitionPolicy(table: string, programme: string): string {
  return `create policy readers on camau.${table} for select using (${readable('definition', null, programme)});`;
}

/** Read and write policies of a fact table. */
export function factPolicies(table: string, subject: ReadSubject, written: WriteSubject, force: string | null): string {
  return `
create policy readers on camau.${table} for select using (${readable(subject, force)});
create policy adders on camau.${table} for insert with check (${writable(written, force)});
create policy changers on camau.${table} for update using (${writable(written, force)}) with check (${writable(written, force)});`;
}
