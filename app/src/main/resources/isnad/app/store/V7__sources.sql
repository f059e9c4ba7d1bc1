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

-- In how many claims of how many reports a source has something from another (0), or that from
-- it (1).
create table exchange (
  source    integer not null,
  direction integer not null,
  other     integer not null,
  claims    integer not null,
  reports   integer not null,
  primary key (source, direction, other)
)${clustered};

-- Who published a report and when, and the least report of its near-copies.
create table publication (
  report    integer not null primary key,
  outlet    integer not null,
  day       bigint,
  published text,
  copies    bigint  not null
);
create index publication_outlet on publication (outlet, day);
create index publication_copies on publication (copies, outlet);

-- The sources of an incident, each with what it is there.
alter table incident add column sources bytea;
