-- What incidents add to sums of people, so many incidents by their numbers in one row: all of it is
-- read for every sum, and the fewer rows that takes the better.
create table toll (
  block bigint not null primary key,
  body  bytea  not null
);
