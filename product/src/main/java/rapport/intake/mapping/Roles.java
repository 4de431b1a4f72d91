package rapport.intake.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rapport.customers.facts.PartyRole;
import rapport.customers.facts.Reading;
import rapport.customers.facts.RoleFact;

/// The roles a row tells. A role we do not know moves to the note.
final class Roles {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|,|/|\\||\\n|:::)\\s*");

    private Roles() {}

    static List<RoleFact> of(Row row) {
        if (row.cell(Target.ROLE) == null && row.cell(Target.ROLE_SINCE) == null) {
            return List.of();
        }
        Set<PartyRole> roles = new LinkedHashSet<>();
        for (var cell : row.cells()) {
            if (cell.target() != Target.ROLE || Row.saysNothing(cell.text())) {
                continue;
            }
            for (var word : BETWEEN.split(cell.text().strip(), -1)) {
                switch (PartyRole.parse(word)) {
                    case Reading.Understood<PartyRole>(var role) -> roles.add(role);
                    case Reading.Refused<PartyRole>(var sentence) -> {
                        if (!word.isEmpty()) {
                            row.move(cell, sentence);
                        }
                    }
                }
            }
        }
        var since = row.date(Target.ROLE_SINCE);
        return roles.stream().map(role -> new RoleFact(role, since)).toList();
    }
}
