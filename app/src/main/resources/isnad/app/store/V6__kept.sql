-- The tables of incidents made anew: numbers that are keys of their own, reports by a number that a
-- person's decision changes too, and what leads from names to incidents once instead of twice.
drop table incident_name;
drop table incident;
drop table told;
drop table assembly;

-- What the reports that stand amount to together. All of it is made again from the entries at any
-- time, by the packs and in the form that the one row of assembly names, up to that entry; given
-- and taken are the last numbers that an incident and a report were given.
create table assembly (
  form  integer not null,
  packs text    not null,
  head  bigint  not null,
  given bigint  not null,
  taken bigint  not null
);

-- What a report tells as people decided it, what finds its neighbours, and where its claims are
-- linked; seen and reading are the entries that it and its reading came in with.
create table told (
  report  integer not null primary key,
  id      text    not null,
  seen    bigint  not null,
  reading bigint,
  body    bytea   not null,
  marks   bytea   not null,
  places  bytea   not null,
  copies  bigint  not null
);
create index told_id on told (id);
create index told_seen on told (seen);
create index told_copies on told (copies);

-- An incident of a group of linked claims; claims are those of told, by their places there; contrast
-- is 1 where it may be told differently.
create table incident (
  number   integer not null primary key,
  id       text    not null,
  linked   bigint  not null,
  claims   bytea   not null,
  type     text    not null,
  from_day bigint,
  to_day   bigint,
  size     integer not null,
  reports  integer not null,
  origins  integer not null,
  denials  integer not null,
  contrast integer not null,
  synopsis bytea   not null
);
create index incident_linked on incident (linked);
create index incident_day on incident (to_day);

create index report_seen on report (seen);

-- By which names of parties and places an incident is found. What leads to an incident that is no
-- more stays until all is put together anew: no number of an incident is used again.
create table incident_name (
  name     integer not null,
  incident bigint  not null,
  primary key (name, incident)
)${clustered};

delete from name;
