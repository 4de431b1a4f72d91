package rapport.matching.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import rapport.customers.PartyKind;
import rapport.matching.Fact;
import rapport.matching.Fact.Identifier;
import rapport.matching.Fact.Other;
import rapport.matching.FactSort;
import rapport.matching.SourceRecord;

/// The facts that are compared for a kind of party: those that everybody has, and whatever else
/// the records tell.
public final class Aspects {
    /// As many as one number keeps the levels of.
    public static final int MOST = 16;

    private static final List<FactSort> OF_PEOPLE =
            List.of(FactSort.GIVEN_NAME, FactSort.FAMILY_NAME, FactSort.SUFFIX, FactSort.BORN);
    private static final List<FactSort> OF_ORGANISATIONS = List.of(FactSort.ORGANISATION_NAME, FactSort.WEBSITE);
    private static final List<FactSort> OF_BOTH =
            List.of(FactSort.EMAIL, FactSort.PHONE, FactSort.STREET, FactSort.PLACE);

    private Aspects() {}

    /// Those that records of a kind may tell, whatever else they tell.
    public static List<Aspect<?>> usual(PartyKind kind) {
        return sorts(kind).<Aspect<?>>map(sort -> of(sort, "", Map.of(), 1)).toList();
    }

    public static List<Aspect<?>> of(PartyKind kind, Collection<SourceRecord> records) {
        var all = new ArrayList<Aspect<?>>();
        sorts(kind).forEach(sort -> all.add(counted(sort, "", records)));
        identifiers(records).forEach(name -> all.add(of(FactSort.IDENTIFIER, name, Map.of(), 1)));
        told(records, Other.class, Other::label)
                .forEach(label -> all.add(counted(sort(label, records), label, records)));
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    /// @param name    for identifiers and other facts, their kind or label
    /// @param words   how many of so many records have a word
    public static Aspect<?> of(FactSort sort, String name, Map<String, Integer> words, long records) {
        return switch (sort) {
            case GIVEN_NAME -> new NameAspect(true);
            case FAMILY_NAME -> new NameAspect(false);
            case SUFFIX -> new SuffixAspect();
            case BORN -> new BornAspect();
            case ORGANISATION_NAME -> new WordsAspect(sort, "Name", CompanyName::all, words, records);
            case WEBSITE -> Contacts.website();
            case EMAIL -> Contacts.email();
            case PHONE -> Contacts.phone();
            case STREET -> new StreetAspect();
            case PLACE -> new PlaceAspect();
            case IDENTIFIER -> Contacts.identifier(name);
            case WORDS -> new WordsAspect(sort, name, others(name), words, records);
            case QUANTITY -> new NumberAspect(name, others(name));
        };
    }

    /// The kinds of identifiers that records tell.
    public static List<String> identifiers(Collection<SourceRecord> records) {
        return told(records, Identifier.class, Identifier::kind);
    }

    private static Stream<FactSort> sorts(PartyKind kind) {
        return Stream.concat((kind == PartyKind.PERSON ? OF_PEOPLE : OF_ORGANISATIONS).stream(), OF_BOTH.stream());
    }

    private static Aspect<?> counted(FactSort sort, String name, Collection<SourceRecord> records) {
        Map<String, Integer> words = switch (sort) {
            case ORGANISATION_NAME -> WordsAspect.frequencies(CompanyName::all, records);
            case WORDS -> WordsAspect.frequencies(others(name), records);
            default -> Map.of();
        };
        return of(sort, name, words, records.size());
    }

    private static FactSort sort(String label, Collection<SourceRecord> records) {
        return NumberAspect.isTold(others(label), records) ? FactSort.QUANTITY : FactSort.WORDS;
    }

    private static <F extends Fact> List<String> told(
            Collection<SourceRecord> records, Class<F> sort, Function<F, String> name) {
        return records.stream()
                .flatMap(record -> record.all(sort))
                .map(name)
                .distinct()
                .sorted()
                .toList();
    }

    private static Function<SourceRecord, Stream<String>> others(String label) {
        return record -> record.all(Other.class)
                .filter(other -> other.label().equals(label))
                .map(Other::text);
    }
}
