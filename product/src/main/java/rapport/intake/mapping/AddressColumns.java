package rapport.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.intake.mapping.Target.Group;

/// Tells the addresses of a row apart: Outlook writes a business, a home and another one, Google numbers them.
record AddressColumns(List<@Nullable HeaderText> said, List<ColumnProposal> proposals) {

    void tellApart() {
        var numbersAreAddresses = said.stream()
                .anyMatch(text -> text != null
                        && text.number() > 1
                        && text.last()
                        && (text.target() == Target.LOCALITY || text.target() == Target.POSTCODE));
        var groups = new ArrayList<String>();
        for (int i = 0; i < said.size(); i++) {
            if (isAddress(i)) {
                groups.add(group(said.get(i), numbersAreAddresses));
            } else {
                groups.add("");
            }
        }
        var order = order(groups);
        for (int i = 0; i < said.size(); i++) {
            if (isAddress(i)) {
                place(i, order.indexOf(groups.get(i)), numbersAreAddresses);
            }
        }
    }

    private boolean isAddress(int column) {
        return said.get(column) != null && proposals.get(column).target().group() == Group.ADDRESS;
    }

    private static String group(@Nullable HeaderText text, boolean numbersAreAddresses) {
        if (text == null) {
            return "";
        }
        var counts = text.number() > 0 && (numbersAreAddresses || !text.last());
        return text.label() + (counts && text.number() > 1 ? " " + text.number() : "");
    }

    /// The addresses in the order of the table. Columns without a label are an address of their own only where they
    /// hold more than, say, a country.
    private List<String> order(List<String> groups) {
        Set<String> found = new LinkedHashSet<>();
        var plain = false;
        for (int i = 0; i < groups.size(); i++) {
            if (isAddress(i)) {
                found.add(groups.get(i));
                var target = proposals.get(i).target();
                plain |= groups.get(i).isEmpty()
                        && (target == Target.STREET_1 || target == Target.POSTCODE || target == Target.LOCALITY);
            }
        }
        if (!plain) {
            found.remove("");
        }
        return List.copyOf(found);
    }

    private void place(int column, int which, boolean numbersAreAddresses) {
        var proposal = proposals.get(column);
        var text = said.get(column);
        var target = proposal.target();
        if (target == Target.STREET_1 && text != null && text.last() && !numbersAreAddresses) {
            target = text.number() == 2 ? Target.STREET_2 : text.number() >= 3 ? Target.STREET_3 : target;
        }
        var placed = which == 1 ? target.inSecondAddress() : target;
        if (which > 1) {
            proposals.set(column, proposal.instead(Target.IGNORE, 50, "a third address; a row holds two"));
        } else if (placed != proposal.target()) {
            proposals.set(
                    column,
                    proposal.instead(
                            placed, proposal.confidence(), "header says " + ColumnJudgement.lower(placed.label())));
        }
    }
}
