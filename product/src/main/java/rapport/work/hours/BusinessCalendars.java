package rapport.work.hours;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.work.db.Tables.BUSINESS_CALENDAR;
import static rapport.work.db.Tables.OPEN_SPAN;
import static rapport.work.db.Tables.SPECIAL_DAY;
import static rapport.work.db.Tables.TEAM_CALENDAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.TeamId;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.journal.Restored;
import rapport.journal.Restoring;
import rapport.notices.Hearing;
import rapport.notices.Remembered;
import rapport.notices.Topic;
import rapport.work.BusinessCalendarId;

/// The business calendars of the company, remembered until they change on any node, and which of them holds for whom.
@Component
public class BusinessCalendars implements Hearing, Restoring {
    private static final Topic CHANGED = Topic.of("hours", new UUID(0, 0));
    private static final List<OpenSpan> NINE_TO_FIVE = List.of(new OpenSpan(9 * 60, 17 * 60));

    private record Known(List<BusinessCalendar> calendars, Map<TeamId, BusinessCalendarId> ofTeams) {}

    private static final Field<Map<DayOfWeek, List<OpenSpan>>> WEEK = multiset(
                    select(OPEN_SPAN.WEEKDAY, OPEN_SPAN.OPENS, OPEN_SPAN.CLOSES)
                            .from(OPEN_SPAN)
                            .where(OPEN_SPAN.BUSINESS_CALENDAR_ID.eq(BUSINESS_CALENDAR.ID))
                            .orderBy(OPEN_SPAN.WEEKDAY, OPEN_SPAN.OPENS))
            .convertFrom(rows -> rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> DayOfWeek.of(row.value1()),
                            Collectors.mapping(row -> new OpenSpan(row.value2(), row.value3()), Collectors.toList()))));
    private static final Field<List<SpecialDay>> SPECIAL = multiset(
                    select(SPECIAL_DAY.DAY, SPECIAL_DAY.NAME, SPECIAL_DAY.OPENS, SPECIAL_DAY.CLOSES)
                            .from(SPECIAL_DAY)
                            .where(SPECIAL_DAY.BUSINESS_CALENDAR_ID.eq(BUSINESS_CALENDAR.ID))
                            .orderBy(SPECIAL_DAY.DAY))
            .convertFrom(rows -> rows.map(row -> new SpecialDay(
                    row.value1(),
                    row.value2(),
                    row.value3() == null ? List.of() : List.of(new OpenSpan(row.value3(), row.value4())))));

    private final DSLContext db;
    private final Companies companies;
    private final Owners owners;
    private final PublicHolidays holidays;
    private final Remembered<Known> known;

    BusinessCalendars(DSLContext db, Companies companies, Owners owners, PublicHolidays holidays) {
        this.db = db;
        this.companies = companies;
        this.owners = owners;
        this.holidays = holidays;
        this.known = new Remembered<>(() -> new Known(readCalendars(), readTeams()));
    }

    /// The company's first, and then by name; none as long as nobody keeps one.
    public List<BusinessCalendar> all() {
        return known.get().calendars();
    }

    public Optional<BusinessCalendar> find(BusinessCalendarId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The company's. As long as nobody keeps one: from nine to five in the company's zone, Monday to Friday, and
    /// without holidays, for nobody has said yet of which country.
    public BusinessCalendar standard() {
        return all().stream().filter(BusinessCalendar::standard).findFirst().orElseGet(() -> usual(companies.get()));
    }

    /// The teams that a calendar is given to.
    public List<TeamId> teams(BusinessCalendarId id) {
        return known.get().ofTeams().entrySet().stream()
                .filter(one -> one.getValue().equals(id))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Of a colleague or a team: the one of the nearest team that has one, or else the company's.
    ///
    /// @param owner null for nobody
    public BusinessCalendar of(@Nullable OwnerId owner) {
        return owner == null
                ? standard()
                : Objects.requireNonNull(of(List.of(owner)).get(owner));
    }

    /// The same of many, in one statement at most.
    public Map<OwnerId, BusinessCalendar> of(Collection<OwnerId> whose) {
        Map<TeamId, BusinessCalendarId> ofTeams = known.get().ofTeams();
        Map<OwnerId, List<TeamId>> above = ofTeams.isEmpty() ? Map.of() : owners.above(whose);
        BusinessCalendar standard = standard();
        Map<OwnerId, BusinessCalendar> found = new HashMap<>();
        whose.forEach(owner -> found.put(
                owner,
                above.getOrDefault(owner, List.of()).stream()
                        .map(ofTeams::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .flatMap(this::find)
                        .orElse(standard)));
        return found;
    }

    /// Whoever changes one says so in the same transaction: its node need not wait until it hears of it.
    public void changing() {
        known.changing();
    }

    @Override
    public void restored(Restored rows) {
        changing();
    }

    @Override
    public boolean hears(Topic topic) {
        return topic.equals(CHANGED);
    }

    @Override
    public void moved() {
        known.changed();
    }

    private List<BusinessCalendar> readCalendars() {
        var rows = db.select(
                        BUSINESS_CALENDAR.ID,
                        BUSINESS_CALENDAR.NAME,
                        BUSINESS_CALENDAR.STANDARD,
                        BUSINESS_CALENDAR.ZONE,
                        BUSINESS_CALENDAR.COUNTRY,
                        BUSINESS_CALENDAR.REGION,
                        WEEK,
                        SPECIAL)
                .from(BUSINESS_CALENDAR)
                .orderBy(BUSINESS_CALENDAR.STANDARD.desc(), BUSINESS_CALENDAR.NAME, BUSINESS_CALENDAR.ID)
                .fetch();
        return rows.map(row -> calendar(
                row.value1(),
                row.value2(),
                row.value3(),
                ZoneId.of(row.value4()),
                row.value5(),
                row.value6(),
                row.value7(),
                row.value8()));
    }

    private Map<TeamId, BusinessCalendarId> readTeams() {
        return db.select(TEAM_CALENDAR.TEAM_ID, TEAM_CALENDAR.BUSINESS_CALENDAR_ID)
                .from(TEAM_CALENDAR)
                .fetchMap(TEAM_CALENDAR.TEAM_ID, TEAM_CALENDAR.BUSINESS_CALENDAR_ID);
    }

    private BusinessCalendar usual(Company company) {
        Map<DayOfWeek, List<OpenSpan>> week = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() < DayOfWeek.SATURDAY.getValue()) {
                week.put(day, NINE_TO_FIVE);
            }
        }
        return calendar(BusinessCalendarId.NONE, company.name(), true, company.timeZone(), "", "", week, List.of());
    }

    private BusinessCalendar calendar(
            BusinessCalendarId id,
            String name,
            boolean standard,
            ZoneId zone,
            String country,
            String region,
            Map<DayOfWeek, List<OpenSpan>> week,
            List<SpecialDay> special) {
        Function<LocalDate, Optional<String>> holiday = day -> country.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        holidays.in(country, region, day.getYear()).get(day));
        return new BusinessCalendar(
                id,
                name,
                standard,
                country,
                region,
                special,
                new BusinessHours(
                        zone,
                        week,
                        special.stream().collect(Collectors.toMap(SpecialDay::day, SpecialDay::open)),
                        day -> holiday.apply(day).isPresent()),
                holiday);
    }
}
