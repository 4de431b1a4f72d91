package rapport.work.leave;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.expressions.Option;
import rapport.work.absence.Absence;
import rapport.work.absence.Absences;
import rapport.work.absence.MaySeeWhy;

/// Who is away, as far as each viewer sees it.
@Component
class AbsencePages {
    private final Absences absences;
    private final Owners owners;
    private final Clock clock;

    AbsencePages(Absences absences, Owners owners, Clock clock) {
        this.absences = absences;
        this.owners = owners;
        this.clock = clock;
    }

    AbsencesPage all(Viewer viewer) {
        LocalDate today = viewer.formats().day(clock.instant());
        Map<OwnerId, Owners.Named> names =
                owners.choices().stream().collect(Collectors.toMap(Owners.Named::id, one -> one));
        List<Absence> those = absences.rota().absences().stream()
                .filter(one -> !one.last().isBefore(today) && names.containsKey(OwnerId.of(one.who())))
                .toList();
        return new AbsencesPage(
                those.stream()
                        .filter(one -> one.covers(today))
                        .map(one -> line(one, names, viewer))
                        .toList(),
                those.stream()
                        .filter(one -> one.first().isAfter(today))
                        .map(one -> line(one, names, viewer))
                        .toList());
    }

    /// @param whose whose absence it is that is changed; null for a new one
    AbsenceFormPage form(
            String id, AbsenceForm form, @Nullable AccountId whose, Map<String, String> problems, Viewer viewer) {
        List<Option> people = owners.choices().stream()
                .filter(one -> !one.isTeam())
                .map(one -> new Option(one.id().toString(), one.label()))
                .toList();
        String self = Objects.toString(whose, viewer.id().toString());
        return new AbsenceFormPage(
                id,
                form,
                whose == null && viewer.isAdministrator() ? people : List.of(),
                whose == null && viewer.isAdministrator()
                        ? people
                        : people.stream().filter(one -> !one.key().equals(self)).toList(),
                whose == null ? "" : name(whose),
                problems);
    }

    private String name(AccountId account) {
        return owners.find(OwnerId.of(account)).map(Owners.Named::name).orElse("Somebody");
    }

    private static AbsencesPage.Line line(Absence one, Map<OwnerId, Owners.Named> names, Viewer viewer) {
        String name = Objects.requireNonNull(names.get(OwnerId.of(one.who()))).name();
        AccountId standIn = one.standIn();
        Owners.Named other = standIn == null ? null : names.get(OwnerId.of(standIn));
        String first = viewer.formats().date(one.first());
        return new AbsencesPage.Line(
                Objects.toString(one.id(), ""),
                name,
                Viewer.initials(name),
                Math.floorMod(name.hashCode(), 12),
                one.first().equals(one.last())
                        ? first
                        : first + " – " + viewer.formats().date(one.last()),
                MaySeeWhy.word(one, viewer),
                other == null ? "" : other.name(),
                MaySeeWhy.of(one.who(), viewer));
    }
}
