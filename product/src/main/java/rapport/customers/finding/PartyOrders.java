package rapport.customers.finding;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import rapport.customers.PartyKind;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.PhoneNumber;
import rapport.listing.ListQuery;
import rapport.listing.Segment;

/// The orders in which parties of one kind can be read, each from one index.
///
/// A search without a chosen order shows first whose family name begins with the word, then whose given name does, then
/// whose e-mail, then everybody with such a word: each of the first three is the beginning of an index, so that the
/// commonest two letters are found as fast as the rarest.
public record PartyOrders(PartyKind kind) {
    private static final String LAST = "\uffff";
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()./-]*\\d[\\d\\s()./-]*");

    public List<Segment> segments(ListQuery query) {
        List<String> words = List.copyOf(FoldedText.asked(query.search()));
        if (!query.search().isEmpty() && words.isEmpty()) {
            return List.of();
        }
        if (PHONE.matcher(query.search()).matches()) {
            return byPhone(FoldedText.digits(query.search()));
        }
        return query.sort().isEmpty() && words.size() == 1
                ? byRelevance(words.getFirst())
                : byColumn(query.sort(), query.descending(), containing(words));
    }

    /// A number as it is dialled at home, with the prefix of its country and at least one digit more, or one of the
    /// party's other numbers.
    private List<Segment> byPhone(String digits) {
        String whole = "+" + digits.replaceFirst("^00", "");
        String national = PhoneNumber.nationalOf(whole);
        Condition home = beginsWith(PARTY.PHONE_KEY, digits.replaceFirst("^0+", ""));
        Condition abroad = national.isEmpty()
                ? falseCondition()
                : beginsWith(PARTY.PHONE_KEY, national).and(PARTY.PHONE.startsWith(whole));
        Condition other = containing(List.of(digits));
        return List.of(
                ascending(home, PARTY.PHONE_KEY),
                ascending(abroad.and(not(home)), PARTY.PHONE_KEY),
                ascending(other.and(not(home)).and(not(abroad)), PARTY.SORT_KEY));
    }

    private List<Segment> byRelevance(String word) {
        Condition family = beginsWith(PARTY.SORT_KEY, word);
        Condition given = beginsWith(PARTY.GIVEN_KEY, word);
        Condition email = beginsWith(PARTY.EMAIL, word);
        Condition other =
                containing(List.of(word)).and(not(family)).and(not(given)).and(not(email));
        return List.of(
                ascending(family, PARTY.SORT_KEY),
                ascending(given.and(not(family)), PARTY.GIVEN_KEY),
                ascending(email.and(not(family)).and(not(given)), PARTY.EMAIL),
                ascending(other, PARTY.SORT_KEY));
    }

    private List<Segment> byColumn(String sort, boolean descending, Condition found) {
        return switch (sort) {
            case "email" -> valuesFirst(PARTY.EMAIL, descending, found);
            case "phone" -> valuesFirst(PARTY.PHONE_KEY, descending, found);
            case "city" -> valuesFirst(PARTY.CITY, descending, found);
            case "given" -> valuesFirst(PARTY.GIVEN_KEY, descending, found);
            case "added" -> List.of(new Segment(ofKind().and(found), null, PARTY.ID, descending));
            case "contact" -> {
                Condition known = ofKind().and(found).and(PARTY.LAST_INTERACTION_AT.isNotNull());
                Condition never = ofKind().and(found).and(PARTY.LAST_INTERACTION_AT.isNull());
                yield List.of(
                        new Segment(known, PARTY.LAST_INTERACTION_AT, PARTY.ID, descending),
                        new Segment(never, null, PARTY.ID, descending));
            }
            default -> List.of(new Segment(ofKind().and(found), PARTY.SORT_KEY, PARTY.ID, descending));
        };
    }

    /// Those without a value come last, whichever way the list is turned.
    private List<Segment> valuesFirst(Field<String> column, boolean descending, Condition found) {
        return List.of(
                new Segment(ofKind().and(found).and(column.gt(inline(""))), column, PARTY.ID, descending),
                new Segment(ofKind().and(found).and(column.eq(inline(""))), column, PARTY.ID, descending));
    }

    private Segment ascending(Condition condition, Field<String> key) {
        return new Segment(ofKind().and(condition), key, PARTY.ID, false);
    }

    private Condition ofKind() {
        return PARTY.KIND.eq(inline(kind));
    }

    private static Condition beginsWith(Field<String> column, String word) {
        return column.ge(word).and(column.lt(word + LAST));
    }

    /// Every word of the question begins a word of the party.
    static Condition containing(List<String> words) {
        if (words.isEmpty()) {
            return noCondition();
        }
        String query = words.stream()
                .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
                .reduce((one, other) -> one + " & " + other)
                .orElseThrow();
        return condition("array_to_tsvector({0}) @@ {1}::tsquery", PARTY.WORDS, val(query));
    }
}
