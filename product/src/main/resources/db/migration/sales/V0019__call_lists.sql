-- Leads that are called one after the other, by one colleague or by several who share the list.
create table sales.call_list (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    created_at timestamptz not null,
    created_by uuid        not null references access.account,
    closed_at  timestamptz,
    constraint call_list_has_a_name check (name <> '')
);
create unique index call_list_is_called_once on sales.call_list (lower(name)) where closed_at is null;
create index call_list_created_by on sales.call_list (created_by);
select journal.watch('sales.call_list', subject => 'r.id');

-- A lead on such a list. Whoever has it before them has taken it: nobody else is led to it meanwhile.
create table sales.called_lead (
    id           uuid        primary key default uuidv7(),
    call_list_id uuid        not null references sales.call_list,
    lead_id      uuid        not null references sales.lead,
    place        int         not null,
    tries        int         not null default 0,
    due_on       date,
    response     text,
    answered_at  timestamptz,
    answered_by  uuid        references access.account,
    taken_by     uuid        references access.account,
    taken_at     timestamptz,
    constraint called_lead_stands_once unique (call_list_id, lead_id),
    constraint called_lead_response_is_known check (
        response in ('INTERESTED', 'NOT_REACHED', 'NO_INTEREST', 'WRONG_NUMBER', 'MAY_NOT_BE_CALLED')),
    constraint called_lead_answer_is_whole check (
            (response is null) = (answered_at is null) and (response is null) = (answered_by is null)),
    constraint called_lead_is_taken_by_somebody check ((taken_by is null) = (taken_at is null))
);
create index called_lead_in_order on sales.called_lead (call_list_id, place) where response is null;
create index called_lead_answered on sales.called_lead (call_list_id, answered_at desc) where response is not null;
create index called_lead_lead on sales.called_lead (lead_id);
create index called_lead_answered_by on sales.called_lead (answered_by);
create index called_lead_taken_by on sales.called_lead (taken_by);
select journal.watch('sales.called_lead', subject => 'r.lead_id', also => 'r.call_list_id', unwatched => '{taken_by,taken_at}');
