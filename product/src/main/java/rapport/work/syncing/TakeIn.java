package rapport.work.syncing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.work.PieceId;
import rapport.work.appointment.OurEvents;
import rapport.work.appointment.Whole;
import rapport.work.bringing.CalendarFile;
import rapport.work.piece.Timing;
import rapport.work.syncing.RemoteCalendar.Kept;
import rapport.work.syncing.Taking.Here;

/// Takes in what was written, changed or deleted in the calendar elsewhere. Whatever is told twice changes nothing the
/// second time.
@Service
@Transactional
class TakeIn {
    /// What was over so long ago when we hear of it for the first time stays where it is.
    static final Duration LOOKS_BACK = Duration.ofDays(90);

    private final CalendarLinks links;
    private final LinkedEvents linked;
    private final OurEvents ours;
    private final Notices notices;
    private final Clock clock;

    TakeIn(CalendarLinks links, LinkedEvents linked, OurEvents ours, Notices notices, Clock clock) {
        this.links = links;
        this.linked = linked;
        this.ours = ours;
        this.notices = notices;
        this.clock = clock;
    }

    /// @return false when the link is there no more
    boolean written(CalendarLink link, List<Kept> written, Viewer by) {
        boolean stands = links.hold(link);
        if (stands) {
            written.forEach(one -> written(link, one, by));
        }
        return stands;
    }

    boolean gone(CalendarLink link, List<String> hrefs, Viewer by) {
        boolean stands = links.hold(link);
        if (stands) {
            hrefs.forEach(href -> linked.find(link.account(), href).ifPresent(one -> gone(link, one, by)));
        }
        return stands;
    }

    /// What was changed here meanwhile goes there again.
    private void gone(CalendarLink link, LinkedEvent one, Viewer by) {
        PieceId piece = one.piece();
        if (piece != null && here(piece, by) == Here.STANDS && mark(piece).equals(one.mark())) {
            ours.callOff(piece, by);
        }
        linked.remove(link.account(), List.of(one.href()));
    }

    private void written(CalendarLink link, Kept kept, Viewer by) {
        ZoneId zone = by.formats().zone();
        @Nullable LinkedEvent known = linked.find(link.account(), kept.href()).orElse(null);
        CalendarFile file = CalendarFile.read(kept.text(), zone);
        Optional<Whole> read = Whole.of(file);
        if (read.isEmpty()) {
            keep(link, kept, known, file);
            return;
        }
        Whole theirs = read.get();
        PieceId piece = known != null && known.piece() != null
                ? known.piece()
                : linked.named(link.account(), theirs.uid()).orElse(null);
        boolean asWeWrote = known != null && looksLike(known.sending(), theirs, zone);
        boolean moved = known == null || (!asWeWrote && !looksLike(known.body(), theirs, zone));
        String mark = known == null ? "" : asWeWrote ? known.sendingMark() : known.mark();
        Here here = here(piece, by);
        boolean alike = piece != null
                && here == Here.STANDS
                && ours.whole(piece).orElseThrow().looksLike(theirs);
        switch (Taking.of(moved, here, alike)) {
            case ADD -> {
                boolean longOver = isOver(theirs, zone) && known == null;
                piece = longOver ? null : ours.add(theirs, by);
                mark = piece == null ? "" : mark(piece);
            }
            case TAKE -> {
                PieceId stands = Objects.requireNonNull(piece);
                if (here == Here.STANDS && !mark(stands).equals(mark)) {
                    tellOfBoth(link, theirs, stands);
                }
                ours.take(stands, theirs, by);
                mark = mark(stands);
            }
            case AGREE -> mark = mark(Objects.requireNonNull(piece));
            case KNOW -> {}
        }
        linked.keep(
                link.account(),
                new LinkedEvent(kept.href(), theirs.uid(), kept.etag(), kept.text(), piece, mark, "", ""),
                "");
    }

    /// A task of another program is none of ours; an event that cannot be read is told. Ours stays as it is, and is not
    /// written over it until somebody changes it.
    private void keep(CalendarLink link, Kept kept, @Nullable LinkedEvent known, CalendarFile file) {
        boolean event = kept.text().contains("BEGIN:VEVENT");
        PieceId piece = known == null ? null : known.piece();
        String why = file.refused().isEmpty()
                ? ""
                : file.refused().getFirst().what() + ": "
                        + file.refused().getFirst().why();
        linked.keep(
                link.account(),
                new LinkedEvent(
                        kept.href(),
                        known == null ? "" : known.uid(),
                        kept.etag(),
                        kept.text(),
                        piece,
                        known == null ? "" : known.mark(),
                        "",
                        piece == null ? "" : mark(piece)),
                event ? why : "");
    }

    private Here here(@Nullable PieceId piece, Viewer by) {
        if (piece == null) {
            return Here.NOWHERE;
        }
        return linked.standing(piece)
                .map(one -> !OwnerId.of(by.id()).equals(one.owner())
                        ? Here.WITH_ANOTHER
                        : one.stands() ? Here.STANDS : Here.DROPPED)
                .orElse(Here.NOWHERE);
    }

    private String mark(PieceId piece) {
        return linked.standing(piece).map(LinkedEvents.Standing::mark).orElse("");
    }

    private static boolean looksLike(String text, Whole theirs, ZoneId zone) {
        return !text.isEmpty()
                && Whole.of(CalendarFile.read(text, zone))
                        .filter(theirs::looksLike)
                        .isPresent();
    }

    private boolean isOver(Whole theirs, ZoneId zone) {
        Instant since = clock.instant().minus(LOOKS_BACK);
        return theirs.repeating() == null
                && switch (theirs.shown().timing()) {
                    case Timing.Slot(var _, var until) -> until.isBefore(since);
                    case Timing.Days(var _, var last) ->
                        last.plusDays(1).atStartOfDay(zone).toInstant().isBefore(since);
                    case Timing.Whenever _, Timing.OnDay _, Timing.At _ -> false;
                };
    }

    private void tellOfBoth(CalendarLink link, Whole theirs, PieceId piece) {
        notices.tell(
                link.account(),
                NoticeKind.TROUBLE,
                "“" + theirs.shown().subject() + "” was changed here and in “" + link.name()
                        + "”. It is as there now; what stood here is in its history.",
                "See it",
                "/work/" + piece);
    }
}
