package rapport.customers.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "?", textBlock = """
            Dr. María del Carmen García-López | Dr. | María del Carmen | '' | García-López  | ''
            Smith, John Jr.                   | ''  | John             | '' | Smith         | Jr.
            John Smith, Jr.                   | ''  | John             | '' | Smith         | Jr.
            Smith, Dr. John, PhD              | Dr. | John             | '' | Smith         | PhD
            van der Berg, Jan                 | ''  | Jan              | '' | van der Berg  | ''
            Berg, Jan van der                 | ''  | Jan              | '' | van der Berg  | ''
            山田 太郎                          | ''  | 太郎              | '' | 山田           | ''
            Nguyễn Văn An                     | ''  | An               | Văn | Nguyễn       | ''
            John F. Kennedy                   | ''  | John             | F. | Kennedy       | ''
            Prof. Dr. med. Hans Müller        | Prof. Dr. med. | Hans  | '' | Müller        | ''
            José Ortega y Gasset              | ''  | José             | '' | Ortega y Gasset | ''
            Петров Илья Александрович         | ''  | Илья             | Александрович | Петров | ''
            김구글                             | ''  | 구글              | '' | 김             | ''
            남궁민수                           | ''  | 민수              | '' | 남궁           | ''
            王小明                             | ''  | 小明              | '' | 王             | ''
            ジョン・スミス                      | ''  | ジョン            | '' | スミス         | ''
            DUPONT Jean                       | ''  | Jean             | '' | DUPONT        | ''
            Herr Schmidt                      | Herr | ''              | '' | Schmidt       | ''
            Madonna                           | ''  | Madonna          | '' | ''            | ''
            Conan O'Brien                     | ''  | Conan            | '' | O'Brien       | ''
            محمد بن سلمان                      | ''  | محمد             | '' | بن سلمان       | ''
            Larry 😀 Page                     | ''  | Larry            | 😀 | Page          | ''
            van Dijk                          | ''  | ''               | '' | van Dijk      | ''
            """)
    void a_name_in_one_piece_is_taken_apart(
            String text, String prefix, String given, String additional, String family, String suffix) {
        var name = PersonName.parse(text, null).orThrow();

        assertThat(name)
                .extracting(
                        PersonName::prefix,
                        PersonName::given,
                        PersonName::additional,
                        PersonName::family,
                        PersonName::suffix)
                .containsExactly(prefix, given, additional, family, suffix);
    }

    @ParameterizedTest
    @CsvSource({
        "John Smith, John Smith, JS, smith john",
        "山田 太郎, 山田太郎, 山田, 山田 太郎",
        "김구글, 김구글, 김, 김 구글",
        "Nguyễn Văn An, Nguyễn Văn An, NA, nguyen an van",
        "Jan van der Berg, Jan van der Berg, JB, van der berg jan",
        "Madonna, Madonna, MA, madonna",
        "😀, 😀, 😀, 😀",
        "José Öz, José Öz, JÖ, oz jose"
    })
    void a_name_is_shown_sorted_and_abbreviated(String text, String display, String initials, String sortKey) {
        var name = PersonName.parse(text, null).orThrow();

        assertThat(name)
                .extracting(PersonName::display, PersonName::initials, PersonName::sortKey)
                .containsExactly(display, initials, sortKey);
    }

    @Test
    void the_country_decides_where_the_script_does_not() {
        assertThat(PersonName.parse("Nagy István", Country.of("HU")).orThrow().family())
                .isEqualTo("Nagy");
        assertThat(PersonName.parse("Nagy István", null).orThrow().family()).isEqualTo("István");
        assertThat(PersonName.parse("Juan Carlos Pérez Gómez", Country.of("ES"))
                        .orThrow()
                        .family())
                .isEqualTo("Pérez Gómez");
    }

    @Test
    void a_name_may_consist_of_anything_but_nothing() {
        assertThat(PersonName.parse("Dr.", null).orThrow().display()).isEqualTo("Dr.");
        assertThat(PersonName.parse(", ,", null).isUnderstood()).isTrue();
        assertThat(PersonName.parse(" \u3000 ", null).isUnderstood()).isFalse();
        assertThat(PersonName.parse("x".repeat(10_001), null).isUnderstood()).isFalse();
        assertThat(PersonName.EMPTY.initials()).isEmpty();
    }
}
