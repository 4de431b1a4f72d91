-- The filter of a view, as the text of a rule; empty for none.
alter table listing.saved_view add column filter text not null default '';
