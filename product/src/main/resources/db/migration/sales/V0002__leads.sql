-- An enquiry of a party: somebody may buy, and nobody knows yet whether. Who asks is a party from the first moment, so
-- nothing is kept here of what people are called or how they are reached.
create table sales.lead (
    id          uuid        primary key default uuidv7(),
    party_id    uuid        not null references customers.party,
    interest    text        not null default '',
    source      text        not null default '',
    note        text        not null default '',
    owner_id    uuid        references access.owner,
    standing    text        not null default 'NEW',
    stood_since timestamptz not null,
    closed_at   timestamptz,
    closed_by   uuid        references access.account,
    unfit       text,
    remark      text        not null default '',
    recycle_on  date,
    created_at  timestamptz not null,
    created_by  uuid        not null references access.account,
    constraint lead_unfit_is_known check (unfit in
        ('NOT_REACHED', 'NO_NEED', 'NO_BUDGET', 'NOT_NOW', 'CHOSE_ANOTHER', 'WRONG_DETAILS', 'NO_CUSTOMER_OF_OURS')),
    constraint lead_standing_is_whole check (
           (standing in ('NEW', 'CONTACTED', 'QUALIFIED')
                and closed_at is null and closed_by is null
                and unfit is null and remark = '' and recycle_on is null)
        or (standing = 'CONVERTED' and closed_at is not null and closed_by is not null
                and unfit is null and remark = '' and recycle_on is null)
        or (standing = 'DISQUALIFIED' and closed_at is not null and closed_by is not null
                and unfit is not null))
);
create index lead_of_party on sales.lead (party_id, id);
create index lead_of_owner on sales.lead (owner_id, id);
create index lead_open on sales.lead (id) where standing in ('NEW', 'CONTACTED', 'QUALIFIED');
create index lead_by_standing on sales.lead (stood_since, id);
create index lead_by_source on sales.lead (lower(source), id);
create index lead_closed_by on sales.lead (closed_by);
create index lead_created_by on sales.lead (created_by);
create index lead_to_recycle on sales.lead (recycle_on) where recycle_on is not null;
select journal.watch('sales.lead', subject => 'r.id', also => 'r.party_id');

-- Of which lead a deal was made: of each one at most.
alter table sales.opportunity add column lead_id uuid references sales.lead;
create unique index opportunity_out_of_lead on sales.opportunity (lead_id);
select journal.watch('sales.opportunity', subject => 'r.id', also => 'r.party_id');

select journal.name(null, null, 'Let roles see leads', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'lead', held.act, held.reach
  from access.role_right held where held.record_kind = 'opportunity'
on conflict do nothing;
