-- What a view shows, and that it was deleted, can be taken back: a shared one is how a whole team works. A pin is written
-- down so that a view that comes back stands where it had stood.
select journal.watch('listing.saved_view', subject => 'r.id', unwatched => '{updated_at}');
select journal.watch('listing.pin', subject => 'r.view_id', key => 'r.account_id', together => true, unwatched => '{pinned_at}');
