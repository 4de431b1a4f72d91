-- What a company asks before it takes a lead for one that may buy. What was once answered is retired, never deleted.
create table sales.criterion (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    question   text        not null,
    position   int         not null,
    created_at timestamptz not null default now(),
    retired_at timestamptz,
    constraint criterion_has_a_name check (name <> '')
);
create unique index criterion_is_called_once on sales.criterion (lower(name)) where retired_at is null;
select journal.watch('sales.criterion', subject => 'r.id');

-- What we know of a lead in answer to that.
create table sales.answer (
    id           uuid        primary key default uuidv7(),
    lead_id      uuid        not null references sales.lead,
    criterion_id uuid        not null references sales.criterion,
    met          boolean     not null,
    remark       text        not null default '',
    answered_at  timestamptz not null,
    answered_by  uuid        not null references access.account,
    constraint answer_is_given_once unique (lead_id, criterion_id)
);
create index answer_to_criterion on sales.answer (criterion_id);
create index answer_answered_by on sales.answer (answered_by);
select journal.watch('sales.answer', subject => 'r.lead_id');

-- What speaks for a lead, or against it, and how much. What the leads come to is reckoned where it is asked for.
create table sales.scoring_rule (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    rule       text        not null,
    points     int         not null,
    created_at timestamptz not null default now(),
    constraint scoring_rule_has_a_name check (name <> ''),
    constraint scoring_rule_asks_something check (rule <> ''),
    constraint scoring_rule_counts check (points <> 0 and points between -100 and 100)
);
create unique index scoring_rule_is_called_once on sales.scoring_rule (lower(name));
select journal.watch('sales.scoring_rule', subject => 'r.id');

-- Every node remembers them, and hears here that they changed.
create function sales.tell_qualifying() returns trigger language plpgsql as $$
begin
    perform pg_notify('rapport_open_pages', 'qualifying:00000000-0000-0000-0000-000000000000');
    return null;
end $$;
create trigger criterion_is_told after insert or update or delete on sales.criterion
    for each statement execute function sales.tell_qualifying();
create trigger scoring_rule_is_told after insert or update or delete on sales.scoring_rule
    for each statement execute function sales.tell_qualifying();

-- What every company begins with.
select journal.name(null, null, 'Begin with a checklist and a few rules for leads', 'MIGRATION', '', '');
insert into sales.criterion (name, question, position)
values ('Budget', 'Is there money for it, and about how much?', 1),
       ('Authority', 'Does whoever asks decide, or do we know who does?', 2),
       ('Need', 'Do they have a problem that we solve?', 3),
       ('Timing', 'When do they want it?', 4);
insert into sales.scoring_rule (name, rule, points)
values ('The checklist is half answered', 'criteria_met >= 2', 20),
       ('The checklist is answered', 'criteria_met >= 4', 20),
       ('Says what it is about', 'has(interest)', 10),
       ('Can be called', 'has(phone)', 10),
       ('Asks for a company', 'has(company)', 10),
       ('Nothing has moved for a month', 'days_standing > 30', -20);
