package rapport.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The clock tells the moment, never the day: which day it is, the company says (`CompanyDay`), or the viewer of a
/// screen (`Formats`). The day of the server, or that of Greenwich, is nobody's.
class TodayTest {
    private static final Set<String> KNOW_THE_DAY = Set.of(
            "rapport.company.CompanyDay",
            "rapport.web.Formats",
            "rapport.expressions.Now",
            "rapport.work.hours.BusinessHours",
            "rapport.work.appointment.EventText");

    /// Who may name a zone by itself, and why.
    private static final Map<String, String> NAME_A_ZONE = Map.ofEntries(
            Map.entry("rapport.jobs.AtNight", "before the company has a name"),
            Map.entry("rapport.expressions.Call", "asks only whether a year has four digits"),
            Map.entry("rapport.customers.survival.Survival", "writes numbers for the machine"),
            Map.entry("rapport.timeline.Months", "the parts of the table are months of UTC"),
            Map.entry("rapport.sales.funnel.Months", "deals are added up by months of UTC"),
            Map.entry("rapport.work.feeding.FeedText", "the library takes a day as a moment of the machine's zone"),
            Map.entry("rapport.work.appointment.EventText", "the same, and iCalendar writes UTC"),
            Map.entry("rapport.work.appointment.ZoneText", "tells UTC from other zones"),
            Map.entry("rapport.work.repeating.Repeating", "reckons with the clock on the wall"),
            Map.entry("rapport.work.piece.Repeats", "reads a rule before it has a zone"),
            Map.entry("rapport.work.bringing.CalendarFile", "the library gives the clock on the wall so"));

    private static final Pattern DAY_OF_THE_DATABASE = Pattern.compile(
            "(?i)\\bcurrent_date\\b|\\blocaltimestamp\\b|\\bnow\\(\\)::date|\\bcurrentDate\\(|\\bcurrentLocalDate");

    @Test
    void nobody_takes_the_day_from_the_clock() {
        noClasses()
                .should()
                .callMethodWhere(call("takes the day from the clock", TodayTest::takesTheDayFromTheClock))
                .check(OurClasses.ALL);
    }

    @Test
    void the_day_of_a_moment_is_asked_where_the_zone_is_known() {
        noClasses()
                .that(areNot(KNOW_THE_DAY))
                .should()
                .callMethod(LocalDate.class, "ofInstant", Instant.class, ZoneId.class)
                .check(OurClasses.ALL);
    }

    @Test
    void nobody_makes_a_zone_up() {
        noClasses()
                .that(areNot(NAME_A_ZONE.keySet()))
                .should()
                .accessField(ZoneOffset.class, "UTC")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .check(OurClasses.ALL);
    }

    @Test
    void no_statement_asks_for_the_day_of_the_database() throws IOException {
        assertThat(textsWith(DAY_OF_THE_DATABASE, Path.of("src/main/java"), Path.of("src/main/resources/db")))
                .as("company.today() is the day of the company")
                .isEmpty();
    }

    private static boolean takesTheDayFromTheClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean ofDays = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        boolean turned = call.getTargetOwner().isEquivalentTo(Clock.class)
                && Set.of("withZone", "getZone").contains(call.getName());
        return ofDays || turned;
    }

    private static DescribedPredicate<JavaMethodCall> call(String words, Predicate<JavaMethodCall> which) {
        return DescribedPredicate.describe(words, which);
    }

    private static DescribedPredicate<JavaClass> areNot(Set<String> names) {
        return DescribedPredicate.describe(
                "are not among " + names,
                type -> names.stream()
                        .noneMatch(name ->
                                type.getName().equals(name) || type.getName().startsWith(name + "$")));
    }

    private static List<Path> textsWith(Pattern pattern, Path... folders) throws IOException {
        var found = new ArrayList<Path>();
        for (Path folder : folders) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    boolean said = Files.readString(file)
                            .lines()
                            .filter(line -> !line.strip().startsWith("//")
                                    && !line.strip().startsWith("--"))
                            .anyMatch(line -> pattern.matcher(line).find());
                    if (said) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }
}
