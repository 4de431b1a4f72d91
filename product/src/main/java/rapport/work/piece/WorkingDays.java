package rapport.work.piece;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.work.absence.Absence;
import rapport.work.absence.Absences;
import rapport.work.absence.MaySeeWhy;
import rapport.work.hours.BusinessCalendars;

/// On which days the owner of a piece of work is there to do it.
@Component
class WorkingDays {
    private final BusinessCalendars calendars;
    private final Absences absences;
    private final Owners owners;

    WorkingDays(BusinessCalendars calendars, Absences absences, Owners owners) {
        this.calendars = calendars;
        this.absences = absences;
        this.owners = owners;
    }

    /// To when a piece is put off: closed days and holidays of its owner are skipped.
    LocalDate of(Piece piece, Later to, Instant now, Viewer by) {
        LocalDate today = by.formats().day(now);
        return calendars.of(piece.terms().owner()).hours().workingDay(to.after(today));
    }

    /// What somebody should know who plans work for an owner on a day: that it is a holiday, or that the owner is away.
    /// Empty when there is nothing to say.
    ///
    /// @param owner null for nobody
    String note(LocalDate day, @Nullable OwnerId owner, Viewer viewer) {
        Optional<String> closed =
                calendars.of(owner).closedSentence(day, viewer.formats().locale());
        Optional<String> away = Optional.ofNullable(owner)
                .flatMap(whose -> absences.rota().of(new AccountId(whose.value()), day))
                .map(absence -> away(absence, viewer));
        return Stream.of(closed, away).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private String away(Absence absence, Viewer viewer) {
        AccountId standIn = absence.standIn();
        return (absence.who().equals(viewer.id()) ? "You are" : name(absence.who()) + " is")
                + " away then: "
                + MaySeeWhy.sentence(absence, viewer)
                + (standIn == null
                        ? "."
                        : standIn.equals(viewer.id()) ? "; you stand in." : "; " + name(standIn) + " stands in.");
    }

    private String name(AccountId account) {
        return owners.find(OwnerId.of(account)).map(Owners.Named::name).orElse("Somebody");
    }
}
