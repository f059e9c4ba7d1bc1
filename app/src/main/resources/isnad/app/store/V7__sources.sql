-- What is counted of outlets and voices, by each name that they are called by. All of it is summed
-- up again when incidents are put together anew.
create table source (
  number    integer not null primary key,
  key       text    not null,
  shown     text    not null,
  reports   integer not null,
  origin    integer not null,
  relay     integer not null,
  incidents integer not null
);

-- The numbers of the sources that tell of an incident.
alter table incident add column sources bytea;
