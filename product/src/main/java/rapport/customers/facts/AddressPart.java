package rapport.customers.facts;

import java.util.EnumSet;
import java.util.Set;

/// The parts of a postal address, with the letter that the address data of the world has for each.
public enum AddressPart {
    ADMIN_AREA('S'),
    LOCALITY('C'),
    DEPENDENT_LOCALITY('D'),
    POSTCODE('Z'),
    SORTING_CODE('X'),
    STREET('A');

    private final char letter;

    AddressPart(char letter) {
        this.letter = letter;
    }

    static Set<AddressPart> in(String letters) {
        var parts = EnumSet.noneOf(AddressPart.class);
        for (var part : values()) {
            if (letters.indexOf(part.letter) >= 0) {
                parts.add(part);
            }
        }
        return parts;
    }

    char letter() {
        return letter;
    }
}
