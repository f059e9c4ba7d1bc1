-- How the words of a source came that is no published report.
alter table report add column medium text;

-- What people decided, made of the entries: a row for each thing that a decision is about.
create table decision (
  entry integer not null references entry (number),
  part  integer not null,
  id    text    not null,
  about text    not null,
  primary key (entry, part)
);
create index decision_id on decision (id);
create index decision_about on decision (about);
