-- What the reports that stand amount to together. All of it is made again from the entries at any
-- time, by the packs and in the form that the one row of assembly names, up to that entry; given is
-- the last number that an incident was given.
create table assembly (
  form  integer not null,
  packs text    not null,
  head  bigint  not null,
  given bigint  not null
);

-- What a report tells, what finds its neighbours, and where its claims are linked.
create table told (
  report  bigint not null primary key,
  id      text   not null,
  body    bytea  not null,
  marks   bytea  not null,
  places  bytea  not null,
  copies  bigint not null
);
create index told_id on told (id);
create index told_copies on told (copies);

-- An incident of a group of linked claims; claims are those of told, by their places there.
create table incident (
  number   bigint  not null primary key,
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
  synopsis bytea   not null
);
create index incident_linked on incident (linked);
create index incident_day on incident (to_day);

-- By which names of parties and places an incident is found. What leads to an incident that is no
-- more stays until all is put together anew: no number of an incident is used again.
create table name (
  number  integer not null primary key,
  sort    text    not null,
  key     text    not null,
  shown   text    not null
);
create unique index name_key on name (sort, key, shown);

create table incident_name (
  name     integer not null,
  incident bigint  not null,
  primary key (name, incident)
);

create index report_reading on report (reading);
