-- What was answered to a request with an Idempotency-Key, so that the same request again gets the same answer.
create table api.answered_request (
    account_id uuid        not null references access.account,
    key        text        not null,
    request    bytea       not null,
    status     int,
    headers    jsonb,
    body       bytea,
    created_at timestamptz not null default now(),
    primary key (account_id, key),
    constraint answered_request_key_is_short check (length(key) between 1 and 255),
    constraint answered_request_is_whole check ((status is null) = (headers is null) and (status is null) = (body is null))
);
create index answered_request_by_age on api.answered_request (created_at);
