package rapport.intake.mapping;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import rapport.customers.facts.LegalForm;

/// Tells a table of people from one of organisations.
final class KindGuess {

    private static final Set<Target> OF_PEOPLE =
            EnumSet.of(Target.GIVEN_NAME, Target.FAMILY_NAME, Target.PREFIX, Target.BIRTHDAY, Target.JOB_TITLE);
    private static final Set<Target> OF_ORGANISATIONS =
            EnumSet.of(Target.ORGANISATION, Target.INDUSTRY, Target.LEGAL_FORM);

    private KindGuess() {}

    static ImportKind of(List<String> header, List<List<String>> rows) {
        var targets = EnumSet.noneOf(Target.class);
        var fullName = false;
        for (var title : header) {
            var text = HeaderText.of(title);
            if (text != null) {
                targets.add(text.target());
                fullName |= text.target() == Target.FULL_NAME
                        && text.sure()
                        && !title.strip().equalsIgnoreCase("name");
            }
        }
        if (targets.stream().anyMatch(OF_PEOPLE::contains) || fullName) {
            return ImportKind.PEOPLE;
        }
        return targets.stream().anyMatch(OF_ORGANISATIONS::contains) || haveLegalForms(rows)
                ? ImportKind.ORGANISATIONS
                : ImportKind.PEOPLE;
    }

    /// Whether one column of the rows ends in GmbH, Inc. and the like often enough.
    private static boolean haveLegalForms(List<List<String>> rows) {
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width).anyMatch(column -> {
            var values = MappingProposal.column(rows, column).stream()
                    .filter(value -> !value.isBlank())
                    .limit(200)
                    .toList();
            var forms = values.stream()
                    .filter(value -> !LegalForm.in(value).isEmpty())
                    .count();
            return forms > 0
                    && forms * 5 >= values.size()
                    && values.stream().noneMatch(value -> value.indexOf('@') > 0);
        });
    }
}
