-- Which incidents may have a named dead, by what deaths of one person have in common; least and
-- greatest are the first and the last of the names there, cut short, in the order of their letters.
create table incident_dead (
  incident bigint not null,
  key      text   not null,
  least    text   not null${bytewise},
  greatest text   not null${bytewise},
  primary key (incident, key)
)${clustered};
create index incident_dead_key on incident_dead (key, least, greatest);
