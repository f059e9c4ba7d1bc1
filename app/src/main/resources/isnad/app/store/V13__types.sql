-- Incidents of a rare type are found without a look at the rows of all others.
drop index incident_day;
create index incident_day on incident (to_day, from_day, type);
