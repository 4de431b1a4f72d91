package rapport.devices.push;

import static rapport.devices.db.Tables.DEVICE;
import static rapport.devices.db.Tables.SERVER_KEY;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.sealing.Seal;

/// Keeps the key of this installation, sealed, and makes it at first use.
@Component
public class ServerKeys {
    private static final String PURPOSE = "the key that push services know us by";

    private final DSLContext db;
    private final Seal seal;
    private final Clock clock;

    ServerKeys(DSLContext db, Seal seal, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.clock = clock;
    }

    /// A key that does not open any more, because the one that sealed it is lost, makes room for a new one; so do the
    /// devices that were bound to it.
    @Transactional
    public ServerKey get() {
        return find().orElseGet(this::make);
    }

    private ServerKey make() {
        if (db.deleteFrom(SERVER_KEY).execute() > 0) {
            db.deleteFrom(DEVICE).execute();
        }
        var pair = P256.newPair();
        db.insertInto(SERVER_KEY)
                .set(SERVER_KEY.PUBLIC_KEY, P256.point(pair))
                .set(
                        SERVER_KEY.SEALED_KEY,
                        seal.close(PURPOSE, pair.getPrivate().getEncoded()))
                .set(SERVER_KEY.MADE_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return find().orElseThrow();
    }

    private Optional<ServerKey> find() {
        return db.selectFrom(SERVER_KEY)
                .fetchOptional()
                .flatMap(row -> seal.open(PURPOSE, row.getSealedKey()).map(open -> read(row.getPublicKey(), open)));
    }

    private static ServerKey read(byte[] point, byte[] encoded) {
        try {
            return new ServerKey(point, KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What was sealed is no key", e);
        }
    }
}
