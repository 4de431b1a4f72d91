package rapport.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.OwnerId;
import rapport.access.Viewer;
import rapport.cast.Cast;
import rapport.cast.ColleagueSketch;
import rapport.cast.PersonSketch;
import rapport.cast.WorkSketch;
import rapport.customers.PartyId;
import rapport.work.PieceId;
import rapport.work.inviting.RecordInvitation;
import rapport.work.piece.PieceKind;
import rapport.work.piece.Priority;
import rapport.work.piece.RecordWork;
import rapport.work.piece.Terms;
import rapport.work.piece.Timing;

/// What the people of Tern Motion have to do these days, and whoever looks at the sample company with them.
@Component
class SampleWork {
    private final Accounts accounts;
    private final RecordWork record;
    private final RecordInvitation invitations;
    private final Clock clock;

    SampleWork(Accounts accounts, RecordWork record, RecordInvitation invitations, Clock clock) {
        this.accounts = accounts;
        this.record = record;
        this.invitations = invitations;
        this.clock = clock;
    }

    /// @param ids the party of each key
    void bring(Cast cast, Map<String, PartyId> ids, Viewer by) {
        for (WorkSketch work : cast.work()) {
            Optional<ColleagueSketch> colleague = cast.colleagues().stream()
                    .filter(one -> one.key().equals(work.colleague()))
                    .findFirst();
            Optional<AccountId> theirs = colleague.map(ColleagueSketch::email).flatMap(accounts::openAccountOf);
            AccountId owner = theirs.orElse(by.id());
            ZoneId zone = theirs.flatMap(_ -> colleague)
                    .map(ColleagueSketch::zone)
                    .orElse(by.formats().zone());
            var terms = new Terms(
                    PieceKind.valueOf(work.kind().toUpperCase(Locale.ROOT)),
                    work.subject(),
                    timing(work, zone),
                    Priority.valueOf(work.priority().toUpperCase(Locale.ROOT)),
                    work.organisation().isEmpty() ? null : Objects.requireNonNull(ids.get(work.organisation())),
                    null,
                    OwnerId.of(owner),
                    "",
                    "");
            if (work.outcome().isEmpty()) {
                PieceId piece = record.open(terms, owner);
                if (owner.equals(by.id()) && terms.kind() == PieceKind.APPOINTMENT && isAhead(work, by)) {
                    host(cast, work).ifPresent(host -> invitations.by(host.name(), host.email(), piece, by));
                }
            } else {
                record.done(terms, work.outcome(), owner, done(work, zone));
            }
        }
    }

    private boolean isAhead(WorkSketch work, Viewer by) {
        LocalDate today = by.formats().day(clock.instant());
        return work.day() != null && work.day().isAfter(today);
    }

    /// Whoever works there and invites the viewer.
    private static Optional<PersonSketch> host(Cast cast, WorkSketch work) {
        return cast.employments().stream()
                .filter(one -> one.organisation().equals(work.organisation()))
                .map(one -> cast.person(one.person()))
                .filter(one -> !one.email().isEmpty())
                .findFirst();
    }

    private static Timing timing(WorkSketch work, ZoneId zone) {
        LocalDate day = work.day();
        if (day == null) {
            return Timing.WHENEVER;
        }
        Instant from = at(day, work.from(), zone);
        Instant until = at(day, work.until(), zone);
        if (!from.equals(until) && work.until() != null) {
            return new Timing.Slot(from, until);
        }
        return work.from() != null
                ? new Timing.At(from)
                : work.kind().equals("appointment") ? new Timing.Days(day, day) : new Timing.OnDay(day);
    }

    private Instant done(WorkSketch work, ZoneId zone) {
        Instant at = at(Objects.requireNonNull(work.day()), LocalTime.of(16, 20), zone);
        return at.isBefore(clock.instant()) ? at : clock.instant();
    }

    private static Instant at(LocalDate day, @Nullable LocalTime time, ZoneId zone) {
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(zone).toInstant();
    }
}
