package rapport.access;

import java.util.List;

/// What a route asks of whoever wants to use it.
///
/// @param right on one of the kinds at least, where the route is for [Whom#HOLDERS]
public record Entry(Whom whom, Right right, List<String> kinds) {
    static final Entry EVERYBODY = new Entry(Whom.EVERYBODY, Right.READ, List.of());

    static Entry of(AllowedTo allowed) {
        return new Entry(allowed.value(), allowed.right(), List.of(allowed.on()));
    }

    public boolean letsIn(Rights rights) {
        return switch (whom) {
            case EVERYBODY -> true;
            case ADMINISTRATORS -> rights.administers();
            case HOLDERS -> rights.administers() || kinds.stream().anyMatch(kind -> may(rights, kind));
        };
    }

    private boolean may(Rights rights, String kind) {
        return kind.equals(AllowedTo.ANYTHING) ? rights.mayAnywhere(right) : rights.may(kind, right);
    }
}
