create extension if not exists unaccent with schema public;

-- A text as a search within a timeline sees it: small letters without accents.
create function timeline.folded(words text) returns text language sql stable parallel safe
return lower(public.unaccent(words));
