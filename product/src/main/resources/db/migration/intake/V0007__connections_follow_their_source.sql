-- How what a connection brings is matched is said of its source, once.
alter table intake.connection drop column matching;
