-- Who sells a deal beside its owner, and which share of it counts as theirs. The owner has the rest: so the owner is
-- always one of those who sell it, and all shares together are always a whole.
create table sales.seller (
    id             uuid        primary key default uuidv7(),
    opportunity_id uuid        not null references sales.opportunity,
    account_id     uuid        not null references access.account,
    share          int         not null,
    added_at       timestamptz not null,
    added_by       uuid        not null references access.account,
    constraint seller_stands_once unique (opportunity_id, account_id),
    constraint seller_share_is_a_part check (share between 0 and 100)
);
create index seller_is on sales.seller (account_id, opportunity_id);
create index seller_added_by on sales.seller (added_by);
select journal.watch('sales.seller', subject => 'r.opportunity_id', also => 'r.account_id');

create function sales.keep_shares_whole() returns trigger language plpgsql as $$
begin
    if (select sum(share) from sales.seller where opportunity_id = new.opportunity_id) > 100 then
        raise integrity_constraint_violation using message = 'The shares of a deal are at most a whole';
    end if;
    return null;
end $$;
create constraint trigger shares_are_at_most_a_whole after insert or update on sales.seller
    deferrable initially deferred for each row execute function sales.keep_shares_whole();
