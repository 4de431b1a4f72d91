-- A calendar that somebody keeps elsewhere too (CalDAV). It is chosen among those that were found at the address; from
-- then on both are in step. The token is written after everything that it covers, so that nothing is lost.
create table work.calendar_link (
    account_id      uuid   primary key references access.account,
    address         text   not null,
    user_name       text   not null,
    secret          bytea  not null,
    found_addresses text[] not null default '{}',
    found_names     text[] not null default '{}',
    calendar        text   not null default '',
    name            text   not null default '',
    token           text   not null default '',
    next_at         timestamptz not null,
    tries           int    not null default 0,
    worked_at       timestamptz,
    problem         text   not null default '',
    problem_at      timestamptz,
    created_at      timestamptz not null,
    constraint calendar_link_is_whole check (address <> '' and user_name <> ''),
    constraint calendar_link_found_has_names check (cardinality(found_addresses) = cardinality(found_names)),
    constraint calendar_link_problem_has_an_hour check ((problem = '') = (problem_at is null))
);
create index calendar_link_due on work.calendar_link (next_at) where calendar <> '';

-- An event that stands in both. `mark` tells our side when both were the same last, `etag` theirs; `sending` is what was
-- being written there, for whoever goes on after a crash. The piece may be gone by now: then it is to go there, too. An
-- event there that we do not keep (long over, not understood) has none.
create table work.linked_event (
    account_id   uuid not null references work.calendar_link on delete cascade,
    href         text not null,
    uid          text not null,
    etag         text not null default '',
    body         text not null default '',
    piece_id     uuid,
    mark         text not null default '',
    sending      text not null default '',
    sending_mark text not null default '',
    problem      text not null default '',
    constraint linked_event_stands_once primary key (account_id, href)
);
create index linked_event_of_piece on work.linked_event (piece_id);

-- What of an appointment another calendar shows, in short: two that differ there have different marks.
create view work.event as
select piece.id as piece_id,
       piece.owner_id,
       case when piece.uid = '' then piece.id || '@rapport' else piece.uid end as uid,
       piece.standing <> 'DROPPED' as stands,
       case when piece.rule = '' then piece.ends_at else coalesce(piece.repeats_until, 'infinity') end as ends_at,
       md5(jsonb_build_array(
           piece.subject, extract(epoch from piece.due_at), extract(epoch from piece.ends_at), piece.first_day,
           piece.last_day, piece.place, piece.note, piece.rule, piece.zone, piece.standing = 'DROPPED',
           (select jsonb_agg(jsonb_build_array(
                       extract(epoch from exception.at), single.subject, extract(epoch from single.due_at),
                       extract(epoch from single.ends_at), single.first_day, single.last_day, single.place,
                       single.note, single.standing = 'DROPPED') order by exception.at)
              from work.exception
              left join work.piece single on single.id = exception.instead_id
             where exception.piece_id = piece.id))::text) as mark
  from work.piece
 where piece.kind = 'APPOINTMENT'
   and not exists (select from work.exception where exception.instead_id = piece.id);
