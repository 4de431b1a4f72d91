package rapport.matching.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import rapport.customers.PartyKind;
import rapport.matching.Fact;
import rapport.matching.Fact.Identifier;
import rapport.matching.Fact.Other;
import rapport.matching.SourceRecord;

/// The facts that are compared for a kind of party: those that everybody has, and whatever else
/// the records tell.
public final class Aspects {
    /// As many as one number keeps the levels of.
    public static final int MOST = 16;

    private Aspects() {}

    public static List<Aspect<?>> of(PartyKind kind, Collection<SourceRecord> records) {
        var all = new ArrayList<Aspect<?>>();
        if (kind == PartyKind.PERSON) {
            all.addAll(List.of(new NameAspect(true), new NameAspect(false), new SuffixAspect(), new BornAspect()));
        } else {
            all.add(new WordsAspect("Name", CompanyName::all, records));
            all.add(Contacts.website());
        }
        all.addAll(List.of(Contacts.email(), Contacts.phone(), new StreetAspect(), new PlaceAspect()));
        told(records, Identifier.class, Identifier::kind).forEach(one -> all.add(Contacts.identifier(one)));
        told(records, Other.class, Other::label).forEach(label -> all.add(other(label, records)));
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
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

    private static Aspect<?> other(String label, Collection<SourceRecord> records) {
        Function<SourceRecord, Stream<String>> texts = record -> others(record, label);
        return NumberAspect.isTold(texts, records)
                ? new NumberAspect(label, texts)
                : new WordsAspect(label, texts, records);
    }

    private static Stream<String> others(SourceRecord record, String label) {
        return record.all(Other.class)
                .filter(other -> other.label().equals(label))
                .map(Other::text);
    }
}
