package rapport.customers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private static final Year THIS_YEAR = Year.of(2026);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1980-12-25 | DMY | 1980-12-25
            19801225 | DMY | 1980-12-25
            1980-12-25T10:30:00Z | DMY | 1980-12-25
            25.12.1980 00:00 | DMY | 1980-12-25
            03/04/1980 | DMY | 1980-04-03
            03/04/1980 | MDY | 1980-03-04
            80/12/25 | YMD | 1980-12-25
            25.12.80 | DMY | 1980-12-25
            1.2.26 | DMY | 2026-02-01
            1.2.27 | DMY | 1927-02-01
            12. März 1980 | DMY | 1980-03-12
            Mar 12, 1980 | DMY | 1980-03-12
            March 3rd 1980 | DMY | 1980-03-03
            12 de abril de 1980 | DMY | 1980-04-12
            1er août 1980 | DMY | 1980-08-01
            1980年3月5日 | DMY | 1980-03-05
            1980 | DMY | 1980
            12/1980 | DMY | 1980-12
            März 1980 | DMY | 1980-03
            --04-12 | DMY | --04-12
            29.2.2000 | DMY | 2000-02-29
            """)
    void a_date_is_read_as_people_write_it(String text, DateOrder order, String iso) {
        assertThat(PartialDate.parse(text, order, THIS_YEAR).orThrow()).hasToString(iso);
    }

    @Test
    void the_31st_of_february_does_not_exist() {
        assertThat(PartialDate.parse("31/02/1981", DateOrder.DMY, THIS_YEAR))
                .isEqualTo(Reading.refused(
                        "“31/02/1981”, read as day/month/year, does not exist: February 1981 has 28 days."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "45123",
                "nope",
                "25/13/1980",
                "0/0/00",
                "0000-00-00",
                "1980-02-30",
                "99",
                "1/2/3/4",
                "may",
                "12.12.123"
            })
    void what_is_no_date_is_refused(String text) {
        assertThat(PartialDate.parse(text, DateOrder.DMY, THIS_YEAR).isUnderstood())
                .isFalse();
    }

    @Test
    void one_value_settles_the_order_of_a_column() {
        assertThat(DateOrder.detect(List.of("03/04/1980", "25/12/1980"))).contains(DateOrder.DMY);
        assertThat(DateOrder.detect(List.of("03/04/1980", "12/25/1980"))).contains(DateOrder.MDY);
        assertThat(DateOrder.detect(List.of("1980-12-25"))).contains(DateOrder.YMD);
        assertThat(DateOrder.detect(List.of("03/04/1980", ""))).isEmpty();
    }
}
