-- People and mailing lists from Microsoft 365 (bot/graph). Like people, the tables are without a foreign key, which
-- would be checked row by row for thousands of rows: whoever adds any adds the council first.

-- The council's accounts as Microsoft Graph last told of them.
create table graph_users (
  council text not null,
  id text not null,
  -- The reading of the whole list in which it was last seen.
  round integer not null,
  -- Null: the account is gone; the row goes with the next finished sync.
  body json,
  -- What the last finished sync put into people for it; null: nothing. Where people differs, a clerk corrected it.
  said json,
  primary key (council, id)
);

-- Where the sync stands.
create table people_sync (
  council text primary key,
  -- The run that may write. A newer run takes over; the older one then stops.
  run text not null,
  body json not null,
  at timestamptz(3) not null
);

create table mailing_lists (
  council text not null,
  -- Lower case.
  address text not null,
  body json not null,
  primary key (council, address)
);

do $$
declare
  name text;
begin
  foreach name in array array['graph_users', 'people_sync', 'mailing_lists'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_council on %I using (council = current_setting(''protocol_nudge.council'', true))', name);
  end loop;
end $$;
