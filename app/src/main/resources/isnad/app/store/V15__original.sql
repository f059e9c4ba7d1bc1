-- What reports were taken from, as it came: each file, page or record once, however many reports
-- were taken from it. Deflated where that makes it smaller; without bytes where the ledger was
-- carried in without them.
create table original (
  hash   text   not null${bytewise} primary key,
  bytes  bigint not null,
  packed bytea
);

-- Which entries, by what they seal, have which original. Made again from the entries at any time.
create table original_of (
  hash  text    not null${bytewise},
  entry integer not null references entry (number),
  primary key (hash, entry)
)${clustered};
