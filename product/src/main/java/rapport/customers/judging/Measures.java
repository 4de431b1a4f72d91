package rapport.customers.judging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.access.Rights;
import rapport.customers.PartyKind;

/// All that can be wrong.
public final class Measures {
    private static final List<Measure> PEOPLE = PeopleMeasures.all();
    private static final List<Measure> ORGANISATIONS = OrganisationMeasures.all();

    private Measures() {}

    public static List<Measure> all() {
        return Stream.concat(PEOPLE.stream(), ORGANISATIONS.stream()).toList();
    }

    /// Those of one kind that read no field that is hidden.
    public static List<Measure> of(PartyKind kind, Rights rights) {
        return (kind == PartyKind.PERSON ? PEOPLE : ORGANISATIONS)
                .stream().filter(measure -> measure.isOpenTo(rights)).toList();
    }

    /// By its whole name, such as `people.no_email`.
    public static Optional<Measure> find(String name) {
        return all().stream().filter(measure -> measure.name().equals(name)).findFirst();
    }
}
