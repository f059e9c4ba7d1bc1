-- What was given to be read and could not be: by the file it is in and what it is called. Not in
-- the chain, for nothing came of it, and gone once it is read.
create table unread (
  file text not null${bytewise},
  name text not null${bytewise},
  code text not null,
  what text not null,
  at_time text not null,
  primary key (file, name)
)${clustered};

-- What is followed: what a server said of the version that was fetched last, how often it failed
-- since, and when it may be asked again (seconds since 1970).
create table followed (
  url text not null${bytewise},
  etag text,
  modified text,
  failures integer not null,
  due bigint not null,
  primary key (url)
)${clustered};
