package rapport.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.cast.Cast;
import rapport.work.absence.Absence;
import rapport.work.absence.Reason;
import rapport.work.hours.OpenSpan;
import rapport.work.hours.SpecialDay;
import rapport.work.leave.DeclareAbsence;
import rapport.work.opening.CalendarForm;
import rapport.work.opening.LookAfterCalendars;

/// When Tern Motion works, and that Matthias Vogel is on holiday: whoever looks at the sample company stands in for
/// him.
@Component
class SampleHours {
    private static final String ON_HOLIDAY = "matthias-vogel";
    private static final int WORKING_DAYS = 5;
    private static final int SINCE = 2;
    private static final int FOR = 5;

    private final LookAfterCalendars calendars;
    private final DeclareAbsence absences;
    private final SampleSellers sellers;
    private final Clock clock;

    SampleHours(LookAfterCalendars calendars, DeclareAbsence absences, SampleSellers sellers, Clock clock) {
        this.calendars = calendars;
        this.absences = absences;
        this.sellers = sellers;
        this.clock = clock;
    }

    void bring(Cast cast, Viewer by) {
        LocalDate today = by.formats().day(clock.instant());
        calendars.addIfNone(trondheim(), inWinter(today.getYear()));
        AccountId absent = cast.colleagues().stream()
                .filter(one -> one.key().equals(ON_HOLIDAY))
                .map(one -> sellers.account(one, by.id()))
                .findFirst()
                .orElse(by.id());
        if (!absent.equals(by.id())) {
            absences.record(
                    new Absence(null, absent, today.minusDays(SINCE), today.plusDays(FOR), Reason.HOLIDAY, by.id()),
                    by);
        }
    }

    private static CalendarForm trondheim() {
        var hours = Stream.concat(
                        Collections.nCopies(WORKING_DAYS, "8:00–11:30, 12:00–16:00").stream(), Stream.of("", ""))
                .toList();
        return new CalendarForm("Tern Motion, Trondheim", "Europe/Oslo", "NO", "", hours, List.of(), true);
    }

    private static List<SpecialDay> inWinter(int year) {
        return List.of(
                new SpecialDay(LocalDate.of(year, 12, 24), "Christmas Eve", List.of()),
                new SpecialDay(LocalDate.of(year, 12, 31), "New Year's Eve", List.of(new OpenSpan(8 * 60, 12 * 60))));
    }
}
