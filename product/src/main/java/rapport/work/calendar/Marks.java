package rapport.work.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.work.absence.Absence;
import rapport.work.absence.Absences;
import rapport.work.absence.MaySeeWhy;
import rapport.work.hours.BusinessCalendar;
import rapport.work.hours.BusinessCalendars;

/// What is to be known of days beside what stands in them: holidays, closed days, and who is away.
@Component
class Marks {
    private final BusinessCalendars calendars;
    private final Absences absences;

    Marks(BusinessCalendars calendars, Absences absences) {
        this.calendars = calendars;
        this.absences = absences;
    }

    /// Of some owners; of a team, who of it is away.
    ///
    /// @param all who may be one of a team
    Map<OwnerId, Function<LocalDate, Calendar.Mark>> of(
            List<Owners.Named> owners, List<Owners.Named> all, List<LocalDate> days, Viewer viewer) {
        Map<OwnerId, List<Owners.Named>> people = owners.stream()
                .collect(Collectors.toMap(
                        Owners.Named::id,
                        owner -> all.stream()
                                .filter(one -> !one.isTeam() && (one.equals(owner) || isIn(owner, one)))
                                .toList()));
        List<AccountId> accounts = people.values().stream()
                .flatMap(List::stream)
                .map(one -> new AccountId(one.id().value()))
                .distinct()
                .toList();
        List<Absence> away = absences.between(days.getFirst(), days.getLast(), accounts);
        Map<OwnerId, BusinessCalendar> hours =
                calendars.of(owners.stream().map(Owners.Named::id).toList());
        Map<OwnerId, Function<LocalDate, Calendar.Mark>> marks = new HashMap<>();
        owners.forEach(owner -> marks.put(owner.id(), day -> {
            BusinessCalendar calendar = hours.getOrDefault(owner.id(), calendars.standard());
            return new Calendar.Mark(
                    calendar.occasion(day).orElse(""),
                    !calendar.hours().isWorkingDay(day),
                    people.getOrDefault(owner.id(), List.of()).stream()
                            .flatMap(one -> away.stream()
                                    .filter(absence -> absence.covers(day)
                                            && absence.who()
                                                    .value()
                                                    .equals(one.id().value()))
                                    .map(absence -> (owner.isTeam() ? one.name() + ": " : "")
                                            + MaySeeWhy.sentence(absence, viewer)))
                            .toList());
        }));
        return marks;
    }

    private static boolean isIn(Owners.Named team, Owners.Named one) {
        return team.isTeam() && one.teams().contains(team.name());
    }
}
