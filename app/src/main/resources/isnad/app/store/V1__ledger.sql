-- The ledger: entries that are never changed, and the values that they seal.
create table entry (
  number   integer not null primary key,
  previous text    not null,
  time     text    not null,
  kind     text    not null,
  body     text    not null,
  hash     text    not null
);

create table sealed (
  entry integer not null references entry (number),
  part  integer not null,
  salt  text    not null,
  value text    not null,
  primary key (entry, part)
);

-- What the entries amount to. All below is made again from the entries at any time.
create table report (
  id        text    not null,
  version   integer not null,
  outlet    text,
  language  text    not null,
  published bigint,
  uri       text,
  by_file   integer not null,
  text_hash text    not null,
  seen      integer not null references entry (number),
  reading   integer references entry (number),
  stands    integer not null,
  primary key (id, version)
);
create index report_text on report (text_hash);
create index report_uri on report (uri);

create table claim (
  entry      integer not null references entry (number),
  part       integer not null,
  id         text    not null,
  report     text    not null,
  version    integer not null,
  type       text    not null,
  family     text    not null,
  modality   text    not null,
  stance     text    not null,
  cumulative integer not null,
  from_day   bigint,
  to_day     bigint,
  country    text,
  latitude   double precision,
  longitude  double precision,
  stands     integer not null,
  primary key (entry, part)
);
create index claim_id on claim (id);
create index claim_day on claim (from_day);
create index claim_report on claim (report, version);

create table claim_actor (
  entry integer not null,
  part  integer not null,
  place integer not null,
  role  text    not null,
  actor text    not null,
  primary key (entry, part, place)
);
create index claim_actor_actor on claim_actor (actor);
