package rapport.customers.judging;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PARTY_ROLE;
import static rapport.customers.db.Tables.SOURCE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.PartyKind;
import rapport.customers.facts.IdentifierKind;
import rapport.expressions.Now;
import rapport.expressions.Source;
import rapport.expressions.Vocabularies;
import rapport.expressions.Word;

/// Counts how often the fields of customers are filled in: all words of a kind in one statement. Words that speak of
/// other records, or are worked out, are nobody's to fill in.
@Component
public class CountFilled {
    private final DSLContext db;
    private final Vocabularies vocabularies;

    CountFilled(DSLContext db, Vocabularies vocabularies) {
        this.db = db;
        this.vocabularies = vocabularies;
    }

    @Transactional(readOnly = true)
    public List<Filled> of(PartyKind kind, Now now) {
        String list = kind == PartyKind.PERSON ? "people" : "organisations";
        var words = new LinkedHashMap<Word, Condition>();
        vocabularies.of(list).words().forEach(word -> filled(word, now).ifPresent(test -> words.put(word, test)));
        var counts = new ArrayList<Field<?>>(List.of(count()));
        words.values().forEach(test -> counts.add(count(when(test, inline(1)))));
        Map<String, List<String>> sources = sources();
        var row =
                db.select(counts).from(PARTY).where(PARTY.KIND.eq(inline(kind))).fetchSingle();
        var all = List.copyOf(words.keySet());
        return IntStream.range(0, all.size())
                .mapToObj(n -> new Filled(
                        list,
                        all.get(n).key(),
                        row.get(0, Long.class),
                        row.get(n + 1, Long.class),
                        sources.getOrDefault(all.get(n).key(), List.of())))
                .toList();
    }

    private static Optional<Condition> filled(Word word, Now now) {
        if (isOfOthers(word.key())) {
            return Optional.empty();
        }
        return switch (word.source()) {
            case Source.One(var column, var _) ->
                Optional.of(condition("nullif(({0})::text, '') is not null", column.apply(now)));
            case Source.Amount(var amount, var _) ->
                Optional.of(amount.apply(now).isNotNull());
            case Source.Point(var latitude, var _) -> Optional.of(latitude.isNotNull());
            case Source.Rows(var rows, var link, var _, var _) ->
                Optional.of(exists(selectOne().from(rows).where(link)));
            case Source.Amounts(var rows, var link, var _, var _) ->
                Optional.of(exists(selectOne().from(rows).where(link)));
            case Source.Ruled _ -> Optional.empty();
        };
    }

    private static boolean isOfOthers(String key) {
        return key.equals(ProblemWords.KEY)
                || key.startsWith("interactions_")
                || (key.indexOf('.') > 0 && !key.startsWith("custom."));
    }

    /// Which sources have told of what, as far as a fact keeps its source.
    private Map<String, List<String>> sources() {
        var told = new LinkedHashMap<String, Condition>();
        told.put("email", pointed(IdentifierKind.EMAIL));
        told.put("phone", pointed(IdentifierKind.PHONE));
        told.put("websites", pointed(IdentifierKind.WEBSITE));
        told.put("keys", pointed(IdentifierKind.EXTERNAL_KEY));
        told.put("city", exists(selectOne().from(ADDRESS).where(ADDRESS.SOURCE_ID.eq(SOURCE.ID))));
        told.put("role", exists(selectOne().from(PARTY_ROLE).where(PARTY_ROLE.SOURCE_ID.eq(SOURCE.ID))));
        Map<String, List<String>> names = new LinkedHashMap<>();
        db.select(SOURCE.NAME)
                .select(told.values().stream().map(test -> field(test)).toList())
                .from(SOURCE)
                .where(trueCondition())
                .orderBy(SOURCE.NAME)
                .forEach(row -> {
                    int n = 1;
                    for (String key : told.keySet()) {
                        if (row.get(n++, Boolean.class)) {
                            names.computeIfAbsent(key, _ -> new ArrayList<>()).add(row.get(SOURCE.NAME));
                        }
                    }
                });
        Stream.of("emails:email", "phones:phone", "country:city")
                .map(pair -> pair.split(":", -1))
                .forEach(pair -> {
                    if (names.containsKey(pair[1])) {
                        names.put(pair[0], names.getOrDefault(pair[1], List.of()));
                    }
                });
        return names;
    }

    private static Condition pointed(IdentifierKind kind) {
        return exists(selectOne()
                .from(IDENTIFIER)
                .where(IDENTIFIER.SOURCE_ID.eq(SOURCE.ID))
                .and(IDENTIFIER.KIND.eq(inline(kind))));
    }
}
