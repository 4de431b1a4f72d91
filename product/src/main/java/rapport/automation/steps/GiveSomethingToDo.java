package rapport.automation.steps;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.automation.Occasion;
import rapport.company.CompanyDay;
import rapport.work.About;
import rapport.work.PieceId;
import rapport.work.hours.BusinessCalendars;
import rapport.work.piece.PieceKind;
import rapport.work.piece.Priority;
import rapport.work.piece.RecordWork;
import rapport.work.piece.Terms;
import rapport.work.piece.Timing;

/// Makes work about a record for whoever owns it: a colleague, or a team that has it in its queue.
@Component
class GiveSomethingToDo {
    private final RecordWork work;
    private final Owners owners;
    private final BusinessCalendars calendars;
    private final CompanyDay companyDay;

    GiveSomethingToDo(RecordWork work, Owners owners, BusinessCalendars calendars, CompanyDay companyDay) {
        this.work = work;
        this.owners = owners;
        this.calendars = calendars;
        this.companyDay = companyDay;
    }

    /// @param days after how many days it is due, or on the next day on which its owner works
    PieceId piece(PieceKind kind, String subject, String note, int days, Occasion occasion) {
        return work.open(
                new Terms(
                        kind,
                        subject,
                        new Timing.OnDay(due(days, occasion)),
                        Priority.NORMAL,
                        occasion.record().party(),
                        new About(occasion.record().kind(), occasion.record().id()),
                        owner(occasion),
                        "",
                        note),
                occasion.by().id());
    }

    LocalDate due(int days, Occasion occasion) {
        LocalDate then = companyDay.of(occasion.at()).plusDays(days);
        return calendars.of(owner(occasion)).hours().workingDay(then);
    }

    private OwnerId owner(Occasion occasion) {
        return Optional.ofNullable(occasion.record().owner())
                .flatMap(owners::find)
                .filter(Owners.Named::open)
                .map(Owners.Named::id)
                .orElse(OwnerId.of(occasion.by().id()));
    }
}
