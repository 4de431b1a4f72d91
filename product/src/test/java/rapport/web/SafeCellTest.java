package rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "@SUM(A1)", "+cmd|x", "-2+3+cmd", "\t=1+1", "\r=1"})
    void what_a_spreadsheet_would_run_is_defused(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+47 21 55 01 18", "-12.50", "Amara", "", "a=b", "(0)30 123"})
    void numbers_and_names_stay_as_they_are(String text) {
        assertThat(SafeCell.of(text)).isEqualTo(text);
    }
}
