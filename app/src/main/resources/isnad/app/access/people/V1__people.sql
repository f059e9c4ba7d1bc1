-- People, organisations, and what was done: beside the ledger, and never a part of it.
create table organisation (
  id     text    not null primary key,
  name   text    not null,
  added  bigint  not null
);

-- A name that was removed stays, so that nobody else gets it.
create table account (
  name          text    not null primary key,
  organisation  text    not null references organisation (id),
  role          text    not null,
  server        integer not null,
  state         text    not null,
  password      text    not null,
  stamp         integer not null,
  added         bigint  not null
);

-- How often log-in failed under a name, there or not; only the hash of what was typed.
create table attempt (
  hash      text    not null primary key,
  failures  integer not null,
  waits     bigint  not null,
  last      bigint  not null
);

-- Codes by which the first account is made; only their hashes.
create table setup (
  hash  text   not null primary key,
  ends  bigint not null
);

-- Tokens of programs; only their hashes.
create table token (
  id       text   not null primary key,
  account  text   not null references account (name),
  rights   text   not null,
  hash     text   not null unique,
  added    bigint not null,
  ends     bigint not null,
  revoked  integer not null
);

-- What was done, each entry chained to the one before.
create table audit (
  number        bigint  not null primary key,
  time          bigint  not null,
  organisation  text    not null,
  account       text    not null,
  token         text    not null,
  client        text    not null,
  deed          text    not null,
  about         text    not null,
  answer        integer not null,
  previous      text    not null,
  hash          text    not null
);
create index audit_time on audit (time);
