package rapport.customers.finding;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.IdentifierFact;
import rapport.listing.ListQuery;
import rapport.listing.Lists;

/// Finds the few parties that somebody means.
@Component
public class FindParties {
    private static final Pattern PAGE = Pattern.compile(".*/(?:people|organisations)/([0-9a-f-]{36})\\b.*");
    private static final int MOST = 20;
    private static final int FEW = 6;

    /// @param hint what tells two of the same name apart
    public record Found(PartyId id, PartyKind kind, String name, String hint) {
        public String path() {
            return (kind == PartyKind.PERSON ? "/people/" : "/organisations/") + id;
        }
    }

    private final DSLContext db;
    private final Lists lists;

    FindParties(DSLContext db, Lists lists) {
        this.db = db;
        this.lists = lists;
    }

    /// Those whose whole name this is, in any word order; or the one whose page's address this is.
    public List<Found> byName(String text, Viewer viewer) {
        Optional<UUID> page = page(text);
        if (page.isPresent()) {
            return found(PARTY.ID.eq(new PartyId(page.get())).and(PartySight.of(viewer)), 1, viewer);
        }
        var words = List.copyOf(FoldedText.asked(text));
        return words.isEmpty()
                ? List.of()
                : found(PartyWords.begin(words, viewer).and(PartySight.of(viewer)), MOST, viewer).stream()
                        .filter(found -> FoldedText.asked(found.name()).equals(Set.copyOf(words)))
                        .toList();
    }

    /// The best few of a kind: the beginning of what its list would show for the same words.
    public List<Found> best(PartyKind kind, String text, Viewer viewer) {
        if (text.isBlank()) {
            return List.of();
        }
        var segments = PartyOrders.of(kind, viewer).segments(ListQuery.of(text, "", ""));
        List<PartyId> ids = lists.ids(PARTY, segments, PartySight.of(kind, viewer, Right.READ), FEW).stream()
                .map(PartyId::new)
                .toList();
        Map<PartyId, Found> byId =
                found(PARTY.ID.in(ids), FEW, viewer).stream().collect(Collectors.toMap(Found::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /// A few who have one of these identifiers, or this very name: whoever is about to be added may be one of them.
    ///
    /// @param sortKey the folded name, family name first; empty when none is told
    public List<Found> alike(PartyKind kind, String sortKey, Collection<IdentifierFact> identifiers, Viewer viewer) {
        var sight = FactSight.of(kind, viewer);
        List<Condition> same = identifiers.stream()
                .filter(fact -> sight.shows(PartyField.of(fact.kind())))
                .map(fact -> IDENTIFIER.KIND.eq(fact.kind()).and(IDENTIFIER.NORMAL.eq(fact.normal())))
                .toList();
        var sharing =
                select(IDENTIFIER.PARTY_ID).from(IDENTIFIER).where(or(same)).limit(FEW * FEW);
        var called = select(PARTY.ID)
                .from(PARTY)
                .where(PARTY.KIND.eq(inline(kind)))
                .and(PARTY.SORT_KEY.eq(sortKey))
                .and(sortKey.isEmpty() ? falseCondition() : noCondition())
                .limit(FEW * FEW);
        return found(
                PARTY.KIND
                        .eq(inline(kind))
                        .and(PARTY.ID.in(sharing.unionAll(called)))
                        .and(PartySight.of(kind, viewer, Right.READ)),
                FEW,
                viewer);
    }

    private List<Found> found(Condition which, int most, Viewer viewer) {
        Field<String> hint = when(PARTY.KIND.eq(inline(PartyKind.PERSON)), hint(PartyKind.PERSON, viewer))
                .otherwise(hint(PartyKind.ORGANISATION, viewer));
        return db.select(PARTY.ID, PARTY.KIND, FactSight.called(PARTY, viewer.rights()), hint)
                .from(PARTY)
                .where(which)
                .and(PARTY.KIND.ne(PartyKind.HOUSEHOLD))
                .limit(most)
                .fetch(Records.mapping(Found::new));
    }

    /// The e-mail or, where there is none to be shown, the town.
    private static Field<String> hint(PartyKind kind, Viewer viewer) {
        var sight = FactSight.of(kind, viewer);
        return coalesce(
                nullif(sight.text(PartyField.EMAIL, PARTY.EMAIL), inline("")),
                sight.text(PartyField.ADDRESS, PARTY.CITY));
    }

    private static Optional<UUID> page(String text) {
        Matcher matcher = PAGE.matcher(text);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
