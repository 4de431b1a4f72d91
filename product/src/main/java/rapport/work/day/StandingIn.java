package rapport.work.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.work.absence.Absence;
import rapport.work.absence.Absences;
import rapport.work.absence.MaySeeWhy;
import rapport.work.piece.PieceRow;

/// What of a day is the work of colleagues who are away. Each of them has a part of its own, so that nobody takes their
/// work for the own.
@Component
class StandingIn {
    private final Absences absences;
    private final Owners owners;

    StandingIn(Absences absences, Owners owners) {
        this.absences = absences;
        this.owners = owners;
    }

    /// For whom somebody stands in on a day.
    List<OwnerId> whose(Viewer viewer, LocalDate day) {
        return absences.rota().standsInFor(viewer.id(), day).stream()
                .map(OwnerId::of)
                .toList();
    }

    /// One for each of them, also for whom nothing is due.
    List<MyDay.Part> parts(List<PieceRow> rows, LocalDate today, Viewer viewer) {
        List<OwnerId> absent = whose(viewer, today);
        Map<OwnerId, Owners.Named> names = absent.isEmpty() ? Map.of() : owners.named(absent);
        List<MyDay.Part> parts = new ArrayList<>();
        absent.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Owners.Named::name))
                .forEach(one -> parts.add(new MyDay.Part(
                        "For " + one.name(),
                        "",
                        note(one, today, viewer),
                        rows.stream()
                                .filter(row -> one.id().equals(row.terms().owner()))
                                .filter(row -> isDue(row, today, viewer))
                                .toList())));
        return parts;
    }

    /// Until when the viewer is away; empty while being here.
    String away(Viewer viewer, LocalDate today) {
        Optional<Absence> away = absences.rota().of(viewer.id(), today);
        if (away.isEmpty()) {
            return "";
        }
        String standIn = absences.rota()
                .standIn(viewer.id(), today)
                .flatMap(account -> owners.find(OwnerId.of(account)))
                .filter(Owners.Named::open)
                .map(one -> one.name() + " stands in for you.")
                .orElse("Nobody stands in for you.");
        return "You are away until " + viewer.formats().date(away.get().last()) + ". " + standIn;
    }

    private String note(Owners.Named absent, LocalDate today, Viewer viewer) {
        return absences.rota()
                .of(new AccountId(absent.id().value()), today)
                .map(absence -> MaySeeWhy.sentence(absence, viewer) + "; you stand in.")
                .orElse("");
    }

    private static boolean isDue(PieceRow row, LocalDate today, Viewer viewer) {
        return row.terms()
                .timing()
                .day(viewer.formats().zone())
                .filter(day -> !day.isAfter(today))
                .isPresent();
    }
}
