package rapport.customers.keeping;

import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.RELATIONSHIP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.FactSight;
import rapport.customers.PartyId;
import rapport.customers.PartySight;
import rapport.customers.RelationshipKind;
import rapport.customers.SourceId;
import rapport.customers.Sources;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PersonFacts;
import rapport.customers.facts.RoleFact;
import rapport.customers.survival.ChosenFacts;
import rapport.customers.survival.SingleFacts;
import rapport.customers.tags.TagRows;

/// Changes what we know of a party: somebody says what it ought to be, and the difference is written. A role or an
/// employment that is no longer named has ended today; an e-mail that is no longer named is gone.
@Service
public class ReviseParty {
    private final DSLContext db;
    private final KnownFacts known;
    private final OwnRows own;
    private final FactRows rows;
    private final Employers employers;
    private final Refresh refresh;
    private final MissingRight missing;
    private final TagRows tags;
    private final ChosenFacts chosen;
    private final Sources sources;
    private final CompanyDay companyDay;

    ReviseParty(
            DSLContext db,
            KnownFacts known,
            OwnRows own,
            FactRows rows,
            Employers employers,
            Refresh refresh,
            MissingRight missing,
            TagRows tags,
            ChosenFacts chosen,
            Sources sources,
            CompanyDay companyDay) {
        this.db = db;
        this.known = known;
        this.own = own;
        this.rows = rows;
        this.employers = employers;
        this.refresh = refresh;
        this.missing = missing;
        this.tags = tags;
        this.chosen = chosen;
        this.sources = sources;
        this.companyDay = companyDay;
    }

    /// What a person changes at a screen is chosen: no source changes it from then on.
    ///
    /// @param expected the version for which the change was made; empty where it does not matter
    /// @param change   from what the viewer sees of it to what it ought to be, of the same kind; called
    ///                 once, with the party locked
    /// @throws AccessDeniedException for a change of what the viewer's roles close
    @Transactional
    public Revision with(
            PartyId id, OptionalInt expected, UnaryOperator<PartyFacts> change, SourceId source, Viewer viewer) {
        boolean byHand = source.equals(sources.named(Sources.SCREEN));
        return write(id, expected, change, source, byHand, viewer);
    }

    /// The same where a rule decided, and nobody chose.
    @Transactional
    public Revision byRule(PartyId id, UnaryOperator<PartyFacts> change, Viewer viewer) {
        return write(id, OptionalInt.empty(), change, sources.named(Sources.SCREEN), false, viewer);
    }

    private Revision write(
            PartyId id,
            OptionalInt expected,
            UnaryOperator<PartyFacts> change,
            SourceId source,
            boolean byHand,
            Viewer viewer) {
        Integer version = db.select(PARTY.VERSION)
                .from(PARTY)
                .where(PARTY.ID.eq(id))
                .and(PartySight.of(PARTY, viewer, Right.EDIT))
                .forUpdate()
                .fetchOne(PARTY.VERSION);
        PartyFacts before = known.of(List.of(id), viewer).get(id);
        if (version == null || before == null) {
            return new Revision.Missing();
        }
        if (expected.isPresent() && expected.getAsInt() != version) {
            return new Revision.Stale(version);
        }
        var sight = FactSight.of(before, viewer);
        PartyFacts seen = sight.shown(before);
        PartyFacts told = change.apply(seen);
        if (told.equals(seen)) {
            return new Revision.Unchanged(version);
        }
        missing.demandOpen(sight.forbidden(seen, told), viewer);
        PartyFacts after = sight.withHidden(told, before);
        own.write(id, after);
        if (byHand) {
            chosen.choose(List.of(id), SingleFacts.changed(before, after), viewer);
        }
        removeWhatIsGone(id, before, after, viewer);
        PartyFacts added = Merging.news(before, after);
        rows.add(Map.of(id, added), source, companyDay.today());
        if (added instanceof PersonFacts person) {
            employers.join(Map.of(id, person), source, viewer);
        }
        putInOrder(id, after);
        refresh.of(id);
        return new Revision.Done(version + 1);
    }

    private void removeWhatIsGone(PartyId id, PartyFacts before, PartyFacts after, Viewer viewer) {
        for (IdentifierFact gone : gone(before.identifiers(), after.identifiers())) {
            boolean onlyRelabelled = after.identifiers().stream()
                    .anyMatch(
                            fact -> fact.kind() == gone.kind() && fact.normal().equals(gone.normal()));
            if (!onlyRelabelled) {
                db.deleteFrom(IDENTIFIER)
                        .where(IDENTIFIER.PARTY_ID.eq(id))
                        .and(IDENTIFIER.KIND.eq(gone.kind()))
                        .and(IDENTIFIER.NORMAL.eq(gone.normal()))
                        .execute();
            }
        }
        if (!before.addresses().equals(after.addresses())) {
            List<AddressFact> kept = after.addresses();
            for (int position = before.addresses().size() - 1; position >= 0; position--) {
                AddressFact address = before.addresses().get(position);
                if (kept.stream().noneMatch(fact -> fact.address().equals(address.address()))) {
                    deleteAddress(id, position);
                }
            }
        }
        tags.remove(id, before.additions().without(after.tags()));
        for (RoleFact gone : gone(before.roles(), after.roles())) {
            endRole(id, gone);
        }
        if (before instanceof PersonFacts one && after instanceof PersonFacts other) {
            gone(one.employments(), other.employments()).forEach(gone -> endEmployment(id, gone, other, viewer));
        }
    }

    private static <T> List<T> gone(List<T> before, List<T> after) {
        var gone = new ArrayList<>(before);
        gone.removeAll(after);
        return gone;
    }

    private void deleteAddress(PartyId id, int position) {
        var nth = DSL.select(ADDRESS.ID)
                .from(ADDRESS)
                .where(ADDRESS.PARTY_ID.eq(id))
                .orderBy(ADDRESS.POSITION, ADDRESS.ID)
                .offset(position)
                .limit(1);
        db.deleteFrom(ADDRESS).where(ADDRESS.ID.eq(nth)).execute();
    }

    private void endRole(PartyId id, RoleFact gone) {
        db.update(PARTY_ROLE)
                .set(PARTY_ROLE.UNTIL, DSL.greatest(PARTY_ROLE.SINCE, DSL.val(companyDay.today())))
                .where(PARTY_ROLE.PARTY_ID.eq(id))
                .and(PARTY_ROLE.ROLE.eq(gone.role()))
                .and(PARTY_ROLE.UNTIL.isNull())
                .execute();
    }

    /// A new title at the same employer is the same employment. Of two employers of one name that one
    /// is meant which the viewer may see.
    private void endEmployment(PartyId id, EmploymentFact gone, PersonFacts after, Viewer viewer) {
        var now = after.employments().stream()
                .filter(fact -> fact.organisation().equals(gone.organisation()))
                .findFirst();
        var employer = DSL.select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.NAME.eq(gone.organisation()))
                .and(PartySight.of(viewer));
        var theirs = RELATIONSHIP
                .FROM_ID
                .eq(id)
                .and(RELATIONSHIP.KIND.eq(RelationshipKind.WORKS_FOR))
                .and(RELATIONSHIP.UNTIL.isNull())
                .and(RELATIONSHIP.TO_ID.in(employer));
        if (now.isPresent()) {
            db.update(RELATIONSHIP)
                    .set(RELATIONSHIP.TITLE, now.get().title())
                    .set(RELATIONSHIP.DEPARTMENT, now.get().department())
                    .where(theirs)
                    .execute();
        } else {
            var today = DSL.val(companyDay.today());
            db.update(RELATIONSHIP)
                    .set(RELATIONSHIP.UNTIL, DSL.greatest(DSL.coalesce(RELATIONSHIP.SINCE, today), today))
                    .where(theirs)
                    .execute();
        }
    }

    /// Labels, spelling and order: the first e-mail is the one we write to.
    private void putInOrder(PartyId id, PartyFacts after) {
        short position = 0;
        for (IdentifierFact fact : after.identifiers()) {
            db.update(IDENTIFIER)
                    .set(IDENTIFIER.POSITION, position++)
                    .set(IDENTIFIER.WRITTEN, fact.value())
                    .set(IDENTIFIER.LABEL, fact.label())
                    .set(IDENTIFIER.VALID, fact.valid())
                    .where(IDENTIFIER.PARTY_ID.eq(id))
                    .and(IDENTIFIER.KIND.eq(fact.kind()))
                    .and(IDENTIFIER.NORMAL.eq(fact.normal()))
                    .execute();
        }
        for (RoleFact fact : after.roles()) {
            if (fact.since() != null) {
                db.update(PARTY_ROLE)
                        .set(PARTY_ROLE.SINCE, fact.since())
                        .where(PARTY_ROLE.PARTY_ID.eq(id))
                        .and(PARTY_ROLE.ROLE.eq(fact.role()))
                        .and(PARTY_ROLE.UNTIL.isNull())
                        .execute();
            }
        }
    }
}
