package rapport.intake.records;

import static rapport.intake.db.Tables.ARRIVAL;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.intake.db.tables.records.ArrivalRecord;
import rapport.journal.ChangeSetId;

/// Tells which files of records were handed in, for the page of all imports.
@Component
public class BroughtFiles {
    private final DSLContext db;
    private final Map<String, Arrivals> kinds;

    BroughtFiles(DSLContext db, List<Arrivals> kinds) {
        this.db = db;
        this.kinds = kinds.stream().collect(Collectors.toMap(Arrivals::key, Function.identity()));
    }

    /// The newest first, of the viewer; of everybody for an administrator. Only whoever handed a draft in goes on with
    /// it.
    public List<BroughtFile> latest(int count, Viewer viewer) {
        return db.selectFrom(ARRIVAL)
                .where(ARRIVAL.BRINGS.in(kinds.keySet()))
                .and(
                        viewer.isAdministrator()
                                ? ARRIVAL.JOB_ID.isNotNull().or(ARRIVAL.CREATED_BY.eq(viewer.id()))
                                : ARRIVAL.CREATED_BY.eq(viewer.id()))
                .orderBy(ARRIVAL.ID.desc())
                .limit(count)
                .fetch(this::read);
    }

    private BroughtFile read(ArrivalRecord row) {
        Arrivals kind = Objects.requireNonNull(kinds.get(row.getBrings()));
        boolean isDraft = row.getJobId() == null && row.getHandled() == 0;
        String href = isDraft
                ? kind.path() + "/import/" + row.getId()
                : row.getJobId() == null ? "/changes/" + row.getId() : "/jobs/" + row.getJobId();
        return new BroughtFile(
                new ChangeSetId(row.getId().value()),
                href,
                row.getTitle(),
                kind.plural(),
                row.getJobId(),
                isDraft,
                row.getCreatedAt());
    }
}
