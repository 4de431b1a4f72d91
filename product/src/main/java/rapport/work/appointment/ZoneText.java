package rapport.work.appointment;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/// A zone with the rules by which its clocks change, as a calendar has to bring along (RFC 5545, 3.6.5).
final class ZoneText {
    private static final int SINCE = 2000;
    private static final LocalDateTime BEGINNING = LocalDateTime.of(SINCE, 1, 1, 0, 0);

    private ZoneText() {}

    /// Null for UTC, which needs none.
    static @Nullable TimezoneAssignment of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        if (rules.isFixedOffset() && rules.getOffset(BEGINNING).equals(ZoneOffset.UTC)) {
            return null;
        }
        var written = new VTimezone(zone.getId());
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            add(written, rule);
        }
        if (rules.getTransitionRules().isEmpty()) {
            ZoneOffset offset = rules.getTransitions().isEmpty()
                    ? rules.getOffset(BEGINNING)
                    : rules.getTransitions().getLast().getOffsetAfter();
            written.addStandardTime(filled(new StandardTime(), BEGINNING, offset, offset));
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), written);
    }

    private static void add(VTimezone zone, ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition first = rule.createTransition(SINCE);
        LocalDateTime at = first.getDateTimeBefore();
        if (first.isGap()) {
            var summer = filled(new DaylightSavingsTime(), at, rule.getOffsetBefore(), rule.getOffsetAfter());
            summer.setRecurrenceRule(each(rule, at));
            zone.addDaylightSavingsTime(summer);
        } else {
            var winter = filled(new StandardTime(), at, rule.getOffsetBefore(), rule.getOffsetAfter());
            winter.setRecurrenceRule(each(rule, at));
            zone.addStandardTime(winter);
        }
    }

    /// Such as on the last Sunday in March.
    private static Recurrence each(ZoneOffsetTransitionRule rule, LocalDateTime at) {
        var each = new Recurrence.Builder(Frequency.YEARLY).byMonth(at.getMonthValue());
        int day = rule.getDayOfMonthIndicator();
        if (rule.getDayOfWeek() == null) {
            return each.byMonthDay(day).build();
        }
        DayOfWeek weekday =
                DayOfWeek.valueOfAbbr(at.getDayOfWeek().name().substring(0, 2).toUpperCase(Locale.ROOT));
        if (day < 0) {
            return each.byDay(-1, weekday).build();
        }
        if (day % 7 == 1) {
            return each.byDay(day / 7 + 1, weekday).build();
        }
        each.byDay(weekday);
        for (int one = day; one < day + 7; one++) {
            each.byMonthDay(one);
        }
        return each.build();
    }

    private static <O extends Observance> O filled(O time, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        time.setDateStart(new DateTimeComponents(
                at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at.getHour(), at.getMinute(), 0, false));
        time.setTimezoneOffsetFrom(new UtcOffset(before.getTotalSeconds() * 1000L));
        time.setTimezoneOffsetTo(new UtcOffset(after.getTotalSeconds() * 1000L));
        return time;
    }
}
