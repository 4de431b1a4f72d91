-- When people work: a business calendar has hours for each day of the week, in a zone, and the public holidays of a
-- country. One of them is the company's; a team may have another, which holds for those below it too.
create table work.business_calendar (
    id       uuid    primary key default uuidv7(),
    name     text    not null,
    zone     text    not null,
    country  text    not null default '',
    region   text    not null default '',
    standard boolean not null default false,
    constraint business_calendar_has_a_name check (name <> ''),
    constraint business_calendar_has_a_zone check (zone <> ''),
    constraint business_calendar_region_is_of_a_country check (region = '' or country <> ''),
    constraint business_calendar_is_the_company_s_once exclude using btree (standard with =) where (standard)
        deferrable initially deferred
);
select journal.watch('work.business_calendar', subject => 'r.id');

-- In minutes from midnight. What closes before it opens closes on the next day.
create table work.open_span (
    id                   uuid primary key default uuidv7(),
    business_calendar_id uuid not null references work.business_calendar,
    weekday              int  not null,
    opens                int  not null,
    closes               int  not null,
    constraint open_span_is_on_a_weekday check (weekday between 1 and 7),
    constraint open_span_is_within_a_day check (opens between 0 and 1439 and closes between 1 and 1440 and opens <> closes)
);
create index open_span_of_calendar on work.open_span (business_calendar_id);
select journal.watch('work.open_span', subject => 'r.business_calendar_id');

-- A calendar that is never open would have no working time, and nothing would ever be due.
create function work.keep_hours() returns trigger language plpgsql as $$
declare
    calendar uuid;
begin
    if tg_table_name = 'open_span' then
        calendar := old.business_calendar_id;
    else
        calendar := new.id;
    end if;
    if exists (select from work.business_calendar where id = calendar)
       and not exists (select from work.open_span where business_calendar_id = calendar) then
        raise integrity_constraint_violation using message = 'A business calendar is open at some time';
    end if;
    return null;
end $$;
create constraint trigger business_calendar_has_hours after insert on work.business_calendar
    deferrable initially deferred for each row execute function work.keep_hours();
create constraint trigger business_calendar_keeps_hours after delete or update on work.open_span
    deferrable initially deferred for each row execute function work.keep_hours();

-- A day on which everything is otherwise: closed, or open whatever the week and the holidays say.
create table work.special_day (
    id                   uuid primary key default uuidv7(),
    business_calendar_id uuid not null references work.business_calendar,
    day                  date not null,
    name                 text not null default '',
    opens                int,
    closes               int,
    constraint special_day_stands_once unique (business_calendar_id, day),
    constraint special_day_is_closed_or_open check (
           (opens is null and closes is null)
        or (opens between 0 and 1439 and closes between 1 and 1440 and opens <> closes))
);
select journal.watch('work.special_day', subject => 'r.business_calendar_id');

create table work.team_calendar (
    id                   uuid primary key default uuidv7(),
    team_id              uuid not null references access.team on delete cascade,
    business_calendar_id uuid not null references work.business_calendar,
    constraint team_has_one_calendar unique (team_id)
);
create index team_calendar_is on work.team_calendar (business_calendar_id);
select journal.watch('work.team_calendar', subject => 'r.business_calendar_id');

-- Every node remembers them, and hears here that they changed.
create function work.tell_hours() returns trigger language plpgsql as $$
begin
    perform pg_notify('rapport_open_pages', 'hours:00000000-0000-0000-0000-000000000000');
    return null;
end $$;
create trigger business_calendar_is_told after insert or update or delete on work.business_calendar
    for each statement execute function work.tell_hours();
create trigger open_span_is_told after insert or update or delete on work.open_span
    for each statement execute function work.tell_hours();
create trigger special_day_is_told after insert or update or delete on work.special_day
    for each statement execute function work.tell_hours();
create trigger team_calendar_is_told after insert or update or delete on work.team_calendar
    for each statement execute function work.tell_hours();
