-- More of what is counted of outlets and voices: claims of the reports that an outlet published, and
-- those in its own voice; incidents of which a source is an origin, a relay, and where several texts
-- tell it, a common link.
alter table source add column published           integer not null default 0;
alter table source add column own                 integer not null default 0;
alter table source add column incidents_as_origin integer not null default 0;
alter table source add column incidents_as_relay  integer not null default 0;
alter table source add column incidents_of_texts  integer not null default 0;
alter table source add column incidents_as_link   integer not null default 0;

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

-- The loaded words of a source in a report: how many there are, and which.
create table loaded (
  source text    not null,
  report text    not null${bytewise},
  day    bigint,
  uses   integer not null,
  body   bytea   not null,
  primary key (source, report)
)${clustered};
create index loaded_report on loaded (report);

-- What is disputed of a source in an incident, wherever anything is; id and day are the incident's.
create table dispute (
  source       text    not null,
  incident     bigint  not null,
  id           text    not null${bytewise},
  day          bigint,
  claims       integer not null,
  later        integer not null,
  earlier      integer not null,
  unknown      integer not null,
  revised      integer not null,
  contradicted integer not null,
  primary key (source, incident)
)${clustered};
create index dispute_incident on dispute (incident);

-- Who published a report and when: the number of the outlet among the sources, the day, and the
-- time as it was given. The second index has all that tells who printed a text first.
alter table told add column outlet    integer;
alter table told add column day       bigint;
alter table told add column published text;
create index told_outlet on told (outlet, day, copies);
drop index told_copies;
create index told_copies on told (copies, outlet, published);
