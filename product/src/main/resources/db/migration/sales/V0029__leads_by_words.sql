-- So that the list of leads finds what somebody asked for while it is typed.
create index lead_by_words on sales.lead using gin (expressions.words(interest));
