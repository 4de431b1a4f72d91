-- Who else sells what we sell, and what we know of them.
create table sales.competitor (
    id         uuid        primary key default uuidv7(),
    name       text        not null,
    strengths  text        not null default '',
    weaknesses text        not null default '',
    created_at timestamptz not null default now(),
    constraint competitor_has_a_name check (name <> '')
);
create unique index competitor_is_called_once on sales.competitor (lower(name));
select journal.watch('sales.competitor', subject => 'r.id');

-- Against whom we sell a deal.
create table sales.rival (
    id             uuid primary key default uuidv7(),
    opportunity_id uuid not null references sales.opportunity,
    competitor_id  uuid not null references sales.competitor,
    constraint rival_stands_once unique (opportunity_id, competitor_id)
);
create index rival_is on sales.rival (competitor_id, opportunity_id);
select journal.watch('sales.rival', subject => 'r.opportunity_id', also => 'r.competitor_id');

-- To whom a deal was lost; it was a name before.
alter table sales.opportunity add column lost_to_id uuid references sales.competitor;
create index opportunity_lost_to on sales.opportunity (lost_to_id);
alter table sales.opportunity drop constraint opportunity_standing_is_whole;
select journal.watch('sales.opportunity', subject => 'r.id', also => 'r.party_id');
select journal.name(null, null, 'Make records of the competitors', 'MIGRATION', '', '');
insert into sales.competitor (name)
select min(competitor) from sales.opportunity where competitor <> '' group by lower(competitor);
insert into sales.rival (opportunity_id, competitor_id)
select deal.id, known.id
  from sales.opportunity deal join sales.competitor known on lower(known.name) = lower(deal.competitor);
update sales.opportunity deal set lost_to_id = known.id
  from sales.competitor known where lower(known.name) = lower(deal.competitor) and deal.standing = 'LOST';
alter table sales.opportunity drop column competitor;
alter table sales.opportunity add constraint opportunity_standing_is_whole check (
       (standing = 'OPEN' and closed_at is null     and closed_by is null     and loss_reason_id is null     and lost_to_id is null)
    or (standing = 'WON'  and closed_at is not null and closed_by is not null and loss_reason_id is null     and lost_to_id is null)
    or (standing = 'LOST' and closed_at is not null and closed_by is not null and loss_reason_id is not null));
select journal.watch('sales.opportunity', subject => 'r.id', also => 'r.party_id');

select journal.name(null, null, 'Let roles see competitors', 'MIGRATION', '', '');
insert into access.role_right (role_id, record_kind, act, reach)
select held.role_id, 'competitor', held.act, 'ALL'
  from access.role_right held where held.record_kind = 'opportunity' and held.act in ('READ', 'CREATE', 'EDIT', 'DELETE', 'EXPORT')
on conflict do nothing;
