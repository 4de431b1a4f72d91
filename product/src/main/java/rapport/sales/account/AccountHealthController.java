package rapport.sales.account;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.sales.db.Tables.HEALTH;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AllowedTo;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.PartyNamed;
import rapport.customers.facts.CleanText;
import rapport.journal.Does;
import rapport.sales.opportunity.OpportunitySight;
import rapport.sales.opportunity.Phase;
import rapport.timeline.Complaints;
import rapport.web.Html;
import rapport.web.Toast;
import templates.Templates;

/// How an account is: somebody says so, with a reason, and the facts stand beside it.
@Controller
@RequestMapping("/organisations/{id}/account/health")
@AllowedTo(right = Right.EDIT, on = CustomerKinds.ORGANISATION)
class AccountHealthController {
    private static final int SHOWN = 6;
    private static final Duration YEAR = Duration.ofDays(365);

    private record Row(
            Health value,
            String reason,
            Instant at,
            @Nullable String who) {}

    private record Facts(List<Row> said, @Nullable Instant last, int open) {}

    private final DSLContext db;
    private final SellingAccounts accounts;
    private final SayHealth say;
    private final Complaints complaints;
    private final Clock clock;
    private final Templates templates;

    AccountHealthController(
            DSLContext db,
            SellingAccounts accounts,
            SayHealth say,
            Complaints complaints,
            Clock clock,
            Templates templates) {
        this.db = db;
        this.accounts = accounts;
        this.say = say;
        this.complaints = complaints;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    @AllowedTo(on = CustomerKinds.ORGANISATION)
    Html show(@PathVariable PartyId id, Viewer viewer) {
        if (accounts.find(id, viewer).isEmpty()) {
            throw SellingAccountController.nothing();
        }
        Facts facts = facts(id, viewer);
        Instant now = clock.instant();
        int complained = complaints.since(now.minus(YEAR), Set.of(id), viewer);
        return Html.ok(templates.salesAccountHealth(new HealthCard(
                "/organisations/" + id + "/account/health",
                accounts.isEditable(id, viewer),
                facts.said().stream()
                        .map(one -> new HealthCard.Said(
                                one.value(),
                                one.reason(),
                                Objects.requireNonNullElse(one.who(), "Somebody") + ", "
                                        + viewer.formats().ago(one.at(), now)))
                        .toList(),
                List.of(
                        new HealthCard.Fact(
                                "Last contact",
                                facts.last() == null
                                        ? "none known"
                                        : viewer.formats().ago(facts.last(), now)),
                        new HealthCard.Fact("Open deals", viewer.formats().number(facts.open())),
                        new HealthCard.Fact(
                                "Complaints in a year", viewer.formats().number(complained))))));
    }

    @PostMapping
    @Does("Say how an account is")
    Html create(
            @PathVariable PartyId id,
            @RequestParam Health value,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        if (!accounts.isEditable(id, viewer)) {
            throw SellingAccountController.nothing();
        }
        String why = CleanText.of(reason);
        if (why.isEmpty() || why.length() > 500) {
            return show(id, viewer).with(Toast.warn("Say why, in at most 500 characters."));
        }
        say.of(id, value, why, viewer);
        return show(id, viewer).with(Toast.ok("Saved"));
    }

    private Facts facts(PartyId id, Viewer viewer) {
        var said = multiset(select(
                                HEALTH.VALUE,
                                HEALTH.REASON,
                                HEALTH.SAID_AT,
                                Owners.nameOf(HEALTH.SAID_BY.coerce(OPPORTUNITY.OWNER_ID)))
                        .from(HEALTH)
                        .where(HEALTH.PARTY_ID.eq(id))
                        .orderBy(HEALTH.ID.desc())
                        .limit(SHOWN))
                .convertFrom(rows -> rows.map(row -> new Row(row.value1(), row.value2(), row.value3(), row.value4())));
        var last = PartyNamed.lastContact(val(id, OPPORTUNITY.PARTY_ID), viewer.rights());
        var open = field(select(count())
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.PARTY_ID.eq(id))
                .and(OPPORTUNITY.STANDING.eq(Phase.OPEN))
                .and(OpportunitySight.of(viewer)));
        return db.select(said, last, open).fetchSingle(row -> new Facts(row.value1(), row.value2(), row.value3()));
    }
}
