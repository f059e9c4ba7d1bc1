-- The few incidents that may be told differently, by their days.
create index incident_contrast on incident (to_day) where contrast = 1;
