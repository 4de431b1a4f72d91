-- So that the list of deals begins with those that may still be won.
create index opportunity_open on sales.opportunity (id) where standing = 'OPEN';
