package rapport.sales.review;

import java.util.List;

/// What whoever leads a team looks at on a Monday.
///
/// @param chances    by what deals can be weighed
/// @param allRotting the address of all that rot; `rotting` holds those that are worth most
public record ReviewPage(
        List<Choice> owners,
        List<Choice> times,
        List<Choice> chances,
        List<Figure> figures,
        List<Seller> sellers,
        List<Moved> moved,
        boolean moreMoved,
        List<Still> rotting,
        String allRotting,
        boolean empty) {
    public record Choice(String value, String label, boolean chosen) {}

    /// @param under what it is made of, in words
    /// @param warns whether somebody should look
    public record Figure(String label, String value, String under, String href, boolean warns) {}

    /// @param rotting empty for none, as `overdue` and `idle`
    public record Seller(
            String name,
            String deals,
            String href,
            String worth,
            String weighted,
            String rotting,
            String rottingHref,
            String overdue,
            String overdueHref,
            String idle,
            String idleHref,
            String won,
            String wonHref) {}

    /// @param tone how good it is: `yes`, `no`, `ask`, `info`
    public record Moved(
            String name,
            String href,
            String customer,
            String what,
            String tone,
            String detail,
            String who,
            String when) {}

    public record Still(
            String name,
            String href,
            String customer,
            String owner,
            String stage,
            String days,
            String worth,
            String expected,
            String nextStep) {}
}
