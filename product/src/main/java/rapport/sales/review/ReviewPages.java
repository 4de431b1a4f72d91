package rapport.sales.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.sales.opportunity.Chance;
import rapport.sales.opportunity.Chances;
import rapport.sales.opportunity.Phase;
import rapport.sales.opportunity.Tally;
import rapport.sales.pipeline.Pipelines;
import rapport.sales.pipeline.Stage;
import rapport.sales.review.ReviewPage.Choice;
import rapport.sales.review.ReviewPage.Figure;
import rapport.sales.review.ReviewPage.Moved;
import rapport.sales.review.ReviewPage.Seller;
import rapport.sales.review.ReviewPage.Still;
import rapport.web.Formats;

/// Puts the page of the review together.
@Component
class ReviewPages {
    private static final List<Integer> DAYS = List.of(7, 14, 30, 90);
    private static final int MOST_MOVED = 40;
    private static final int MOST_ROTTING = 15;

    private final ReviewReader reader;
    private final Chances chances;
    private final Pipelines pipelines;
    private final Owners owners;
    private final Clock clock;

    ReviewPages(ReviewReader reader, Chances chances, Pipelines pipelines, Owners owners, Clock clock) {
        this.reader = reader;
        this.chances = chances;
        this.pipelines = pipelines;
        this.owners = owners;
        this.clock = clock;
    }

    /// What is asked for and not known stands for everybody, for a week, and by stage.
    ReviewPage page(String ownerAsked, String daysAsked, String chanceAsked, Viewer viewer) {
        Formats formats = viewer.formats();
        List<Owners.Named> everybody = owners.everybody();
        Optional<OwnerId> owner = everybody.stream()
                .map(Owners.Named::id)
                .filter(id -> id.toString().equals(ownerAsked))
                .findFirst();
        int days = DAYS.stream()
                .filter(one -> one.toString().equals(daysAsked))
                .findFirst()
                .orElse(DAYS.getFirst());
        List<Chance> offered = chances.offered();
        Chance chance = offered.stream()
                .filter(one -> one.name().equals(chanceAsked))
                .findFirst()
                .orElse(Chance.STAGE);
        LocalDate today = formats.day(clock.instant());
        var scope = new Scope(owner.map(owners::within).orElse(List.of()), today.minusDays(days), today);
        Standings standings = reader.standings(scope, chance, viewer);
        List<Change> changes = reader.changes(scope, MOST_MOVED + 1, viewer);
        return new ReviewPage(
                everybody.stream()
                        .map(one -> new Choice(
                                one.id().toString(),
                                one.label(),
                                Optional.of(one.id()).equals(owner)))
                        .toList(),
                DAYS.stream()
                        .map(one -> new Choice(one.toString(), "The last " + one + " days", one == days))
                        .toList(),
                offered.stream()
                        .map(one -> new Choice(one.name(), one.label(), one == chance))
                        .toList(),
                figures(scope, standings, chance, formats),
                sellers(scope, standings, everybody, formats),
                changes.stream()
                        .limit(MOST_MOVED)
                        .map(one -> moved(one, formats))
                        .toList(),
                changes.size() > MOST_MOVED,
                reader.rotting(scope, MOST_ROTTING, viewer).stream()
                        .map(one -> still(one, formats))
                        .toList(),
                scope.open("rotting"),
                standings.parts().isEmpty() && changes.isEmpty());
    }

    private static List<Figure> figures(Scope scope, Standings standings, Chance chance, Formats formats) {
        Tally open = standings.deals(Phase.OPEN);
        return List.of(
                figure("Open", open, scope.open(), formats),
                weighted(standings.weighted(), chance, scope.open(), formats),
                figure("Won", standings.deals(Phase.WON), scope.closedAs("WON"), formats),
                figure("Lost", standings.deals(Phase.LOST), scope.closedAs("LOST"), formats),
                new Figure("Begun", formats.number(standings.begun()), "new deals", scope.begun(), false),
                warning(
                        "Rotting",
                        standings.rotting(),
                        "longer in their stage than usual",
                        scope.open("rotting"),
                        formats),
                warning(
                        "Overdue",
                        standings.overdue(),
                        "the day of closing has passed",
                        scope.open(scope.overdue()),
                        formats),
                warning(
                        "No next step",
                        standings.idle(),
                        "nobody has said what comes next",
                        scope.open("!has(next_step)"),
                        formats));
    }

    private static Figure figure(String label, Tally deals, String href, Formats formats) {
        return new Figure(label, formats.number(deals.deals()), deals.words(formats), href, false);
    }

    private static Figure weighted(Tally deals, Chance chance, String href, Formats formats) {
        List<Tally.Worth> worth = deals.byCurrency();
        int more = worth.size() - 1;
        return new Figure(
                chance.label(),
                worth.isEmpty()
                        ? "–"
                        : formats.money(
                                worth.getFirst().amount(), worth.getFirst().currency()),
                (more < 1 ? "" : "and " + more + (more == 1 ? " more currency, " : " more currencies, "))
                        + chance.says(),
                href,
                false);
    }

    private static Figure warning(String label, long deals, String under, String href, Formats formats) {
        return new Figure(label, formats.number(deals), under, href, deals > 0);
    }

    /// Whoever has most open deals comes first.
    private static List<Seller> sellers(
            Scope scope, Standings standings, List<Owners.Named> everybody, Formats formats) {
        Map<OwnerId, String> names = everybody.stream().collect(Collectors.toMap(Owners.Named::id, Owners.Named::name));
        return standings.owners().stream()
                .sorted(Comparator.<@Nullable OwnerId>comparingLong(
                                owner -> -standings.of(owner).deals(Phase.OPEN).deals())
                        .thenComparing(owner -> called(owner, names)))
                .map(owner -> seller(scope, standings.of(owner), owner, called(owner, names), formats))
                .toList();
    }

    private static String called(@Nullable OwnerId owner, Map<OwnerId, String> names) {
        return owner == null ? "Nobody" : names.getOrDefault(owner, "Somebody who left");
    }

    private static Seller seller(Scope scope, Standings theirs, @Nullable OwnerId owner, String name, Formats formats) {
        String id = Objects.toString(owner, "");
        Tally open = theirs.deals(Phase.OPEN);
        Tally won = theirs.deals(Phase.WON);
        return new Seller(
                name,
                formats.number(open.deals()),
                scope.openOf(id),
                open.words(formats),
                theirs.weighted().words(formats),
                some(theirs.rotting(), formats),
                scope.openOf(id, "rotting"),
                some(theirs.overdue(), formats),
                scope.openOf(id, scope.overdue()),
                some(theirs.idle(), formats),
                scope.openOf(id, "!has(next_step)"),
                won.deals() == 0 ? "" : formats.number(won.deals()) + ": " + won.words(formats),
                scope.wonBy(id));
    }

    private Moved moved(Change change, Formats formats) {
        Told told = Told.of(change, pipelines, formats);
        return new Moved(
                change.name(),
                "/opportunities/" + change.id(),
                change.customer(),
                told.what(),
                told.tone(),
                told.detail(),
                change.who(),
                formats.ago(change.at(), clock.instant()));
    }

    private Still still(Rotting deal, Formats formats) {
        Optional<Stage> stage = pipelines.find(deal.stage());
        Instant now = clock.instant();
        return new Still(
                deal.name(),
                "/opportunities/" + deal.id(),
                deal.customer(),
                Objects.requireNonNullElse(deal.owner(), "Nobody"),
                stage.map(Stage::name).orElse(""),
                formats.number(Duration.between(deal.enteredAt(), now).toDays()) + " of usually "
                        + stage.map(Stage::usualDays).map(formats::number).orElse("") + " days",
                formats.money(deal.amount(), deal.currency()),
                deal.expected() == null ? "" : formats.date(deal.expected()),
                deal.nextStep());
    }

    private static String some(long deals, Formats formats) {
        return deals == 0 ? "" : formats.number(deals);
    }
}
