package rapport.work.syncing;

import static rapport.work.db.Tables.CALENDAR_LINK;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.sealing.Seal;
import rapport.work.db.tables.records.CalendarLinkRecord;

/// The calendars that people keep elsewhere, one each, their passwords sealed.
@Component
class CalendarLinks {
    private static final int MOST = 500;

    private final DSLContext db;
    private final Seal seal;

    CalendarLinks(DSLContext db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    Optional<CalendarLink> of(AccountId account) {
        return read(CALENDAR_LINK.ACCOUNT_ID.eq(account)).stream().findFirst();
    }

    List<CalendarLink> due(Instant now) {
        return read(CALENDAR_LINK.CALENDAR.ne("").and(CALENDAR_LINK.NEXT_AT.le(now)));
    }

    /// Empty where it cannot be opened any more.
    String password(AccountId account) {
        return db.select(CALENDAR_LINK.SECRET)
                .from(CALENDAR_LINK)
                .where(CALENDAR_LINK.ACCOUNT_ID.eq(account))
                .fetchOptional(CALENDAR_LINK.SECRET)
                .flatMap(closed -> seal.open(purpose(account), closed))
                .map(secret -> new String(secret, StandardCharsets.UTF_8))
                .orElse("");
    }

    /// In place of one that was there before: what was in step with that one stays where it is.
    @Transactional
    void add(AccountId account, LinkForm form, List<FindCalendars.Found> found, Instant now) {
        remove(account);
        db.insertInto(CALENDAR_LINK)
                .set(CALENDAR_LINK.ACCOUNT_ID, account)
                .set(CALENDAR_LINK.ADDRESS, form.address())
                .set(CALENDAR_LINK.USER_NAME, form.userName())
                .set(
                        CALENDAR_LINK.SECRET,
                        seal.close(purpose(account), form.password().getBytes(StandardCharsets.UTF_8)))
                .set(
                        CALENDAR_LINK.FOUND_ADDRESSES,
                        found.stream()
                                .map(FindCalendars.Found::at)
                                .map(URI::toString)
                                .toArray(String[]::new))
                .set(
                        CALENDAR_LINK.FOUND_NAMES,
                        found.stream().map(FindCalendars.Found::name).toArray(String[]::new))
                .set(CALENDAR_LINK.NEXT_AT, now)
                .set(CALENDAR_LINK.CREATED_AT, now)
                .execute();
    }

    /// @return false for one that was not found there
    @Transactional
    boolean choose(AccountId account, String calendar, Instant now) {
        return of(account)
                .filter(link -> !link.isChosen())
                .map(link -> link.found().indexOf(calendar) < 0
                        ? 0
                        : db.update(CALENDAR_LINK)
                                .set(CALENDAR_LINK.CALENDAR, calendar)
                                .set(
                                        CALENDAR_LINK.NAME,
                                        link.names().get(link.found().indexOf(calendar)))
                                .set(CALENDAR_LINK.NEXT_AT, now)
                                .where(CALENDAR_LINK.ACCOUNT_ID.eq(account))
                                .execute())
                .filter(changed -> changed > 0)
                .isPresent();
    }

    @Transactional
    void remove(AccountId account) {
        db.deleteFrom(CALENDAR_LINK).where(CALENDAR_LINK.ACCOUNT_ID.eq(account)).execute();
    }

    @Transactional
    void soon(AccountId account, Instant now) {
        db.update(CALENDAR_LINK)
                .set(CALENDAR_LINK.NEXT_AT, now)
                .where(CALENDAR_LINK.ACCOUNT_ID.eq(account))
                .execute();
    }

    /// Holds the link, so that nobody disconnects it meanwhile.
    boolean hold(CalendarLink link) {
        return db.selectOne()
                .from(CALENDAR_LINK)
                .where(CALENDAR_LINK.ACCOUNT_ID.eq(link.account()))
                .and(CALENDAR_LINK.CALENDAR.eq(link.calendar()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    @Transactional
    void reached(CalendarLink link, String token) {
        db.update(CALENDAR_LINK)
                .set(CALENDAR_LINK.TOKEN, token)
                .where(CALENDAR_LINK.ACCOUNT_ID.eq(link.account()))
                .and(CALENDAR_LINK.CALENDAR.eq(link.calendar()))
                .execute();
    }

    @Transactional
    void worked(AccountId account, Instant at, Duration rest) {
        db.update(CALENDAR_LINK)
                .set(CALENDAR_LINK.WORKED_AT, at)
                .set(CALENDAR_LINK.NEXT_AT, at.plus(rest))
                .set(CALENDAR_LINK.TRIES, 0)
                .set(CALENDAR_LINK.PROBLEM, "")
                .setNull(CALENDAR_LINK.PROBLEM_AT)
                .where(CALENDAR_LINK.ACCOUNT_ID.eq(account))
                .execute();
    }

    @Transactional
    void failed(AccountId account, String problem, Instant at, Duration rest) {
        db.update(CALENDAR_LINK)
                .set(CALENDAR_LINK.TRIES, CALENDAR_LINK.TRIES.plus(1))
                .set(CALENDAR_LINK.NEXT_AT, at.plus(rest))
                .set(CALENDAR_LINK.PROBLEM, problem)
                .set(CALENDAR_LINK.PROBLEM_AT, at)
                .where(CALENDAR_LINK.ACCOUNT_ID.eq(account))
                .execute();
    }

    private List<CalendarLink> read(Condition which) {
        return db.selectFrom(CALENDAR_LINK)
                .where(which)
                .orderBy(CALENDAR_LINK.NEXT_AT)
                .limit(MOST)
                .fetch(CalendarLinks::link);
    }

    private static CalendarLink link(CalendarLinkRecord row) {
        return new CalendarLink(
                row.getAccountId(),
                row.getAddress(),
                row.getUserName(),
                List.of(row.getFoundAddresses()),
                List.of(row.getFoundNames()),
                row.getCalendar(),
                row.getName(),
                row.getToken(),
                row.getNextAt(),
                row.getTries(),
                row.getWorkedAt(),
                row.getProblem(),
                row.getProblemAt());
    }

    private static String purpose(AccountId account) {
        return "calendar of " + account;
    }
}
