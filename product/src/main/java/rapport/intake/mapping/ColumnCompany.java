package rapport.intake.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.FoldedText;

/// Judges each column in the company of the others: what does not belong to this kind of import, what another column is
/// already, what `Name` means beside `Vorname`.
record ColumnCompany(ImportKind kind, List<@Nullable HeaderText> said, List<ColumnProposal> proposals) {

    private static final Set<String> JUST_NAME = Set.of("name", "nome", "naam");

    void settle() {
        proposals.replaceAll(this::inKind);
        if (kind == ImportKind.PEOPLE && has(Target.GIVEN_NAME) && !has(Target.FAMILY_NAME)) {
            replace(Target.FULL_NAME, Target.FAMILY_NAME, "stands beside the given name");
        }
        if (kind == ImportKind.PEOPLE && has(Target.FAMILY_NAME) && !has(Target.GIVEN_NAME)) {
            proposals.replaceAll(proposal -> proposal.target() == Target.FULL_NAME
                            && JUST_NAME.contains(FoldedText.fold(proposal.title()))
                    ? proposal.instead(Target.GIVEN_NAME, proposal.confidence(), "stands beside the family name")
                    : proposal);
        }
        if (kind == ImportKind.PEOPLE && has(Target.FAMILY_NAME) && !has(Target.GIVEN_NAME) && !has(Target.FULL_NAME)) {
            replace(Target.FAMILY_NAME, Target.FULL_NAME, "no other column has the given names");
        }
        if (kind == ImportKind.PEOPLE && count(Target.JOB_TITLE) > 1) {
            proposals.replaceAll(
                    proposal -> proposal.title().equalsIgnoreCase("title") && proposal.target() == Target.JOB_TITLE
                            ? proposal.instead(Target.PREFIX, 70, "another column is the job title")
                            : proposal);
        }
        if (!has(Target.LOCALITY)) {
            replace(Target.DISTRICT, Target.LOCALITY, "no other column is the city");
        }
        Map<Target, Integer> best = new EnumMap<>(Target.class);
        for (int i = 0; i < proposals.size(); i++) {
            best.merge(proposals.get(i).target(), i, this::surer);
        }
        for (int i = 0; i < proposals.size(); i++) {
            var proposal = proposals.get(i);
            if (!proposal.target().takesSeveral() && best.getOrDefault(proposal.target(), i) != i) {
                proposals.set(
                        i,
                        proposal.instead(
                                Target.IGNORE,
                                50,
                                "another column is the "
                                        + proposal.target().label().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private ColumnProposal inKind(ColumnProposal proposal) {
        if (proposal.target().fits(kind)) {
            return proposal;
        }
        return switch (proposal.target()) {
            case FULL_NAME -> proposal.instead(Target.ORGANISATION, proposal.confidence(), proposal.reason());
            case PHONE_HOME -> proposal.instead(Target.PHONE, proposal.confidence(), proposal.reason());
            case EMAIL_PRIVATE -> proposal.instead(Target.EMAIL, proposal.confidence(), proposal.reason());
            case BIRTHDAY, DEPARTMENT, JOB_TITLE, INDUSTRY, LEGAL_FORM, LANGUAGE ->
                proposal.instead(Target.NOTE, 40, proposal.reason() + "; kept as a note");
            default -> proposal.instead(Target.IGNORE, 30, proposal.reason() + ", which these rows do not have");
        };
    }

    private boolean has(Target target) {
        return count(target) > 0;
    }

    private long count(Target target) {
        return proposals.stream()
                .filter(proposal -> proposal.target() == target)
                .count();
    }

    private void replace(Target old, Target other, String why) {
        proposals.replaceAll(
                proposal -> proposal.target() == old ? proposal.instead(other, proposal.confidence(), why) : proposal);
    }

    private int surer(int one, int other) {
        return proposals.get(other).confidence() > proposals.get(one).confidence() ? other : one;
    }
}
