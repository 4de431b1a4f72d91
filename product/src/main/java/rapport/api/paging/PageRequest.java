package rapport.api.paging;

import rapport.api.problem.ApiRefusal;
import rapport.api.problem.ProblemKind;

/// How much of a list a program asks for.
public final class PageRequest {
    public static final String LIMIT = "50";
    public static final int MOST = 200;

    private PageRequest() {}

    public static int limit(int asked) {
        if (asked < 1 || asked > MOST) {
            throw ApiRefusal.of(ProblemKind.BAD_PARAMETER, "The parameter “limit” is a number from 1 to " + MOST + ".");
        }
        return asked;
    }

    public static ApiRefusal foreignCursor() {
        return ApiRefusal.of(
                ProblemKind.BAD_PARAMETER,
                "This cursor does not belong to this list. Take it from “next” of a page with the same search and sort.");
    }
}
