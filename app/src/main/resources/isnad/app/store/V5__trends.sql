-- Incidents with a known doer and place, and the reports that have a date, as trends count them: so
-- many by their numbers in one row, as in toll.
create table happened (
  block bigint not null primary key,
  body  bytea  not null
);
create table reported (
  block bigint not null primary key,
  body  bytea  not null
);
