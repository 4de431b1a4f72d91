package rapport.sales.buying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is not known or not well in a purchase, in sentences.
final class Gaps {
    private Gaps() {}

    /// @param contacts whether the last touches may be told
    static List<String> of(List<Buyer> buyers, List<BuyingRole> roles, boolean contacts) {
        var gaps = new ArrayList<String>();
        for (BuyingRole role : roles) {
            List<Buyer> theirs = buyers.stream()
                    .filter(one -> one.say().role().equals(role.id()))
                    .toList();
            if (role.needed() && !role.retired() && theirs.isEmpty()) {
                gaps.add("No " + small(role) + " is known.");
            }
            if (role.needed()) {
                theirs.forEach(one -> gaps.addAll(about(one, small(role), contacts)));
            }
        }
        if (!buyers.isEmpty()
                && buyers.stream()
                        .noneMatch(one -> one.say().influence() == Influence.HIGH
                                && one.say().attitude() == Attitude.FOR)) {
            gaps.add("Nobody of high influence is for us yet.");
        }
        return gaps;
    }

    private static List<String> about(Buyer one, String role, boolean contacts) {
        var gaps = new ArrayList<String>();
        switch (one.say().attitude()) {
            case AGAINST -> gaps.add(one.name() + ", the " + role + ", is against it.");
            case UNKNOWN -> gaps.add("How " + one.name() + ", the " + role + ", thinks of it is not known.");
            case NEUTRAL, FOR -> {}
        }
        if (contacts && one.last() == null) {
            gaps.add("Nobody has spoken with " + one.name() + ", the " + role + ".");
        }
        return gaps;
    }

    private static String small(BuyingRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
