-- So that a deal is found while its name is typed.
create index opportunity_by_words on sales.opportunity using gin (expressions.words(name));
