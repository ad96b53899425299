/**
 * SQL of `history.track(table, as_at)`: builds (or brings up to date) the history of one fact table.
 * Run it in the migration that makes or alters the table, again at every change.
 *
 * It makes `history.<t>` (valid_from, valid_to, changed_by, request_id, change_reason, then the table's columns, nullable), its
 * indexes (one current row per id, (id, valid_from), a copy of each index of the table), the recording trigger
 * (SECURITY DEFINER, fixed search path, explicit columns), the row policy of the table and, unless `as_at` is
 * false, the security-invoker view `as_at.<t>`. Columns added later are back-filled from the live row. Neither table can be
 * emptied. NB: rights are granted the first time only, so that what a migration took back stays taken back.
 */
export const TRACK_SQL = `
create or replace function history.track(tracked text, with_as_at boolean default true) returns void
language plpgsql set search_path = pg_catalog as $track$
declare
  live regclass := format('camau.%I', tracked)::regclass;
  is_new boolean := to_regclass(format('history.%I', tracked)) is null;
  column_name text; column_type text; columns text; new_columns text; assignments text; index_row record; policy_row record;
begin
  if exists (select 1 from pg_attribute where attrelid = live and attname in ('valid_from', 'valid_to', 'changed_by', 'request_id', 'change_reason')) then
    raise exception 'a tracked table cannot have a column that history itself uses: %', tracked;
  end if;
  execute format('create table if not exists history.%I (valid_from timestamptz not null, valid_to timestamptz not null default ''infinity'', changed_by uuid, request_id text not null, change_reason text)', tracked);
  for column_name, column_type in
    select a.attname, format_type(a.atttypid, a.atttypmod) from pg_attribute a
    where a.attrelid = live and a.attnum > 0 and not a.attisdropped order by a.attnum
  loop
    if not exists (select 1 from pg_attribute where attrelid = format('history.%I', tracked)::regclass and attname = column_name and not attisdropped) then
      execute format('alter table history.%I add column %I %s', tracked, column_name, column_type);
      execute format('update history.%I h set %I = t.%I from camau.%I t where t.id = h.id', tracked, column_name, column_name, tracked);
    end if;
  end loop;

  select string_agg(quote_ident(attname), ', ' order by attnum), string_agg('new.' || quote_ident(attname), ', ' order by attnum),
         string_agg(quote_ident(attname) || ' = new.' || quote_ident(attname), ', ' order by attnum)
    into columns, new_columns, assignments
    from pg_attribute where attrelid = live and attnum > 0 and not attisdropped;

  execute format('create unique index if not exists %I on history.%I (id) where valid_to = ''infinity''', tracked || '_current', tracked);
  execute format('create unique index if not exists %I on history.%I (id, valid_from)', tracked || '_by_id', tracked);
  for index_row in
    select c.relname, pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = live and not i.indisprimary
  loop
    if to_regclass(format('history.%I', index_row.relname)) is null then
      execute regexp_replace(regexp_replace(index_row.definition, '^CREATE UNIQUE INDEX', 'CREATE INDEX'),
        ' ON (ONLY )?camau\\.', ' ON history.');
    end if;
  end loop;

  execute format($function$
    create or replace function history.%1$I() returns trigger language plpgsql security definer set search_path = pg_catalog as $record$
    declare
      instant timestamptz := current_setting('app.instant')::timestamptz;
      actor uuid := nullif(current_setting('app.user_id'), '')::uuid;
      request text := current_setting('app.request_id');
      why text := nullif(current_setting('app.reason'), '');
      since timestamptz;
      is_own boolean;
    begin
      if tg_op = 'DELETE' then
        raise exception 'nothing is deleted: %%', tg_table_name using errcode = '55006';
      end if;
      if tg_op = 'UPDATE' then
        if new is not distinct from old then return null; end if;
        select valid_from, xmin = pg_current_xact_id()::xid into strict since, is_own from history.%2$I where id = old.id and valid_to = 'infinity';
        if since > instant or (since = instant and not is_own) then
          raise exception 'the row was changed since this transaction began' using errcode = '40001';
        end if;
        if since = instant then
          update history.%2$I set %3$s, changed_by = actor, request_id = request, change_reason = why where id = old.id and valid_to = 'infinity';
          return null;
        end if;
        update history.%2$I set valid_to = instant where id = old.id and valid_to = 'infinity';
      end if;
      insert into history.%2$I (valid_from, changed_by, request_id, change_reason, %4$s) values (instant, actor, request, why, %5$s);
      return null;
    end $record$ $function$, 'record_' || tracked, tracked, assignments, columns, new_columns);
  execute format('revoke all on function history.%I() from public', 'record_' || tracked);
  execute format('create or replace trigger record_history after insert or update or delete on camau.%I for each row execute function history.%I()', tracked, 'record_' || tracked);

  execute format('alter table camau.%I enable row level security', tracked);
  execute format('alter table history.%I enable row level security', tracked);
  for policy_row in select polname, pg_get_expr(polqual, polrelid) as using_expression from pg_policy where polrelid = live and polcmd = 'r' loop
    execute format('drop policy if exists %I on history.%I', policy_row.polname, tracked);
    execute format('create policy %I on history.%I for select using (%s)', policy_row.polname, tracked, policy_row.using_expression);
  end loop;
  if is_new then
    execute format('grant select, insert, update on camau.%I to camau_app', tracked);
    execute format('grant select on history.%I to camau_app', tracked);
  end if;
  if to_regprocedure('audit.refuse_change()') is not null then
    execute format('create or replace trigger never_emptied before truncate on camau.%I for each statement execute function audit.refuse_change()', tracked);
    execute format('create or replace trigger never_emptied before truncate on history.%I for each statement execute function audit.refuse_change()', tracked);
  end if;

  if with_as_at then
    execute format('drop view if exists as_at.%I', tracked);
    execute format($view$create view as_at.%1$I with (security_invoker = true) as select %2$s from history.%1$I
      where valid_from <= (select current_setting('app.as_at')::timestamptz) and valid_to > (select current_setting('app.as_at')::timestamptz)$view$, tracked, columns);
    execute format('grant select on as_at.%I to camau_app', tracked);
  end if;
end $track$;
`;
