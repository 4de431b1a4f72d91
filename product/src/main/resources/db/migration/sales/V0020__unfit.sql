-- Why leads are given up, in the words of the company. A reason keeps its key, by which programs know it, whatever it is
-- called; one that was ever used is retired, for leads name it.
create table sales.unfit_reason (
    id         uuid        primary key default uuidv7(),
    key        text        not null default uuidv7()::text,
    name       text        not null,
    created_at timestamptz not null default now(),
    retired_at timestamptz,
    constraint unfit_reason_has_one_key unique (key),
    constraint unfit_reason_has_a_name check (name <> '' and key <> '')
);
create unique index unfit_reason_is_called_once on sales.unfit_reason (lower(name)) where retired_at is null;
select journal.watch('sales.unfit_reason', subject => 'r.id');
create trigger unfit_reason_is_told after insert or update or delete on sales.unfit_reason
    for each statement execute function sales.tell_qualifying();

select journal.name(null, null, 'Keep the reasons to give up a lead', 'MIGRATION', '', '');
insert into sales.unfit_reason (key, name) values
    ('NOT_REACHED', 'Could not be reached'), ('NO_NEED', 'No need'), ('NO_BUDGET', 'No budget'), ('NOT_NOW', 'Not now'),
    ('CHOSE_ANOTHER', 'Chose somebody else'), ('WRONG_DETAILS', 'Wrong details'),
    ('NO_CUSTOMER_OF_OURS', 'Nobody whom we could serve');

alter table sales.lead add column unfit_reason_id uuid references sales.unfit_reason;
select journal.watch('sales.lead', subject => 'r.id', also => 'r.party_id');
update sales.lead set unfit_reason_id = reason.id from sales.unfit_reason reason where reason.key = lead.unfit;
alter table sales.lead drop constraint lead_unfit_is_known, drop constraint lead_standing_is_whole;
alter table sales.lead drop column unfit;
alter table sales.lead add constraint lead_standing_is_whole check (
       (standing in ('NEW', 'CONTACTED', 'QUALIFIED')
            and closed_at is null and closed_by is null
            and unfit_reason_id is null and remark = '' and recycle_on is null)
    or (standing = 'CONVERTED' and closed_at is not null and closed_by is not null
            and unfit_reason_id is null and remark = '' and recycle_on is null)
    or (standing = 'DISQUALIFIED' and closed_at is not null and closed_by is not null
            and unfit_reason_id is not null));
create index lead_unfit_for on sales.lead (unfit_reason_id);
select journal.watch('sales.lead', subject => 'r.id', also => 'r.party_id');
