-- The few incidents that may be told differently, by their days.
create index incident_contrast on incident (to_day) where contrast = 1;

-- Of a month long ago: the days of all that came later are passed over without their rows.
drop index incident_day;
create index incident_day on incident (to_day, from_day);
