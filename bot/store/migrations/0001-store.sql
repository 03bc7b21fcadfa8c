-- Everything the server keeps. Every row belongs to a council: a transaction names its council in the setting
-- protocol_nudge.council and sees and writes only that council's rows; without it, none.
-- Bodies are json, not jsonb, so that they come back as they went in, key by key.

create table councils (
  id text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
  since timestamptz(3) not null default now()
);

-- Revisions, versions and ids that count up for each council. Its rows are only touched under the lock on the
-- council's own row.
create table counters (
  council text not null references councils,
  name text not null,
  value integer not null,
  primary key (council, name)
);

create table policies (
  council text not null references councils,
  version integer not null check (version > 0),
  author_name text not null,
  author_email text not null,
  at timestamptz(3) not null,
  reason text not null,
  body json not null,
  primary key (council, version)
);

create table draft_policies (
  council text primary key references councils,
  revision integer not null check (revision > 0),
  based_on integer,
  body json not null,
  saved_at timestamptz(3) not null,
  saved_by text not null,
  foreign key (council, based_on) references policies
);

-- What the clerk saw at each of the last revisions. A null body: the default policy.
create table draft_revisions (
  council text not null references councils,
  revision integer not null,
  body json,
  at timestamptz(3) not null,
  primary key (council, revision)
);

-- Like counts without a foreign key, which would be checked row by row for thousands of rows: whoever adds any
-- adds the council first.
create table people (
  council text not null,
  -- Lower case; the one in the body is as it was given.
  address text not null,
  body json not null,
  primary key (council, address)
);

create table people_changes (
  council text not null references councils,
  id integer not null,
  at timestamptz(3) not null,
  author_name text not null,
  author_email text not null,
  summary text not null,
  -- [{"address", "person": the one who was replaced or removed, or null where there was none}]
  before json not null,
  undone boolean not null default false,
  primary key (council, id)
);

create table packs (
  council text not null references councils,
  id text not null,
  version integer not null,
  author_name text not null,
  author_email text not null,
  at timestamptz(3) not null,
  body json not null,
  primary key (council, id, version)
);

create table own_protocols (
  council text primary key references councils,
  revision integer not null check (revision > 0),
  author_name text not null,
  author_email text not null,
  at timestamptz(3) not null,
  body json not null
);

create table scenarios (
  council text not null references councils,
  id text not null,
  place integer not null,
  author_name text not null,
  author_email text not null,
  at timestamptz(3) not null,
  body json not null,
  primary key (council, id)
);

create table questions (
  council text not null references councils,
  id text not null,
  question text not null,
  asker text,
  at timestamptz(3) not null,
  state text not null default 'open' check (state in ('open', 'answered', 'set-aside')),
  answer json,
  primary key (council, id)
);

create table counts (
  council text not null,
  rule text not null,
  outcome text not null,
  day date not null,
  count bigint not null check (count >= 0),
  primary key (council, day, rule, outcome)
);

create table audit (
  council text not null references councils,
  id integer not null,
  at timestamptz(3) not null,
  author_name text not null,
  author_email text not null,
  action text not null,
  summary text not null,
  primary key (council, id)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['policies', 'packs', 'audit'] loop
    execute format(
      'create trigger never_changed before update or delete on %I for each row execute function refuse_change()', name);
    execute format(
      'create trigger never_emptied before truncate on %I for each statement execute function refuse_change()', name);
  end loop;

  foreach name in array array['counters', 'policies', 'draft_policies', 'draft_revisions', 'people',
      'people_changes', 'packs', 'own_protocols', 'scenarios', 'questions', 'counts', 'audit'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_council on %I using (council = current_setting(''protocol_nudge.council'', true))', name);
  end loop;
end $$;

-- Which councils there are is no secret of one of them; adding and locking one is.
alter table councils enable row level security;
alter table councils force row level security;
create policy any_council on councils for select using (true);
create policy add_own on councils for insert with check (id = current_setting('protocol_nudge.council', true));
create policy lock_own on councils for update using (id = current_setting('protocol_nudge.council', true));
