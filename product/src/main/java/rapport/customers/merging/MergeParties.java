package rapport.customers.merging;

import static rapport.customers.db.Tables.MERGED;
import static rapport.customers.db.Tables.PARTY;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.KindField;
import rapport.access.MissingRight;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.access.sharing.Shares;
import rapport.customers.Belongings;
import rapport.customers.FactSight;
import rapport.customers.KnownParties;
import rapport.customers.KnownParty;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.keeping.DeleteParties;
import rapport.customers.keeping.Refresh;
import rapport.customers.keeping.ReviseParty;
import rapport.customers.keeping.Revision;
import rapport.customers.survival.ChosenFacts;
import rapport.customers.survival.SingleFacts;
import rapport.customfields.CustomFields;

/// Makes one party of two. Everything that hung on the one that goes moves to the one that stays, each fact with its
/// source and its day; what both had stands once. The id of the one that goes keeps working. All of it is one act, and
/// its undo takes the two apart again, also after further edits: what was changed since stays where it is.
@Service
public class MergeParties {
    private final DSLContext db;
    private final KnownParties known;
    private final HandOver handOver;
    private final Shares shares;
    private final List<Belongings> belongings;
    private final ReviseParty revise;
    private final Refresh refresh;
    private final DeleteParties delete;
    private final MissingRight missing;
    private final ChosenFacts chosen;
    private final CustomFields fields;

    MergeParties(
            DSLContext db,
            KnownParties known,
            HandOver handOver,
            Shares shares,
            List<Belongings> belongings,
            ReviseParty revise,
            Refresh refresh,
            DeleteParties delete,
            MissingRight missing,
            ChosenFacts chosen,
            CustomFields fields) {
        this.db = db;
        this.known = known;
        this.handOver = handOver;
        this.shares = shares;
        this.belongings = belongings;
        this.revise = revise;
        this.refresh = refresh;
        this.delete = delete;
        this.missing = missing;
        this.chosen = chosen;
        this.fields = fields;
    }

    @Transactional
    public Merged into(PartyId stays, PartyId goes, Survivors survivors, Viewer viewer) {
        List<PartyKind> kinds = lock(stays, goes, viewer);
        if (kinds.size() < 2) {
            return new Merged.Missing();
        }
        PartyKind kind = kinds.getFirst();
        if (kind != kinds.getLast()) {
            return new Merged.Refused("A person and an organisation are never the same customer.");
        }
        KnownParty other = known.find(goes, kind, viewer).orElseThrow();
        missing.demandOpen(
                FactSight.of(kind, viewer).closed().stream()
                        .map(field -> new KindField(kind.recordKind(), field))
                        .toList(),
                viewer);
        Survivors decided = decided(survivors, stays, goes);
        handOver.facts(goes, stays);
        shares.handOver(kind.recordKind(), goes.value(), stays.value());
        belongings.forEach(each -> each.handOver(goes, stays));
        remember(stays, goes, other.name());
        giveOwner(stays, other);
        chosen.choose(List.of(stays), survivors.chosen(), viewer);
        var single = SingleFacts.of(kind, fields.kept(kind.recordKind()));
        var revised = revise.byRule(stays, facts -> decided.of(facts, other.facts(), single), viewer);
        if (revised instanceof Revision.Unchanged) {
            refresh.of(stays);
        }
        delete.themselves(List.of(goes));
        String name = known.find(stays, kind, viewer).orElseThrow().name();
        return new Merged.Done(kind, name, other.name());
    }

    /// @return the kinds of both; fewer where the viewer may not change both, and delete the one that goes
    private List<PartyKind> lock(PartyId stays, PartyId goes, Viewer viewer) {
        return db.select(PARTY.ID, PARTY.KIND)
                .from(PARTY)
                .where(PARTY.ID.in(stays, goes))
                .and(PARTY.KIND.ne(PartyKind.HOUSEHOLD))
                .and(PartySight.of(PARTY, viewer, Right.EDIT))
                .and(PARTY.ID.eq(stays).or(PartySight.of(PARTY, viewer, Right.DELETE)))
                .orderBy(PARTY.ID)
                .forUpdate()
                .fetch(Record2::value2);
    }

    /// What somebody chose for the one that goes wins too, where nobody chose for the other.
    private Survivors decided(Survivors survivors, PartyId stays, PartyId goes) {
        Map<PartyId, Set<String>> before = chosen.of(List.of(stays, goes));
        var theirs = new HashSet<>(before.getOrDefault(goes, Set.of()));
        theirs.removeAll(before.getOrDefault(stays, Set.of()));
        return survivors.andTheirs(theirs);
    }

    /// Whoever went into the one that goes stands behind the one that stays now.
    private void remember(PartyId stays, PartyId goes, String name) {
        db.update(MERGED)
                .set(MERGED.INTO_ID, stays)
                .where(MERGED.INTO_ID.eq(goes))
                .execute();
        db.insertInto(MERGED, MERGED.OLD_ID, MERGED.INTO_ID, MERGED.NAME)
                .values(goes, stays, name)
                .execute();
    }

    private void giveOwner(PartyId stays, KnownParty other) {
        if (other.owner() != null) {
            db.update(PARTY)
                    .set(PARTY.OWNER_ID, DSL.coalesce(PARTY.OWNER_ID, DSL.val(other.owner(), PARTY.OWNER_ID)))
                    .where(PARTY.ID.eq(stays))
                    .execute();
        }
    }
}
