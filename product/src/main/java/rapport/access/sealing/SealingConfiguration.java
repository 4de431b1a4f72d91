package rapport.access.sealing;

import static rapport.access.db.Tables.AUTHENTICATOR;
import static rapport.access.db.Tables.SEALING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.database.DataFolder;
import rapport.database.StartRefused;

/// Finds the key, and makes sure that it is the one that this database was sealed with.
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SealingConfiguration.class);

    /// @param named what `RAPPORT_SECRET_KEY` says; empty: the key is in the data folder
    /// @param lost the key is gone for good, and what it sealed with it
    @Bean
    static SealingKey sealingKey(
            @Value("${rapport.secret-key}") String named,
            @Value("${rapport.secret-key-lost}") boolean lost,
            DataFolder folder,
            DSLContext db) {
        SealingKey key = named.isBlank() ? inFolder(folder) : SealingKey.read(named, "RAPPORT_SECRET_KEY");
        db.insertInto(SEALING)
                .set(SEALING.KEY_ID, key.id())
                .onConflictDoNothing()
                .execute();
        if (!Arrays.equals(key.id(), db.select(SEALING.KEY_ID).from(SEALING).fetchSingle(SEALING.KEY_ID))) {
            if (!lost) {
                throw new StartRefused("This database was sealed with another key than the one "
                        + (named.isBlank() ? "in " + folder.resolve("secret-key") : "in RAPPORT_SECRET_KEY")
                        + ". Bring the right one: the file secret-key of the data folder that worked with this database,"
                        + " or what stands in it as RAPPORT_SECRET_KEY. If it is lost for good, start once with"
                        + " RAPPORT_SECRET_KEY_LOST=true: authenticator apps have to be set up anew then.");
            }
            beginAnew(key, db);
        }
        return key;
    }

    private static SealingKey inFolder(DataFolder folder) {
        Path file = folder.resolve("secret-key");
        try {
            if (!Files.exists(file)) {
                folder.writeForOwner("secret-key", SealingKey.random().text());
            }
            return SealingKey.read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Rapport cannot read " + file, e);
        }
    }

    private static void beginAnew(SealingKey key, DSLContext db) {
        db.transaction(work -> {
            work.dsl().update(SEALING).set(SEALING.KEY_ID, key.id()).execute();
            int apps = work.dsl().deleteFrom(AUTHENTICATOR).execute();
            LOG.warn("A new key seals secrets from now on, and {} authenticator apps have to be set up anew", apps);
        });
    }
}
