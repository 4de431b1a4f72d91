package rapport.intake.origin;

import static rapport.intake.db.Tables.IMPORT;
import static rapport.intake.db.Tables.SOURCE_RECORD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;

/// Reads which files told us of a customer.
@Component
class Origins {
    private static final int SHOWN = 10;

    private final DSLContext db;

    Origins(DSLContext db) {
        this.db = db;
    }

    /// The newest first. A row as it came says everything, so whoever may not see each fact of a customer is told of
    /// the file alone.
    List<Origin> of(PartyId party, Viewer viewer) {
        boolean whole = !viewer.rights().hidesAnything();
        return db.select(
                        IMPORT.ID,
                        IMPORT.SOURCE_NAME,
                        IMPORT.STARTED_AT,
                        IMPORT.HEADER,
                        SOURCE_RECORD.LINE,
                        SOURCE_RECORD.SOURCE_KEY,
                        SOURCE_RECORD.CELLS)
                .from(SOURCE_RECORD)
                .join(IMPORT)
                .on(IMPORT.ID.eq(SOURCE_RECORD.IMPORT_ID))
                .where("{0} = any (customers.behind({1}))", SOURCE_RECORD.PARTY_ID, DSL.val(party.value()))
                .orderBy(SOURCE_RECORD.IMPORT_ID.desc(), SOURCE_RECORD.ROW_NUMBER.desc())
                .limit(SHOWN)
                .fetch(row -> new Origin(
                        row.value2(),
                        viewer.formats().date(Objects.requireNonNullElse(row.value3(), Instant.EPOCH)),
                        viewer.formats().number(row.value5()),
                        whole ? key(row.value6()) : "",
                        "/imports/" + row.value1(),
                        whole ? cells(row.value4(), row.value7()) : List.of()));
    }

    private static String key(@Nullable String stored) {
        return stored == null || stored.startsWith("#") ? "" : stored;
    }

    private static List<Origin.Cell> cells(String[] header, String[] cells) {
        var shown = new ArrayList<Origin.Cell>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                shown.add(new Origin.Cell(i < header.length ? header[i] : "Column " + (i + 1), cells[i]));
            }
        }
        return shown;
    }
}
