package rapport.work.piece;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;
import static rapport.work.db.Tables.PIECE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.facts.FoldedText;
import rapport.customers.finding.PartyWords;
import rapport.expressions.IndexedWords;
import rapport.listing.Column;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Segment;
import rapport.listing.Sought;
import rapport.work.WorkKinds;

/// The list of all work.
@Component
class WorkList implements ListDefinition<PieceRow> {
    private static final Field<String> SUBJECT = lower(PIECE.SUBJECT);

    private final PieceRows rows;
    private final WorkColumns columns;
    private final PieceSight sight;

    WorkList(PieceRows rows, WorkColumns columns, PieceSight sight) {
        this.rows = rows;
        this.columns = columns;
        this.sight = sight;
    }

    @Override
    public String key() {
        return "work";
    }

    @Override
    public String title() {
        return "Work";
    }

    @Override
    public String one() {
        return "Piece of work";
    }

    @Override
    public String recordKind() {
        return WorkKinds.WORK;
    }

    @Override
    public List<Column<PieceRow>> columns() {
        return columns.all();
    }

    @Override
    public Table<?> table() {
        return PIECE;
    }

    @Override
    public Field<?> id() {
        return PIECE.ID;
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return sight.of(viewer);
    }

    /// What is due first comes first, and what has no date last.
    @Override
    public List<Segment> segments(ListQuery query, Viewer viewer) {
        boolean down = query.descending();
        return switch (query.sort()) {
            case "subject" -> List.of(new Segment(noCondition(), SUBJECT, PIECE.ID, down));
            case "priority" -> List.of(new Segment(noCondition(), PIECE.PRIORITY, PIECE.ID, down));
            case "closed" -> valuesFirst(noCondition(), PIECE.CLOSED_AT, down);
            case "added" -> List.of(new Segment(noCondition(), null, PIECE.ID, down));
            case "due" -> valuesFirst(noCondition(), PIECE.DUE_AT, down);
            default -> openFirst();
        };
    }

    /// What waits, as it is due, and then what was done or dropped, the last first.
    private static List<Segment> openFirst() {
        Condition open = PIECE.STANDING.eq(inline(Phase.OPEN));
        return Stream.concat(
                        valuesFirst(open, PIECE.DUE_AT, false).stream(),
                        Stream.of(new Segment(not(open), PIECE.CLOSED_AT, PIECE.ID, true)))
                .toList();
    }

    private static List<Segment> valuesFirst(Condition which, Field<?> column, boolean down) {
        return List.of(
                new Segment(which.and(column.isNotNull()), column, PIECE.ID, down),
                new Segment(which.and(column.isNull()), null, PIECE.ID, down));
    }

    @Override
    public Optional<Sought> sought(String search, Viewer viewer) {
        return Optional.of(new Sought(
                FoldedText.asked(search),
                word -> List.of(
                        IndexedWords.begin(PIECE.SUBJECT, word), PartyWords.begin(PIECE.PARTY_ID, word, viewer))));
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return Optional.empty();
    }

    @Override
    public List<PieceRow> rows(List<UUID> ids, List<Column<PieceRow>> shown, Viewer viewer) {
        Map<UUID, PieceRow> found = new HashMap<>();
        rows.of(
                        condition("{0} = any({1})", PIECE.ID, val(ids.toArray(UUID[]::new))),
                        List.of(),
                        Math.max(1, ids.size()),
                        viewer)
                .forEach(row -> found.put(row.id().value(), row));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// What waits: what was done stands on the pages of customers.
    @Override
    public Optional<Findable> findable(String text, Viewer viewer) {
        return Optional.of(new Findable(
                40,
                PIECE.STANDING.eq(inline(Phase.OPEN)).and(IndexedWords.begin(PIECE.SUBJECT, FoldedText.asked(text)))));
    }

    @Override
    public String searched() {
        return "Subject or customer";
    }

    @Override
    public List<ReadyView> readyViews(Viewer viewer) {
        String open = "standing == \"OPEN\"";
        return List.of(
                new ReadyView("To do", open),
                new ReadyView("Mine to do", open + " && owner == \"" + viewer.id() + "\""));
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "square-check",
                "Nothing to do yet. Write the first piece of work down, here or on the page of a customer.",
                "New task",
                "/work/new",
                Right.CREATE);
    }
}
