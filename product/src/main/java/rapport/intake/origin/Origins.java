package rapport.intake.origin;

import static rapport.intake.db.Tables.IMPORT;
import static rapport.intake.db.Tables.SOURCE_RECORD;

import gg.jte.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyPanel;
import templates.Templates;

/// Shows on the page of a customer which files told us of it, and the rows as they came.
@Component
class Origins implements PartyPanel {
    private static final int SHOWN = 10;

    private final DSLContext db;
    private final Templates templates;

    Origins(DSLContext db, Templates templates) {
        this.db = db;
        this.templates = templates;
    }

    @Override
    public Side side() {
        return Side.CARD;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Content> of(PartyId party, Viewer viewer) {
        List<Origin> origins = read(party, viewer);
        return origins.isEmpty() ? Optional.empty() : Optional.of(templates.intakeOriginOrigins(origins));
    }

    private List<Origin> read(PartyId party, Viewer viewer) {
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
                .where(SOURCE_RECORD.PARTY_ID.eq(party))
                .orderBy(SOURCE_RECORD.IMPORT_ID.desc(), SOURCE_RECORD.ROW_NUMBER.desc())
                .limit(SHOWN)
                .fetch(row -> new Origin(
                        row.value2(),
                        viewer.formats().date(Objects.requireNonNullElse(row.value3(), Instant.EPOCH)),
                        viewer.formats().number(row.value5()),
                        key(row.value6()),
                        "/imports/" + row.value1(),
                        cells(row.value4(), row.value7())));
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
