package rapport.sales.rivalry;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.COMPETITOR;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.listing.ListDefinition;
import rapport.listing.ListQuery;
import rapport.listing.Segment;
import rapport.sales.CompetitorId;
import rapport.sales.SalesKinds;
import rapport.sales.competitor.Competitor;

/// The list of competitors, with how we do against each.
@Component
class CompetitorList implements ListDefinition<CompetitorRow> {
    private final DSLContext db;
    private final Scores scores;

    CompetitorList(DSLContext db, Scores scores) {
        this.db = db;
        this.scores = scores;
    }

    static Condition seenBy(Viewer viewer) {
        return viewer.rights().sight(SalesKinds.COMPETITOR, Right.READ).all() ? trueCondition() : falseCondition();
    }

    @Override
    public String key() {
        return "competitors";
    }

    @Override
    public String title() {
        return "Competitors";
    }

    @Override
    public String one() {
        return "Competitor";
    }

    @Override
    public String recordKind() {
        return SalesKinds.COMPETITOR;
    }

    @Override
    public List<Column<CompetitorRow>> columns() {
        return List.of(
                new Column<>(
                        "name",
                        "Name",
                        true,
                        1,
                        true,
                        "name",
                        (row, _) -> who(row.competitor()),
                        row -> row.competitor().name()),
                new Column<>(
                        "rate",
                        "Win rate",
                        false,
                        1,
                        true,
                        "",
                        (row, _) -> new Cell.Text(row.score().told(), ""),
                        row -> row.score().told()),
                number("open", "Open deals", Score::open),
                number("won", "Won", Score::won),
                number("lost", "Lost", Score::lost),
                number("to_them", "Lost to them", Score::toThem),
                text("strengths", "Strengths", Competitor::strengths),
                text("weaknesses", "Weaknesses", Competitor::weaknesses));
    }

    private static Cell who(Competitor one) {
        return new Cell.Who(
                one.id().toString(),
                "/competitors/" + one.id(),
                one.name(),
                Viewer.initials(one.name()),
                Math.floorMod(one.id().hashCode(), 12),
                true,
                "");
    }

    private static Column<CompetitorRow> number(String key, String label, Function<Score, Integer> count) {
        return new Column<>(
                key,
                label,
                false,
                2,
                true,
                "",
                (row, viewer) -> new Cell.Quiet(viewer.formats().number(count.apply(row.score()))),
                row -> count.apply(row.score()));
    }

    private static Column<CompetitorRow> text(String key, String label, Function<Competitor, String> value) {
        return new Column<>(
                key,
                label,
                false,
                3,
                true,
                key,
                (row, _) -> new Cell.Text(value.apply(row.competitor()), ""),
                row -> value.apply(row.competitor()));
    }

    @Override
    public Table<?> table() {
        return COMPETITOR;
    }

    @Override
    public Field<?> id() {
        return COMPETITOR.ID;
    }

    @Override
    public Condition visibleTo(Viewer viewer) {
        return seenBy(viewer);
    }

    @Override
    public List<Segment> segments(ListQuery query, Viewer viewer) {
        Condition found = noCondition();
        for (String word : query.search().strip().split("\\s+")) {
            if (!word.isEmpty()) {
                found = found.and(condition(
                        "position(expressions.fold({0}) in expressions.fold({1})) > 0", val(word), COMPETITOR.NAME));
            }
        }
        boolean down = query.sort().equals("name") && query.descending();
        return List.of(new Segment(found, lower(COMPETITOR.NAME), COMPETITOR.ID, down));
    }

    @Override
    public Optional<String> correction(String search, Viewer viewer) {
        return Optional.empty();
    }

    @Override
    public List<CompetitorRow> rows(List<UUID> ids, List<Column<CompetitorRow>> shown, Viewer viewer) {
        Map<UUID, Competitor> found = db
                .select(COMPETITOR.ID, COMPETITOR.NAME, COMPETITOR.STRENGTHS, COMPETITOR.WEAKNESSES)
                .from(COMPETITOR)
                .where("{0} = any({1})", COMPETITOR.ID, val(ids.toArray(UUID[]::new)))
                .and(visibleTo(viewer))
                .fetch(Records.mapping(Competitor::new))
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        Map<CompetitorId, Score> known =
                scores.of(ids.stream().map(CompetitorId::new).toList(), viewer);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(one -> new CompetitorRow(one, known.getOrDefault(one.id(), Score.NONE)))
                .toList();
    }

    @Override
    public Optional<Findable> findable(String text, Viewer viewer) {
        return Optional.of(Findable.bySearch(60, this, text, viewer));
    }

    @Override
    public EmptyList whenEmpty() {
        return new EmptyList(
                "flag",
                "No competitors yet. Name one here, or on a deal against them.",
                "New competitor",
                "/competitors/new",
                Right.CREATE);
    }
}
