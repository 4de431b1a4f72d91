-- How a view lays its records out: `groups:role`, `board:owner`; empty for a table.
alter table listing.saved_view add column layout text not null default '';
