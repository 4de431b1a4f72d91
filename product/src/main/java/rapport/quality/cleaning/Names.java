package rapport.quality.cleaning;

import java.util.function.UnaryOperator;
import rapport.customers.facts.PersonName;

/// A name, with its parts changed one by one.
final class Names {
    private Names() {}

    static PersonName recased(PersonName name) {
        return each(name, Casing::proper);
    }

    static PersonName swapped(PersonName name) {
        return new PersonName(
                name.prefix(), name.family(), name.additional(), name.given(), name.suffix(), name.order());
    }

    static PersonName tidied(PersonName name) {
        return each(name, StraySignsRule::tidied);
    }

    private static PersonName each(PersonName name, UnaryOperator<String> change) {
        return new PersonName(
                name.prefix(),
                change.apply(name.given()),
                change.apply(name.additional()),
                change.apply(name.family()),
                name.suffix(),
                name.order());
    }
}
