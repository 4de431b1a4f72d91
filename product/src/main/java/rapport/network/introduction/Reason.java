package rapport.network.introduction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.customers.PartyId;

/// One reason why two people know each other.
///
/// @param kind     the name of a kind of relationship, or TOGETHER for what both had with us
/// @param forwards whether it reads from the first to the second
/// @param through  the employer, household or club of both; null where none is between them
/// @param until    when it ended; null where it holds
/// @param strength that it gives by itself
record Reason(
        PartyId from,
        PartyId to,
        String kind,
        boolean forwards,
        @Nullable PartyId through,
        @Nullable LocalDate until,
        int times,
        double strength) {

    /// @param both how the two are called together: by their names, or “they” where they were
    /// just named
    String sentence(String from, String to, String both, String through) {
        boolean over = until != null;
        return switch (kind) {
            case "WORKS_FOR" ->
                until == null
                        ? both + " both work for " + through
                        : both + " worked together at " + through + " until " + until.getYear();
            case "MEMBER_OF" -> both + (over ? " both belonged to " : " both belong to ") + through;
            case "REPORTS_TO" ->
                forwards
                        ? from + (over ? " reported to " : " reports to ") + to
                        : from + (over ? " led " : " leads ") + to;
            case "MARRIED_TO" -> both + (over ? " were married" : " are married");
            case "PARENT_OF" -> from + (forwards ? " is a parent of " : " is a child of ") + to;
            case "ADVISES" -> from + (forwards ? " advises " : " is advised by ") + to;
            case "TOGETHER" -> both + " were together in " + (times == 1 ? "a talk" : times + " talks") + " with us";
            default -> both + (over ? " knew each other" : " know each other");
        };
    }
}
