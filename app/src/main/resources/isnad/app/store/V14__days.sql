-- How many are told to have been killed in an incident: the least, the best told and the most.
alter table incident add column killed_low  bigint not null default 0;
alter table incident add column killed_best bigint not null default 0;
alter table incident add column killed_high bigint not null default 0;

-- The numbers of the places that an incident is at, as the places are numbered below.
alter table incident add column places bytea;

-- How many incidents of one kind there are on a day, the last on which they may have been, and what
-- they add up to: all that a line over time needs, without a look at any incident.
create table day_sum (
  day         integer not null,
  type        text    not null,
  denied      integer not null,
  reports     integer not null,
  origins     integer not null,
  incidents   bigint  not null,
  killed_low  bigint  not null,
  killed_best bigint  not null,
  killed_high bigint  not null,
  primary key (day, type, denied, reports, origins)
)${clustered};

-- What an actor that packs know is said to be in an incident, and by whom: voice is empty where only
-- doers are asked for theirs.
create table incident_actor (
  actor    text    not null,
  role     text    not null,
  voice    text    not null,
  denies   integer not null,
  incident bigint  not null,
  day      integer not null,
  primary key (actor, role, voice, denies, incident)
)${clustered};
create index incident_actor_incident on incident_actor (incident);

-- In how many incidents each actor is, and how many are at each place; a country has no name here,
-- and what lies within a division or a country is at these too.
create table known_actor (
  actor     text   not null primary key,
  incidents bigint not null
);
create table known_place (
  number    integer not null primary key,
  country   text    not null,
  name      text    not null,
  admin     text,
  latitude  double precision,
  longitude double precision,
  narrow    text,
  incidents bigint  not null
);
