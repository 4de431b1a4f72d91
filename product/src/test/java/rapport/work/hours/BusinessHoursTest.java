package rapport.work.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BusinessHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Predicate<LocalDate> NO_HOLIDAY = _ -> false;
    private static final OpenSpan MORNING = new OpenSpan(9 * 60, 12 * 60 + 30);
    private static final OpenSpan AFTERNOON = new OpenSpan(13 * 60 + 30, 17 * 60);
    private static final OpenSpan NIGHT = new OpenSpan(22 * 60, 6 * 60);
    private static final OpenSpan ALL_DAY = new OpenSpan(0, OpenSpan.DAY);
    private static final BusinessHours OFFICE =
            on(List.of(MORNING, AFTERNOON), MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    @Test
    void a_working_day_goes_on_after_lunch_and_after_the_weekend() {
        assertThat(OFFICE.plus(at("2026-04-24T11:30"), Duration.ofHours(2))).isEqualTo(at("2026-04-24T14:30"));
        assertThat(OFFICE.plus(at("2026-04-24T16:00"), Duration.ofHours(2))).isEqualTo(at("2026-04-27T10:00"));
        assertThat(OFFICE.plus(at("2026-04-25T12:00"), Duration.ofHours(7))).isEqualTo(at("2026-04-27T17:00"));
    }

    @Test
    void no_time_has_passed_at_once_even_when_it_is_closed() {
        assertThat(OFFICE.plus(at("2026-04-25T12:00"), Duration.ZERO)).isEqualTo(at("2026-04-25T12:00"));
    }

    @Test
    void the_next_opening_is_now_while_it_is_open_and_monday_from_friday_evening() {
        assertThat(OFFICE.nextOpen(at("2026-04-24T10:00"))).isEqualTo(at("2026-04-24T10:00"));
        assertThat(OFFICE.nextOpen(at("2026-04-24T12:30"))).isEqualTo(at("2026-04-24T13:30"));
        assertThat(OFFICE.nextOpen(at("2026-04-24T17:00"))).isEqualTo(at("2026-04-27T09:00"));
    }

    @Test
    void a_holiday_has_no_working_time_and_a_day_opened_by_hand_has_some_nevertheless() {
        LocalDate may = LocalDate.parse("2026-05-01");
        var week = Map.of(THURSDAY, List.of(MORNING), FRIDAY, List.of(MORNING));

        var closed = new BusinessHours(BERLIN, week, Map.of(), may::equals);
        var opened = new BusinessHours(BERLIN, week, Map.of(may, List.of(AFTERNOON)), may::equals);

        assertThat(closed.between(at("2026-05-01T00:00"), at("2026-05-02T00:00")))
                .isZero();
        assertThat(closed.workingDay(may)).isEqualTo(LocalDate.parse("2026-05-07"));
        assertThat(opened.between(at("2026-05-01T00:00"), at("2026-05-02T00:00")))
                .isEqualTo(Duration.ofMinutes(210));
    }

    @Test
    void a_whole_week_that_is_closed_is_gone_over() {
        Map<LocalDate, List<OpenSpan>> shut = new HashMap<>();
        LocalDate.parse("2026-12-21")
                .datesUntil(LocalDate.parse("2027-01-04"))
                .forEach(day -> shut.put(day, List.of()));
        var hours = new BusinessHours(BERLIN, OFFICE.week(), shut, NO_HOLIDAY);

        assertThat(hours.plus(at("2026-12-18T16:00"), Duration.ofHours(2))).isEqualTo(at("2027-01-04T10:00"));
    }

    @Test
    void a_night_shift_belongs_to_the_day_on_which_it_begins() {
        var guard = new BusinessHours(BERLIN, Map.of(SUNDAY, List.of(NIGHT)), Map.of(), NO_HOLIDAY);

        assertThat(guard.between(at("2026-04-27T00:00"), at("2026-04-28T00:00")))
                .isEqualTo(Duration.ofHours(6));
        assertThat(guard.plus(at("2026-04-27T05:00"), Duration.ofHours(2))).isEqualTo(at("2026-05-03T23:00"));
        assertThat(guard.isWorkingDay(LocalDate.parse("2026-04-27"))).isFalse();
    }

    @Test
    void a_night_in_which_the_clocks_change_is_an_hour_shorter_or_longer() {
        var guard = new BusinessHours(BERLIN, Map.of(SATURDAY, List.of(NIGHT)), Map.of(), NO_HOLIDAY);

        assertThat(guard.between(at("2026-03-28T12:00"), at("2026-03-29T12:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(guard.between(at("2026-10-24T12:00"), at("2026-10-25T12:00")))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void a_time_that_the_clocks_leave_out_is_no_working_time() {
        var hours =
                new BusinessHours(BERLIN, Map.of(SUNDAY, List.of(new OpenSpan(2 * 60, 3 * 60))), Map.of(), NO_HOLIDAY);

        assertThat(hours.between(at("2026-03-29T00:00"), at("2026-03-30T00:00")))
                .isZero();
    }

    @Test
    void stretches_that_lie_over_each_other_count_once() {
        var hours = new BusinessHours(
                BERLIN,
                Map.of(SUNDAY, List.of(NIGHT), MONDAY, List.of(new OpenSpan(5 * 60, 8 * 60), new OpenSpan(300, 360))),
                Map.of(),
                NO_HOLIDAY);

        assertThat(hours.between(at("2026-04-27T00:00"), at("2026-04-27T12:00")))
                .isEqualTo(Duration.ofHours(8));
        assertThat(hours.plus(at("2026-04-27T00:00"), Duration.ofHours(7))).isEqualTo(at("2026-04-27T07:00"));
    }

    @Test
    void who_never_closes_works_as_long_as_time_passes() {
        var always = on(List.of(ALL_DAY), DayOfWeek.values());

        assertThat(always.between(at("2026-03-01T00:00"), at("2026-11-01T00:00")))
                .isEqualTo(Duration.between(at("2026-03-01T00:00"), at("2026-11-01T00:00")));
    }

    @Test
    void what_never_opens_is_refused_and_nothing_looks_for_its_opening_for_ever() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessHours(BERLIN, Map.of(), Map.of(), NO_HOLIDAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BusinessHours(BERLIN, Map.of(MONDAY, List.of()), Map.of(), NO_HOLIDAY));
        var nothingButHolidays = new BusinessHours(BERLIN, OFFICE.week(), Map.of(), _ -> true);
        assertThatIllegalArgumentException().isThrownBy(() -> nothingButHolidays.nextOpen(at("2026-04-24T10:00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nothingButHolidays.plus(at("2026-04-24T10:00"), Duration.ofMinutes(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.plus(at("2026-04-24T10:00"), Duration.ofHours(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFICE.plus(at("2026-04-24T10:00"), Duration.ofDays(100_000)));
    }

    /// Of 500 calendars made at random, with moments around both changes of the clocks.
    @Test
    void adding_and_measuring_agree_whatever_the_hours_are() {
        var dice = new Random(20260501);
        for (int i = 0; i < 500; i++) {
            BusinessHours hours = any(dice);
            Instant from = Instant.parse("2026-03-25T00:00:00Z")
                    .plusSeconds(dice.nextInt(8) * 24 * 3600L * 30 + dice.nextInt(14 * 24 * 3600));
            Duration some = Duration.ofMinutes(dice.nextInt(1, 5000));
            Duration more = Duration.ofSeconds(dice.nextInt(1, 200_000));
            Instant until = hours.plus(from, some);

            assertThat(hours.between(from, until))
                    .as("%s from %s in %s", some, from, hours)
                    .isEqualTo(some);
            assertThat(hours.between(from, until.minusSeconds(1))).isLessThan(some);
            assertThat(hours.plus(until, more)).isEqualTo(hours.plus(from, some.plus(more)));
            assertThat(hours.between(until, from)).isEqualTo(some.negated());
            Instant open = hours.nextOpen(from);
            assertThat(open).isAfterOrEqualTo(from);
            assertThat(hours.isOpen(open)).isTrue();
            assertThat(hours.between(from, open)).isZero();
            assertThat(hours.between(open, open.plusSeconds(1))).isEqualTo(Duration.ofSeconds(1));
        }
    }

    private static BusinessHours any(Random dice) {
        var zones = List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC");
        Map<DayOfWeek, List<OpenSpan>> week = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<OpenSpan> spans = new ArrayList<>();
            for (int n = dice.nextInt(4); n > 0; n--) {
                int opens = dice.nextInt(96) * 15;
                int closes = 15 + dice.nextInt(96) * 15;
                if (opens != closes) {
                    spans.add(new OpenSpan(opens, closes));
                }
            }
            week.put(day, spans);
        }
        week.put(WEDNESDAY, List.of(MORNING));
        Map<LocalDate, List<OpenSpan>> special = new HashMap<>();
        for (int n = dice.nextInt(10); n > 0; n--) {
            special.put(
                    LocalDate.parse("2026-03-25").plusDays(dice.nextInt(240)),
                    dice.nextBoolean() ? List.of() : List.of(NIGHT, MORNING));
        }
        int every = dice.nextInt(2, 40);
        return new BusinessHours(
                ZoneId.of(zones.get(dice.nextInt(zones.size()))),
                week,
                special,
                day -> day.getDayOfYear() % every == 0);
    }

    private static BusinessHours on(List<OpenSpan> spans, DayOfWeek... days) {
        Map<DayOfWeek, List<OpenSpan>> week = new HashMap<>();
        for (DayOfWeek day : days) {
            week.put(day, spans);
        }
        return new BusinessHours(BERLIN, week, Map.of(), NO_HOLIDAY);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN).toInstant();
    }
}
