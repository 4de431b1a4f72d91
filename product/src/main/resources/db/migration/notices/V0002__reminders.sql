-- A reminder is told of by itself: people choose for it alone by which ways it reaches them.
alter table notices.notice
    drop constraint notice_kind_is_known,
    add constraint notice_kind_is_known check (kind in ('NEWS', 'TROUBLE', 'REMINDER'));
