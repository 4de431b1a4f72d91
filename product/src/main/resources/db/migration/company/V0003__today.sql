-- The day that it is for the company. The database's own current_date is that of its server.
create function company.today() returns date
    stable parallel safe
    return (select (now() at time zone time_zone)::date from company.profile);
