-- What a form asks besides who asks and what for, in words of its own. A question that asks for a field of people names
-- it, and is answered as that field is.
alter table sales.web_form add column further jsonb not null default '[]';
alter table sales.web_form add constraint web_form_asks_further_in_order check (jsonb_typeof(further) = 'array');
select journal.watch('sales.web_form', subject => 'r.id', unwatched => '{seal}');

-- Each question as it was asked, with what was answered: a form may ask otherwise the day after.
alter table sales.enquiry add column further jsonb not null default '[]';
alter table sales.enquiry add constraint enquiry_answers_further_in_order check (jsonb_typeof(further) = 'array');
select journal.watch('sales.enquiry', subject => 'r.lead_id');
