package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapport.testing.TestDatabase;

class ExpiryTest {
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void what_opens_nothing_any_more_is_thrown_away() {
        DSLContext db = database.db();
        db.execute("insert into access.account (email, name, password_hash) values ('a@b.example', 'A', 'x')");
        session(db, "old", LATER.minusSeconds(1));
        session(db, "good", LATER.plus(Duration.ofDays(1)));
        db.execute(
                "insert into access.sign_in_attempt (email, address, succeeded) values ('a@b.example', '::1', false)");

        new Expiry(db, Clock.fixed(LATER, ZoneOffset.UTC)).clean();

        assertThat(db.fetchValue("select string_agg(client, ' ') from access.session where client in ('old', 'good')"))
                .isEqualTo("good");
        assertThat(db.fetchValue("select count(*) from access.sign_in_attempt")).isEqualTo(0L);
    }

    private static void session(DSLContext db, String client, Instant expires) {
        db.execute("""
                insert into access.session (key_hash, account_id, expires_at, client, proof, address, confirmed_at)
                select sha256(convert_to({0}, 'UTF8')), id, {1}, {0}, 'PASSWORD', '', now()
                  from access.account where email = 'a@b.example'
                """, val(client), val(expires));
    }
}
