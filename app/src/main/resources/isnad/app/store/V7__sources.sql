-- What is counted of outlets and voices, by each name that they are called by. All of it is summed
-- up again when incidents are put together anew.
create table source (
  number              integer not null primary key,
  key                 text    not null,
  shown               text    not null,
  reports             integer not null,
  published           integer not null,
  own                 integer not null,
  origin              integer not null,
  relay               integer not null,
  incidents           integer not null,
  incidents_as_origin integer not null,
  incidents_as_relay  integer not null,
  incidents_of_texts  integer not null,
  incidents_as_link   integer not null
);

-- The sources of an incident, each with what it is there.
alter table incident add column sources bytea;
