package rapport.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import rapport.access.AccountId;
import rapport.access.Accounts;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.intake.mapping.ImportKind;
import rapport.web.Formats;

/// Where tests hand in files and wait for the account.
@TestComponent
public class Desk {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Uploads uploads;
    private final ImportFile importFile;
    private final ImportAccounts reader;
    private final Accounts accounts;
    private final DSLContext db;

    Desk(Uploads uploads, ImportFile importFile, ImportAccounts reader, Accounts accounts, DSLContext db) {
        this.uploads = uploads;
        this.importFile = importFile;
        this.reader = reader;
        this.accounts = accounts;
        this.db = db;
    }

    /// Imports a text of people to its end.
    public ImportAccount people(String file, String... lines) {
        return await(begin(file, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), ImportKind.PEOPLE));
    }

    /// The same, handed in by a colleague.
    public ImportAccount peopleBy(AccountId by, String file, String... lines) {
        try {
            byte[] bytes = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
            return await(started(handIn(file, bytes, Optional.of(ImportKind.PEOPLE), by)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportAccount organisations(String file, String... lines) {
        return await(
                begin(file, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), ImportKind.ORGANISATIONS));
    }

    public ImportId begin(String file, byte[] bytes, ImportKind kind) {
        return started(handIn(file, bytes, Optional.of(kind)));
    }

    private static ImportId started(ImportStarted begun) {
        return switch (begun) {
            case ImportStarted.Yes(var imports, var refused) -> imports.getFirst();
            case ImportStarted.No(var why) -> throw new IllegalStateException(why);
        };
    }

    public ImportStarted handIn(String file, byte[] bytes, Optional<ImportKind> kind) {
        try {
            return handIn(file, bytes, kind, clerk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportStarted handIn(String file, byte[] bytes, Optional<ImportKind> kind, AccountId by)
            throws IOException {
        UploadId upload = uploads.keep(file, new ByteArrayInputStream(bytes), by);
        return importFile.start(upload, kind, Optional.empty(), Optional.empty(), by);
    }

    public ImportAccount await(ImportId id) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            ImportAccount account = reader.find(id, viewer()).orElseThrow();
            if (account.isOver()) {
                return account;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("The import did not end in " + PATIENCE);
    }

    /// Why rows were refused, in the order of the file.
    public List<String> reasons(ImportId id) {
        return db.fetch(
                        "select reason from intake.source_record where import_id = {0} and outcome = 'REFUSED' order by row_number",
                        org.jooq.impl.DSL.val(id.value()))
                .map(row -> row.get(0, String.class));
    }

    /// The parties that rows of this import tell of, row by row; refused rows are left out.
    public List<UUID> parties(ImportId id) {
        return new ArrayList<>(db.fetch(
                        "select party_id from intake.source_record where import_id = {0} and party_id is not null order by row_number",
                        org.jooq.impl.DSL.val(id.value()))
                .map(row -> row.get(0, UUID.class)));
    }

    /// The job of a kind that was begun last.
    public UUID latest(String work) {
        return db.fetchSingle("select id from jobs.job where work = ? order by id desc limit 1", work)
                .get(0, UUID.class);
    }

    public long count(String sql, Object... values) {
        return db.fetchSingle(sql, values).get(0, Long.class);
    }

    private AccountId clerk() {
        return accounts.firstAdministrator().orElseThrow();
    }

    private Viewer viewer() {
        return new Viewer(
                clerk(),
                "Jonas Berg",
                "jonas@nordlys.example",
                Rights.everything(clerk()),
                new Formats(Locale.UK, java.time.ZoneOffset.UTC),
                true);
    }
}
