package rapport.sales.target;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.TARGET;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.expressions.Now;
import rapport.listing.Column;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Segment;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.sales.move.MoveScores;

/// The list of targets: those for which no move is planned come first, and then by what is due.
@Component
class ListOfTargets implements ListDefinition<TargetRow> {
    private static final int MOST_SCORED = 1_000;

    private final DSLContext db;
    private final TargetColumns columns;
    private final Fits fits;
    private final MoveScores scores;
    private final Clock clock;

    ListOfTargets(DSLContext db, TargetColumns columns, Fits fits, MoveScores scores, Clock clock) {
        this.db = db;
        this.columns = columns;
        this.fits = fits;
        this.scores = scores;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "targets";
    }

    @Override
    public String title() {
        return "Targets";
    }

    @Override
    public String one() {
        return "Target";
    }

    @Override
    public String recordKind() {
        return SalesKinds.TARGET;
    }

    @Override
    public List<Column<TargetRow>> columns() {
        return columns.all();
    }

    @Override
    public Table<?> table() {
        return TARGET;
    }

    @Override
    public Field<?> id() {
        return TARGET.ID;
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return TargetSight.of(viewer);
    }

    @Override
    public List<Segment> segments(ListQuery query, Viewer viewer) {
        Condition found = found(query.search(), viewer);
        var rights = viewer.rights();
        boolean down = query.descending();
        return switch (query.sort()) {
            case "name" ->
                List.of(new Segment(found, lower(PartyNamed.name(TARGET.PARTY_ID, rights)), TARGET.ID, down));
            case "fit" -> List.of(new Segment(found, fits.points(rights, now(viewer)), TARGET.ID, down));
            case "coverage" -> List.of(new Segment(found, TargetFields.covered(rights), TARGET.ID, down));
            case "last" -> valuesFirst(TargetFields.lastAt(rights), found, down);
            case TargetColumns.SCORE -> List.of(new Segment(found, score(viewer), TARGET.ID, down));
            case "added" -> List.of(new Segment(found, null, TARGET.ID, down));
            default -> byNextMove(found, viewer, down);
        };
    }

    private static List<Segment> byNextMove(Condition found, Viewer viewer, boolean down) {
        Condition waits = TargetFields.waits(viewer.rights());
        Field<Instant> at = TargetFields.nextAt(viewer.rights());
        return List.of(
                new Segment(found.and(not(waits)), null, TARGET.ID, down),
                new Segment(found.and(at.isNotNull()), at, TARGET.ID, down),
                new Segment(found.and(waits).and(at.isNull()), null, TARGET.ID, down));
    }

    private static List<Segment> valuesFirst(Field<?> column, Condition found, boolean down) {
        return List.of(
                new Segment(found.and(column.isNotNull()), column, TARGET.ID, down),
                new Segment(found.and(column.isNull()), null, TARGET.ID, down));
    }

    /// Every word stands in the name of the organisation or of the list.
    private static Condition found(String search, Viewer viewer) {
        Condition found = noCondition();
        for (String word : search.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                found = found.and(condition(
                        "position(expressions.fold({0}) in expressions.fold(concat_ws(' ', {1}, {2}))) > 0",
                        val(word), PartyNamed.name(TARGET.PARTY_ID, viewer.rights()), TargetFields.LIST_NAME));
            }
        }
        return found;
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return Optional.empty();
    }

    @Override
    public List<TargetRow> rows(List<UUID> ids, List<Column<TargetRow>> shown, Viewer viewer) {
        var rights = viewer.rights();
        Map<UUID, TargetRow> found = new HashMap<>();
        db.select(
                        TARGET.ID,
                        TARGET.PARTY_ID,
                        PartyNamed.name(TARGET.PARTY_ID, rights),
                        PartyNamed.openCity(TARGET.PARTY_ID, rights),
                        TARGET.TARGET_LIST_ID,
                        TargetFields.LIST_NAME,
                        TARGET.OWNER_ID,
                        Owners.nameOf(TARGET.OWNER_ID),
                        fits.points(rights, now(viewer)),
                        TargetFields.covered(rights),
                        TargetFields.WANTED,
                        TargetFields.next(rights),
                        TargetFields.lastAt(rights),
                        TargetFields.deals(viewer),
                        TARGET.ADDED_AT)
                .from(TARGET)
                .where("{0} = any({1})", TARGET.ID, val(ids.toArray(UUID[]::new)))
                .and(visibleTo(viewer))
                .fetch(Records.mapping(TargetRow::of))
                .forEach(row -> found.put(row.id().value(), row));
        List<TargetRow> rows =
                ids.stream().map(found::get).filter(Objects::nonNull).toList();
        return shown.stream().anyMatch(column -> column.key().equals(TargetColumns.SCORE))
                ? scored(rows, viewer)
                : rows;
    }

    /// A score is reckoned where it is read, so that it tells nobody more than the pages do: here for those
    /// targets that the viewer may see and that were moved last. The others count for nothing.
    private Field<Integer> score(Viewer viewer) {
        Field<Instant> last = TargetFields.lastAt(viewer.rights());
        List<TargetId> moved = db.select(TARGET.ID)
                .from(TARGET)
                .where(visibleTo(viewer))
                .and(last.isNotNull())
                .orderBy(last.desc(), TARGET.ID)
                .limit(MOST_SCORED)
                .fetch(TARGET.ID);
        String points = scores.of(moved, viewer).entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\":" + one.getValue().points())
                .collect(Collectors.joining(",", "{", "}"));
        return field("coalesce(({0}::jsonb ->> {1}::text)::int, 0)", SQLDataType.INTEGER, val(points), TARGET.ID);
    }

    private List<TargetRow> scored(List<TargetRow> rows, Viewer viewer) {
        Map<TargetId, MoveScores.OfTarget> made =
                scores.of(rows.stream().map(TargetRow::id).toList(), viewer);
        return rows.stream()
                .map(row -> row.scored(
                        made.getOrDefault(row.id(), MoveScores.OfTarget.NOTHING).points()))
                .toList();
    }

    private Now now(Viewer viewer) {
        return new Now(clock.instant(), viewer.formats().zone());
    }

    @Override
    public String searched() {
        return "Organisation or target list";
    }

    /// The target lists themselves.
    @Override
    public Optional<String> waiting(Viewer viewer) {
        return Optional.of("/target-lists/line");
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "star",
                "No targets yet. Begin a target list, and put the organisations on it at which you aim.",
                "New target list",
                "/target-lists/new",
                Right.CREATE);
    }
}
