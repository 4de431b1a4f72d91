package rapport.access.singlesignon;

import static rapport.access.db.Tables.PROVIDER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RoleId;
import rapport.access.sealing.Seal;

/// The one provider, if there is one. Its secret is sealed.
@Component
public class Providers {
    private static final String SECRET = "client secret of the provider";

    private final DSLContext db;
    private final Seal seal;

    Providers(DSLContext db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    /// What stands on the button; empty without a provider.
    public Optional<String> name() {
        return db.select(PROVIDER.NAME).from(PROVIDER).fetchOptional(PROVIDER.NAME);
    }

    Optional<Provider> find() {
        return db.select(
                        PROVIDER.NAME,
                        PROVIDER.ISSUER,
                        PROVIDER.CLIENT_ID,
                        PROVIDER.CLIENT_SECRET,
                        PROVIDER.DOMAINS,
                        PROVIDER.ROLE_ID)
                .from(PROVIDER)
                .fetchOptional(row -> new Provider(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        opened(row.value4()),
                        List.of(row.value5()),
                        Optional.ofNullable(row.value6())));
    }

    void put(Provider provider) {
        byte[] secret = seal.close(SECRET, provider.clientSecret().getBytes(StandardCharsets.UTF_8));
        String[] domains = provider.domains().toArray(String[]::new);
        RoleId role = provider.newcomers().orElse(null);
        db.insertInto(PROVIDER)
                .set(PROVIDER.NAME, provider.name())
                .set(PROVIDER.ISSUER, provider.issuer())
                .set(PROVIDER.CLIENT_ID, provider.clientId())
                .set(PROVIDER.CLIENT_SECRET, secret)
                .set(PROVIDER.DOMAINS, domains)
                .set(PROVIDER.ROLE_ID, role)
                .onConflict(PROVIDER.ONLY_ONE)
                .doUpdate()
                .set(PROVIDER.NAME, provider.name())
                .set(PROVIDER.ISSUER, provider.issuer())
                .set(PROVIDER.CLIENT_ID, provider.clientId())
                .set(PROVIDER.CLIENT_SECRET, secret)
                .set(PROVIDER.DOMAINS, domains)
                .set(PROVIDER.ROLE_ID, role)
                .execute();
    }

    void remove() {
        db.deleteFrom(PROVIDER).execute();
    }

    private String opened(byte[] secret) {
        return seal.open(SECRET, secret)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
