package rapport.access.tokens;

import static rapport.access.db.Tables.TOKEN;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.SecretKey;
import rapport.access.TokenId;
import rapport.access.Viewer;

/// The tokens of all accounts. Each is told once and kept as its hash.
@Component
public class Tokens {
    private static final String PREFIX = "rapport_";

    private final DSLContext db;
    private final Clock clock;

    Tokens(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    public SecretKey make(AccountId account, String name, TokenScope scope, Optional<Instant> expires) {
        var key = SecretKey.random(PREFIX);
        db.insertInto(TOKEN)
                .set(TOKEN.ACCOUNT_ID, account)
                .set(TOKEN.NAME, name)
                .set(TOKEN.HASH, key.hash())
                .set(TOKEN.SCOPE, scope.name())
                .set(TOKEN.CREATED_AT, clock.instant())
                .set(TOKEN.EXPIRES_AT, expires.orElse(null))
                .execute();
        return key;
    }

    /// Those that work, and those that expired; newest first.
    List<TokenRow> of(Viewer viewer) {
        Instant now = clock.instant();
        return db.select(TOKEN.ID, TOKEN.NAME, TOKEN.SCOPE, TOKEN.CREATED_AT, TOKEN.LAST_USED_AT, TOKEN.EXPIRES_AT)
                .from(TOKEN)
                .where(TOKEN.ACCOUNT_ID.eq(viewer.id()))
                .and(TOKEN.REVOKED_AT.isNull())
                .orderBy(TOKEN.ID.desc())
                .limit(200)
                .fetch(row -> new TokenRow(
                        row.value1(),
                        row.value2(),
                        TokenScope.valueOf(row.value3()).label(),
                        viewer.formats().date(row.value4()),
                        ago(row.value5(), now, viewer),
                        row.value6() == null ? "never" : viewer.formats().date(row.value6()),
                        row.value6() != null && row.value6().isBefore(now)));
    }

    /// Revokes a token of the viewer.
    ///
    /// @return its name; empty when the viewer has no such token
    @Transactional
    Optional<String> revoke(TokenId token, Viewer viewer) {
        return db.update(TOKEN)
                .set(TOKEN.REVOKED_AT, clock.instant())
                .where(TOKEN.ID.eq(token))
                .and(TOKEN.ACCOUNT_ID.eq(viewer.id()))
                .and(TOKEN.REVOKED_AT.isNull())
                .returning(TOKEN.NAME)
                .fetchOptional(TOKEN.NAME);
    }

    /// Revokes all tokens of an account that is being closed.
    public void revokeAll(AccountId account) {
        db.update(TOKEN)
                .set(TOKEN.REVOKED_AT, clock.instant())
                .where(TOKEN.ACCOUNT_ID.eq(account))
                .and(TOKEN.REVOKED_AT.isNull())
                .execute();
    }

    private static String ago(@Nullable Instant moment, Instant now, Viewer viewer) {
        return moment == null ? "never" : viewer.formats().ago(moment, now);
    }
}
