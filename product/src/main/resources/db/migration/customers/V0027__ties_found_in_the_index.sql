-- Who looks for ways from one person to another goes along thousands of ties, and asks of each no more than whom it
-- leads to, of which kind, and when: the index tells it, without the row.
drop index customers.relationship_from;
drop index customers.relationship_to;
create index relationship_from on customers.relationship (from_id, kind) include (to_id, since, until);
create index relationship_to on customers.relationship (to_id, kind) include (from_id, since, until);
