import type { DataSource } from 'typeorm';

interface RoleRow {
  readonly name: string;
  readonly is_superuser: boolean;
  readonly bypasses: boolean;
  readonly owned: number;
}

/**
 * Refuses to serve under a role that row policies do not hold: a superuser, one with BYPASSRLS, or an owner of a table.
 * Throws with one sentence that says which.
 */
export async function checkServingRole(dataSource: DataSource): Promise<void> {
  const [role] = await dataSource.query<RoleRow[]>(`
    select current_user as name, r.rolsuper as is_superuser, r.rolbypassrls as bypasses,
      (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relowner = r.oid and n.nspname in ('camau', 'history', 'as_at', 'audit')) as owned
    from pg_roles r where r.rolname = current_user`);
  if (role === undefined) throw new Error('The database does not say who is connected.');
  if (role.is_superuser)
    throw new Error(`The API refuses to serve as ${role.name}: it is a superuser, and row policies would not hold.`);
  if (role.bypasses)
    throw new Error(`The API refuses to serve as ${role.name}: it has BYPASSRLS, and row policies would not hold.`);
  if (role.owned > 0)
    throw new Error(
      `The API refuses to serve as ${role.name}: it owns ${role.owned} tables, and row policies would not hold.`,
    );
}
