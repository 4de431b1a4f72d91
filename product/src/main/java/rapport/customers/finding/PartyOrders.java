package rapport.customers.finding;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.PARTY;

import java.util.List;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import rapport.access.Viewer;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyKind;
import rapport.customers.facts.FoldedText;
import rapport.customers.facts.PhoneNumber;
import rapport.expressions.Folding;
import rapport.expressions.IndexedWords;
import rapport.listing.ListQuery;
import rapport.listing.Segment;

/// The orders in which parties of one kind can be read, each from one index.
///
/// A search without a chosen order shows first whose name begins as it was typed, the family name
/// first; then whose name does with the given name first; then whose e-mail; then everybody with such
/// words. Each of the first three is the beginning of an index, so that the commonest two letters are
/// found as fast as the rarest.
///
/// @param sight a search and an order ask nothing of a field that it hides
public record PartyOrders(PartyKind kind, FactSight sight) {
    private static final String LAST = "\uffff";
    private static final Field<String> BY_GIVEN_NAME =
            field("({0} || ' ' || {1})", String.class, PARTY.GIVEN_KEY, PARTY.SORT_KEY);

    /// No index has this order: whoever is asked for in it is looked up by words, not met on the way.
    private static final Field<String> SORTED_AFTER_ALL = field("({0} || '')", String.class, PARTY.SORT_KEY);

    private static final Field<String> EMAIL = Folding.folded(PARTY.EMAIL);
    private static final Field<String> CITY = Folding.folded(PARTY.CITY);
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s()./-]*\\d[\\d\\s()./-]*");

    public static PartyOrders of(PartyKind kind, Viewer viewer) {
        return new PartyOrders(kind, FactSight.of(kind, viewer));
    }

    public List<Segment> segments(ListQuery query) {
        List<String> words = List.copyOf(FoldedText.asked(query.search()));
        if (!query.search().isEmpty() && words.isEmpty()) {
            return List.of();
        }
        if (PHONE.matcher(query.search()).matches()) {
            return byPhone(FoldedText.digits(query.search()));
        }
        return query.sort().isEmpty() && !words.isEmpty()
                ? byRelevance(words, Folding.fold(query.search().strip()))
                : byColumn(query.sort(), query.descending(), containing(words));
    }

    /// By a field that the company has added, of which there is an index.
    List<Segment> by(Field<?> value, ListQuery query) {
        List<String> words = List.copyOf(FoldedText.asked(query.search()));
        if (!query.search().isEmpty() && words.isEmpty()) {
            return List.of();
        }
        Condition found = ofKind().and(containing(words));
        return List.of(
                new Segment(found.and(value.isNotNull()), value, PARTY.ID, query.descending()),
                new Segment(found.and(value.isNull()), null, PARTY.ID, query.descending()));
    }

    /// A number as it is dialled at home, with the prefix of its country and at least one digit
    /// more, or one of the party's other numbers.
    private List<Segment> byPhone(String digits) {
        if (!sight.shows(PartyField.PHONE)) {
            return List.of(ascending(containing(List.of(digits)), PARTY.SORT_KEY));
        }
        String whole = "+" + digits.replaceFirst("^00", "");
        Condition home = beginsWith(PARTY.PHONE_KEY, digits.replaceFirst("^0+", ""));
        Condition abroad = PhoneNumber.nationalOf(whole).isEmpty() ? falseCondition() : beginsWith(PARTY.PHONE, whole);
        Condition other = containing(List.of(digits));
        return List.of(
                ascending(home, PARTY.PHONE_KEY),
                ascending(abroad.and(not(home)), PARTY.PHONE),
                ascending(other.and(not(home)).and(not(abroad)), PARTY.SORT_KEY));
    }

    /// @param written what was typed, with its dots and dashes: an e-mail has them, too
    private List<Segment> byRelevance(List<String> words, String written) {
        String typed = String.join(" ", words);
        Condition shown = everything() ? noCondition() : shownWith(words);
        Condition family = beginsWith(PARTY.SORT_KEY, typed).and(shown);
        Condition given = beginsWith(BY_GIVEN_NAME, typed).and(shown);
        Condition email =
                sight.shows(PartyField.EMAIL) && !written.contains(" ") ? beginsWith(EMAIL, written) : falseCondition();
        Condition other = containing(words).and(not(family)).and(not(given)).and(not(email));
        return List.of(
                ascending(family, PARTY.SORT_KEY),
                ascending(given.and(not(family)), BY_GIVEN_NAME),
                ascending(email.and(not(family)).and(not(given)), EMAIL),
                ascending(other, words.size() == 1 ? PARTY.SORT_KEY : SORTED_AFTER_ALL));
    }

    private List<Segment> byColumn(String sort, boolean descending, Condition found) {
        return switch (readable(sort) ? sort : "") {
            case "email" -> valuesFirst(EMAIL, descending, found);
            case "phone" -> valuesFirst(PARTY.PHONE_KEY, descending, found);
            case "city" -> valuesFirst(CITY, descending, found);
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

    private boolean readable(String sort) {
        return switch (sort) {
            case "email" -> sight.shows(PartyField.EMAIL);
            case "phone" -> sight.shows(PartyField.PHONE);
            case "city" -> sight.shows(PartyField.ADDRESS);
            case "contact" -> sight.shows(PartyField.CONTACT);
            default -> true;
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

    /// Every word of the question begins a word of the party. The index knows words of all fields
    /// together; where some are hidden, the others are looked through after it.
    Condition containing(List<String> words) {
        if (words.isEmpty()) {
            return noCondition();
        }
        Condition found = indexed(words);
        return everything() ? found : found.and(shownWith(words));
    }

    private boolean everything() {
        return sight.shows(PartyField.EMAIL) && sight.shows(PartyField.PHONE) && sight.shows(PartyField.IDENTIFIERS);
    }

    private Condition shownWith(List<String> words) {
        return DSL.and(words.stream().map(this::shownWith).toList());
    }

    private Condition shownWith(String word) {
        Field<String> shown = field(
                "' ' || regexp_replace(expressions.fold({0} || ' ' || {1} || ' ' || {2}), '[^[:alnum:]]+', ' ', 'g')",
                String.class,
                sight.called(PARTY),
                sight.text(PartyField.EMAIL, PARTY.EMAIL),
                sight.text(PartyField.PHONE, PARTY.PHONE));
        String beginning = word.codePointAt(0) < IndexedWords.FIRST_WITHOUT_SPACES ? " " + word : word;
        return condition("position({0} in {1}) > 0", val(beginning), shown);
    }

    /// A single letter begins a word of nearly everybody: to look it up takes longer than to look at
    /// those who have the other words. What is asked for is written into the statement, for on it
    /// depends how the database goes about it.
    private static Condition indexed(List<String> words) {
        List<String> letters = words.stream().filter(IndexedWords::isLetter).toList();
        if (letters.isEmpty() || letters.size() == words.size()) {
            return condition(
                    "array_to_tsvector({0}) @@ {1}::tsquery", PARTY.WORDS, inline(IndexedWords.beginnings(words)));
        }
        return indexed(words.stream()
                        .filter(word -> !IndexedWords.isLetter(word))
                        .toList())
                .and(condition(
                        "array_to_tsvector(coalesce({0}, '{}')) @@ {1}::tsquery",
                        PARTY.WORDS, inline(IndexedWords.beginnings(letters))));
    }
}
