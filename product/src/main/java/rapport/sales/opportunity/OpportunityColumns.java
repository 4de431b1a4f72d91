package rapport.sales.opportunity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.listing.Cell;
import rapport.listing.Column;
import rapport.sales.pipeline.LossReason;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;

/// What a list shows of deals.
@Component
class OpportunityColumns {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Pipelines pipelines;
    private final Clock clock;
    private final List<Column<OpportunityRow>> all;

    OpportunityColumns(Pipelines pipelines, Clock clock) {
        this.pipelines = pipelines;
        this.clock = clock;
        this.all = List.of(
                new Column<>("name", "Name", true, 1, true, "name", (row, _) -> who(row), OpportunityRow::name),
                new Column<>(
                        "amount", "Amount", true, 1, true, "amount", OpportunityColumns::amount, row -> row.amount()),
                new Column<>(
                        "customer",
                        "Customer",
                        false,
                        2,
                        true,
                        "customer.name",
                        (row, _) -> new Cell.Text(row.customer(), ""),
                        OpportunityRow::customer),
                new Column<>("stage", "Stage", false, 2, true, "stage", (row, _) -> stage(row), this::stageName),
                new Column<>(
                        "age",
                        "In stage",
                        true,
                        2,
                        true,
                        "days_in_stage",
                        (row, viewer) -> age(row, viewer),
                        row -> row.phase() == Phase.OPEN ? row.days(clock.instant()) : ""),
                new Column<>(
                        "expected",
                        "Expected close",
                        true,
                        2,
                        true,
                        "expected",
                        (row, viewer) -> day(row, viewer),
                        row -> or(row.expected())),
                text("owner", "Owner", 3, true, "owner", OpportunityRow::owner),
                text("team", "Sold with", 4, false, "seller", OpportunityRow::team),
                text("next_step", "Next step", 3, true, "next_step", OpportunityRow::nextStep),
                new Column<>(
                        "likelihood",
                        "Likely",
                        true,
                        4,
                        false,
                        "likelihood",
                        (row, viewer) -> new Cell.Text(
                                row.likelihood() == null ? "" : viewer.formats().number(row.likelihood()) + " %", ""),
                        row -> or(row.likelihood())),
                weighted("weighted", Chance.STAGE),
                weighted("weighted_by_traits", Chance.TRAITS),
                text("source", "Source", 4, false, "source", OpportunityRow::source),
                text("currency", "Currency", 4, false, "currency", OpportunityRow::currency),
                new Column<>(
                        "standing",
                        "Standing",
                        false,
                        4,
                        false,
                        "standing",
                        (row, _) -> new Cell.Chips(List.of(standing(row.phase()))),
                        row -> row.phase().label()),
                new Column<>(
                        "closed",
                        "Closed",
                        true,
                        4,
                        false,
                        "closed",
                        (row, viewer) -> new Cell.Quiet(
                                row.closedAt() == null ? "" : viewer.formats().date(row.closedAt())),
                        row -> or(row.closedAt())),
                text("loss_reason", "Lost because", 4, false, "loss_reason", this::reason),
                text("competitor", "Competitors", 4, false, "competitor", OpportunityRow::competitors),
                text("lost_to", "Lost to", 4, false, "lost_to", OpportunityRow::lostTo),
                new Column<>(
                        "added",
                        "Added",
                        true,
                        4,
                        false,
                        "added",
                        (row, viewer) -> new Cell.Quiet(viewer.formats().date(row.createdAt())),
                        OpportunityRow::createdAt));
    }

    List<Column<OpportunityRow>> all() {
        return all;
    }

    static Cell.Chip standing(Phase phase) {
        return new Cell.Chip(
                phase.label(),
                switch (phase) {
                    case OPEN -> "";
                    case WON -> "yes";
                    case LOST -> "no";
                });
    }

    private Column<OpportunityRow> weighted(String key, Chance chance) {
        return new Column<>(
                key,
                chance.label(),
                true,
                4,
                false,
                key,
                (row, viewer) -> {
                    BigDecimal amount = weighted(row, chance);
                    return new Cell.Quiet(amount == null ? "" : viewer.formats().money(amount, row.currency()));
                },
                row -> or(weighted(row, chance)));
    }

    /// As [Chances] weighs it, in whole units; null for a deal that was closed.
    private @Nullable BigDecimal weighted(OpportunityRow row, Chance chance) {
        if (row.phase() != Phase.OPEN) {
            return null;
        }
        Integer percent = chance == Chance.TRAITS ? row.likelihood() : null;
        int counts = percent != null
                ? percent
                : pipelines.find(row.stage()).map(Stage::probability).orElse(0);
        return row.amount().multiply(BigDecimal.valueOf(counts)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    }

    private static Column<OpportunityRow> text(
            String key,
            String label,
            int priority,
            boolean standard,
            String word,
            Function<OpportunityRow, String> value) {
        return new Column<>(
                key,
                label,
                false,
                priority,
                standard,
                word,
                (row, _) -> new Cell.Text(value.apply(row), ""),
                value::apply);
    }

    private static Cell who(OpportunityRow row) {
        return new Cell.Who(
                row.id().toString(),
                "/opportunities/" + row.id(),
                row.name(),
                Viewer.initials(row.customer()),
                Math.floorMod(row.party().hashCode(), 12),
                true,
                row.customer());
    }

    private static Cell amount(OpportunityRow row, Viewer viewer) {
        return new Cell.Text(viewer.formats().money(row.amount(), row.currency()), "");
    }

    private Cell stage(OpportunityRow row) {
        return new Cell.Chips(List.of(
                row.phase() == Phase.OPEN
                        ? pipelines
                                .find(row.stage())
                                .map(stage -> new Cell.Chip(pipelines.called(stage), stage.tone()))
                                .orElseThrow()
                        : standing(row.phase())));
    }

    private String stageName(OpportunityRow row) {
        return row.phase() == Phase.OPEN
                ? pipelines.find(row.stage()).map(Stage::name).orElse("")
                : row.phase().label();
    }

    /// A deal that stands in its stage for longer than usual rots.
    private Cell age(OpportunityRow row, Viewer viewer) {
        if (row.phase() != Phase.OPEN) {
            return new Cell.Quiet("");
        }
        long days = row.days(clock.instant());
        String words = viewer.formats().number(days) + (days == 1 ? " day" : " days");
        boolean rotting = pipelines
                .find(row.stage())
                .filter(stage -> days > stage.usualDays())
                .isPresent();
        return rotting ? new Cell.Chips(List.of(new Cell.Chip(words + ", rotting", "ask"))) : new Cell.Quiet(words);
    }

    private static Cell day(OpportunityRow row, Viewer viewer) {
        return new Cell.Quiet(row.expected() == null ? "" : viewer.formats().date(row.expected()));
    }

    private String reason(OpportunityRow row) {
        return row.reason() == null
                ? ""
                : pipelines.find(row.reason()).map(LossReason::name).orElse("");
    }

    private static Object or(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }
}
