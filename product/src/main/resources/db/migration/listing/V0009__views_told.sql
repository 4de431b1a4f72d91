-- Every node remembers the views that each of those who look sees, until this says that some have moved.
create function listing.tell_views() returns trigger language plpgsql as $$
begin
    perform pg_notify('rapport_open_pages', 'views:00000000-0000-0000-0000-000000000000');
    return null;
end $$;
create trigger saved_view_is_told after insert or update or delete on listing.saved_view
    for each statement execute function listing.tell_views();
create trigger pin_is_told after insert or update or delete on listing.pin
    for each statement execute function listing.tell_views();
create trigger preference_is_told after insert or update or delete on listing.preference
    for each statement execute function listing.tell_views();
