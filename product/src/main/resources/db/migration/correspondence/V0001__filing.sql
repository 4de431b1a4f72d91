-- On which interaction a message stands. A message that came into two boxes stands on one.
create table correspondence.filing (
    message_id     uuid primary key references messages.message on delete cascade,
    interaction_id uuid not null,
    occurred_at    timestamptz not null,
    filed_by       uuid references access.account
);
create index filing_on_interaction on correspondence.filing (interaction_id);
create index filing_filed_by on correspondence.filing (filed_by);
select journal.watch('correspondence.filing', subject => 'r.message_id', key => 'r.message_id');
