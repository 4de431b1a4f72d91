package rapport.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionDetailsTest {
    @Test
    void an_address_as_hosts_hand_it_out_is_understood() {
        var details = ConnectionDetails.parse("postgres://crm:p%40ss+word@db.example:6432/rapport?sslmode=require");
        assertThat(details.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example:6432/rapport?sslmode=require");
        assertThat(details.user()).isEqualTo("crm");
        assertThat(details.password()).isEqualTo("p@ss+word");
    }

    @Test
    void the_password_never_shows_in_a_log() {
        assertThat(ConnectionDetails.parse("postgresql://crm:secret@db/rapport").toString())
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/rapport",
                "mysql://a:b@db/x",
                "postgres://db/rapport",
                "postgres://a:b@db",
                "not a url"
            })
    void anything_else_is_refused_with_an_example(String url) {
        assertThatThrownBy(() -> ConnectionDetails.parse(url))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("postgres://user:password@host:5432/database");
    }
}
