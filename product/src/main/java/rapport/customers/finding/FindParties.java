package rapport.customers.finding;

import static rapport.customers.db.Tables.PARTY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.facts.FoldedText;
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
            return db.select(PARTY.ID, PARTY.KIND, PARTY.NAME, PARTY.EMAIL)
                    .from(PARTY)
                    .where(PARTY.ID.eq(new PartyId(page.get())))
                    .and(PartySight.of(viewer))
                    .fetch(row -> new Found(row.value1(), row.value2(), row.value3(), row.value4()));
        }
        var words = FoldedText.asked(text);
        return starting(text, MOST, viewer).stream()
                .filter(found -> FoldedText.asked(found.name()).equals(words))
                .toList();
    }

    /// The best few of a kind: the beginning of what its list would show for the same words.
    public List<Found> best(PartyKind kind, String text, Viewer viewer) {
        if (text.isBlank()) {
            return List.of();
        }
        var query = ListQuery.of(text, "", "");
        Map<UUID, Found> found = new HashMap<>();
        List<UUID> ids =
                lists.ids(PARTY, new PartyOrders(kind).segments(query), PartySight.of(kind, viewer, Right.READ), FEW);
        db.select(PARTY.ID, PARTY.KIND, PARTY.NAME, PARTY.EMAIL, PARTY.CITY)
                .from(PARTY)
                .where(PARTY.ID.in(ids.stream().map(PartyId::new).toList()))
                .forEach(row -> found.put(
                        row.value1().value(),
                        new Found(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4().isEmpty() ? row.value5() : row.value4())));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// Those with words that begin so.
    private List<Found> starting(String text, int most, Viewer viewer) {
        List<String> words = List.copyOf(FoldedText.asked(text));
        if (words.isEmpty()) {
            return List.of();
        }
        return db.select(PARTY.ID, PARTY.KIND, PARTY.NAME, PARTY.EMAIL, PARTY.CITY)
                .from(PARTY)
                .where(PartyOrders.containing(words))
                .and(PARTY.KIND.ne(PartyKind.HOUSEHOLD))
                .and(PartySight.of(viewer))
                .limit(most)
                .fetch(row -> new Found(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4().isEmpty() ? row.value5() : row.value4()));
    }

    private static Optional<UUID> page(String text) {
        Matcher matcher = PAGE.matcher(text);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }
}
