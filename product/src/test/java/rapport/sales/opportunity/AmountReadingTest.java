package rapport.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500 | 12500.00 | NOK",
                "12 500 | 12500.00 | NOK",
                "12.500,50 EUR | 12500.50 | EUR",
                "usd 12,500.5 | 12500.50 | USD",
                "1,250 | 1250.00 | NOK",
                "1,25 | 1.25 | NOK",
                "1.234.567 | 1234567.00 | NOK",
                "0 | 0.00 | NOK"
            })
    void an_amount_is_understood_as_people_write_it(String typed, String amount, String currency) {
        assertThat(AmountReading.read(typed, "NOK")).hasValueSatisfying(money -> {
            assertThat(money.amount()).isEqualTo(amount);
            assertThat(money.currency()).isEqualTo(currency);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "-5", "12 XYQ", "EUR 5 USD", "1,2345", "99999999999999999"})
    void what_is_no_amount_is_none(String typed) {
        assertThat(AmountReading.read(typed, "NOK")).isEmpty();
    }
}
