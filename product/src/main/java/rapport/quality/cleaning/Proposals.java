package rapport.quality.cleaning;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static rapport.quality.db.Tables.PROPOSAL;
import static rapport.quality.db.Tables.VERDICT;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.database.BulkInsert;

/// The proposals, and what was said to them.
@Component
class Proposals {
    /// Of one rule: how many are open, and some of them.
    record Some(int count, List<Proposal> examples) {}

    private static final SelectField<Proposal> ONE = DSL.row(
                    PROPOSAL.ID, PROPOSAL.PARTY_ID, PROPOSAL.RULE, PROPOSAL.PLACE, PROPOSAL.BEFORE, PROPOSAL.AFTER)
            .mapping(Proposal::new);

    private final DSLContext db;

    Proposals(DSLContext db) {
        this.db = db;
    }

    /// What was found in these parties, in place of what was found in them before.
    @Transactional
    public void found(Map<PartyId, List<Finding>> byParty) {
        db.deleteFrom(PROPOSAL).where(among(byParty.keySet())).execute();
        record Row(PartyId party, Finding finding) {}
        List<Row> rows = byParty.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().distinct().map(one -> new Row(entry.getKey(), one)))
                .toList();
        if (!rows.isEmpty()) {
            BulkInsert.into(PROPOSAL, rows)
                    .set(PROPOSAL.PARTY_ID, Row::party)
                    .set(PROPOSAL.RULE, row -> row.finding().rule())
                    .set(PROPOSAL.PLACE, row -> row.finding().place())
                    .set(PROPOSAL.BEFORE, row -> row.finding().before())
                    .set(PROPOSAL.AFTER, row -> row.finding().after())
                    .run(db);
        }
    }

    /// By rule, with the first few.
    Map<String, Some> byRule(int examples, Viewer viewer) {
        var found = select(
                        PROPOSAL.ID,
                        rowNumber().over().partitionBy(PROPOSAL.RULE).orderBy(PROPOSAL.ID),
                        DSL.count().over().partitionBy(PROPOSAL.RULE))
                .from(PROPOSAL)
                .where(isOpen())
                .and(isSeenBy(viewer))
                .asTable("found", "id", "number", "how_many");
        var howMany = field(name("found", "how_many"), Integer.class);
        Map<String, Some> byRule = new LinkedHashMap<>();
        db.select(ONE, howMany)
                .from(found)
                .join(PROPOSAL)
                .on(PROPOSAL.ID.eq(field(name("found", "id"), PROPOSAL.ID.getDataType())))
                .where(field(name("found", "number"), Integer.class).le(examples))
                .orderBy(PROPOSAL.ID)
                .forEach(row -> byRule.merge(
                        row.value1().rule(),
                        new Some(row.value2(), List.of(row.value1())),
                        (before, more) -> new Some(
                                before.count(),
                                Stream.concat(before.examples().stream(), more.examples().stream())
                                        .toList())));
        return byRule;
    }

    int count(String rule, Viewer viewer) {
        return db.fetchCount(PROPOSAL, PROPOSAL.RULE.eq(rule).and(isOpen()).and(isSeenBy(viewer)));
    }

    /// @param after the last of those before; null at the beginning
    List<Proposal> next(String rule, @Nullable ProposalId after, int most, Viewer viewer) {
        return read(PROPOSAL.RULE.eq(rule).and(after == null ? noCondition() : PROPOSAL.ID.gt(after)), most, viewer);
    }

    Optional<Proposal> find(ProposalId id, Viewer viewer) {
        return read(PROPOSAL.ID.eq(id), 1, viewer).stream().findFirst();
    }

    private List<Proposal> read(Condition which, int most, Viewer viewer) {
        return db.select(ONE)
                .from(PROPOSAL)
                .where(which)
                .and(isOpen())
                .and(isSeenBy(viewer))
                .orderBy(PROPOSAL.ID)
                .limit(most)
                .fetch(row -> row.value1());
    }

    void decided(Proposal proposal, boolean accepted, Viewer by, Instant at) {
        db.insertInto(VERDICT)
                .set(VERDICT.PARTY_ID, proposal.party())
                .set(VERDICT.RULE, proposal.rule())
                .set(VERDICT.PLACE, proposal.place())
                .set(VERDICT.BEFORE, proposal.before())
                .set(VERDICT.ACCEPTED, accepted)
                .set(VERDICT.ACCOUNT_ID, by.id())
                .set(VERDICT.AT, at)
                .onConflict(VERDICT.PARTY_ID, VERDICT.RULE, VERDICT.PLACE, VERDICT.BEFORE)
                .doUpdate()
                .set(VERDICT.ACCEPTED, accepted)
                .set(VERDICT.ACCOUNT_ID, by.id())
                .set(VERDICT.AT, at)
                .execute();
    }

    void forget(ProposalId id) {
        db.deleteFrom(PROPOSAL).where(PROPOSAL.ID.eq(id)).execute();
    }

    static Condition among(Collection<PartyId> parties) {
        return PROPOSAL.PARTY_ID
                .cast(UUID.class)
                .eq(DSL.any(val(parties.stream().map(PartyId::value).toArray(UUID[]::new))));
    }

    private static Condition isOpen() {
        return notExists(selectOne()
                .from(VERDICT)
                .where(VERDICT.PARTY_ID.eq(PROPOSAL.PARTY_ID))
                .and(VERDICT.RULE.eq(PROPOSAL.RULE))
                .and(VERDICT.PLACE.eq(PROPOSAL.PLACE))
                .and(VERDICT.BEFORE.eq(PROPOSAL.BEFORE))
                .and(VERDICT.ACCEPTED.isFalse().or(VERDICT.AT.ge(PROPOSAL.FOUND_AT))));
    }

    /// A place that is hidden in people or in organisations is left out in both.
    private static Condition isSeenBy(Viewer viewer) {
        var hidden = Arrays.stream(Place.values())
                .filter(place -> place.field()
                        .filter(field -> viewer.rights().hides(field.of(CustomerKinds.PERSON))
                                || viewer.rights().hides(field.of(CustomerKinds.ORGANISATION)))
                        .isPresent())
                .toList();
        return PartySight.among(PROPOSAL.PARTY_ID, viewer)
                .and(hidden.isEmpty() ? noCondition() : PROPOSAL.PLACE.notIn(hidden));
    }
}
