package rapport.work.opening;

import static rapport.work.db.Tables.SPECIAL_DAY;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.web.NotFound;
import rapport.work.BusinessCalendarId;
import rapport.work.hours.BusinessCalendars;
import rapport.work.hours.SpecialDay;

/// The days on which a business calendar is otherwise: closed, or open whatever else it says.
@Service
@Transactional
class SpecialDays {
    private final DSLContext db;
    private final BusinessCalendars calendars;

    SpecialDays(DSLContext db, BusinessCalendars calendars) {
        this.db = db;
        this.calendars = calendars;
    }

    /// A day that was otherwise already is so from now on.
    void keep(BusinessCalendarId id, SpecialDay day) {
        if (calendars.find(id).isEmpty()) {
            throw new NotFound("There is no such calendar.");
        }
        write(id, day);
        calendars.changing();
    }

    void write(BusinessCalendarId id, SpecialDay day) {
        Integer opens = day.open().isEmpty() ? null : day.open().getFirst().opens();
        Integer closes = day.open().isEmpty() ? null : day.open().getFirst().closes();
        db.insertInto(SPECIAL_DAY)
                .set(SPECIAL_DAY.BUSINESS_CALENDAR_ID, id)
                .set(SPECIAL_DAY.DAY, day.day())
                .set(SPECIAL_DAY.NAME, day.name())
                .set(SPECIAL_DAY.OPENS, opens)
                .set(SPECIAL_DAY.CLOSES, closes)
                .onConflict(SPECIAL_DAY.BUSINESS_CALENDAR_ID, SPECIAL_DAY.DAY)
                .doUpdate()
                .set(SPECIAL_DAY.NAME, day.name())
                .set(SPECIAL_DAY.OPENS, opens)
                .set(SPECIAL_DAY.CLOSES, closes)
                .execute();
    }

    void forget(BusinessCalendarId id, LocalDate day) {
        db.deleteFrom(SPECIAL_DAY)
                .where(SPECIAL_DAY.BUSINESS_CALENDAR_ID.eq(id))
                .and(SPECIAL_DAY.DAY.eq(day))
                .execute();
        calendars.changing();
    }
}
