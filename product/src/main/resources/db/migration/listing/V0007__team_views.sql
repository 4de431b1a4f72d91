-- A view may be shared with one team. Where the team is dissolved, it is its owner's alone again.
alter table listing.saved_view add column team_id uuid references access.team on delete set null;
alter table listing.saved_view drop constraint saved_view_audience_is_known;
alter table listing.saved_view add constraint saved_view_audience_is_known check (audience in ('OWNER', 'TEAM', 'EVERYBODY'));
alter table listing.saved_view add constraint saved_view_has_a_team_only_for_it check (audience = 'TEAM' or team_id is null);
create index saved_view_of_team on listing.saved_view (team_id);
