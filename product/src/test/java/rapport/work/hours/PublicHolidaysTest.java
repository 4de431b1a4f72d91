package rapport.work.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import rapport.company.Choice;

@Isolated("It changes the language of the machine.")
class PublicHolidaysTest {
    private final PublicHolidays holidays = new PublicHolidays();

    @Test
    void the_first_of_may_is_a_holiday_in_germany_in_english_wherever_the_program_runs() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(holidays.in("DE", "", 2026))
                    .containsEntry(LocalDate.parse("2026-05-01"), "Labour day")
                    .containsKey(LocalDate.parse("2026-04-03"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void a_region_has_holidays_of_its_own() {
        assertThat(holidays.regions("DE")).extracting(Choice::label).contains("Bavaria", "Berlin");
        assertThat(holidays.in("DE", "by", 2026)).containsKey(LocalDate.parse("2026-11-01"));
        assertThat(holidays.in("DE", "", 2026)).doesNotContainKey(LocalDate.parse("2026-11-01"));
    }

    @Test
    void a_country_or_a_region_that_nobody_knows_has_none_of_its_own() {
        assertThat(holidays.in("ZZ", "", 2026)).isEmpty();
        assertThat(holidays.regions("ZZ")).isEmpty();
        assertThat(holidays.in("NO", "nowhere", 2026)).containsKey(LocalDate.parse("2026-05-17"));
    }

    @Test
    void every_country_in_the_list_has_holidays_in_this_year_and_the_next() {
        assertThat(holidays.countries()).hasSizeGreaterThan(60).allSatisfy(country -> {
            assertThat(holidays.in(country.value(), "", 2026))
                    .as(country.label())
                    .isNotEmpty();
            assertThat(holidays.in(country.value(), "", 2027))
                    .as(country.label())
                    .isNotEmpty();
        });
    }
}
