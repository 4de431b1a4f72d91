-- What was answered to a request with an Idempotency-Key, so that the same request again gets the same answer. A row is
-- written in the transaction of what was done, so there is no answer without an act and no act without its answer.
create table api.answered_request (
    account_id uuid        not null references access.account,
    key        text        not null,
    request    bytea       not null,
    status     int         not null,
    headers    jsonb       not null,
    body       bytea       not null,
    created_at timestamptz not null default now(),
    primary key (account_id, key),
    constraint answered_request_key_is_short check (length(key) between 1 and 255),
    constraint answered_request_status_is_of_success check (status between 200 and 299)
);
create index answered_request_by_age on api.answered_request (created_at);
