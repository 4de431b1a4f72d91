-- Which columns of a list an account wants to see, in which order.
create table listing.column_choice (
    account_id uuid   not null references access.account,
    list       text   not null,
    columns    text[] not null,
    primary key (account_id, list),
    constraint column_choice_is_not_empty check (cardinality(columns) > 0)
);
