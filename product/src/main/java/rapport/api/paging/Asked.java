package rapport.api.paging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.listing.ListAddress;

/// What a program asks of a list. What it leaves out is as the view has it, and plain where it names none.
///
/// @param cursor empty for the first page
public record Asked(
        @Nullable String q,
        @Nullable String filter,
        @Nullable String sort,
        @Nullable String view,
        String cursor,
        int limit) {
    public static final String FILTER =
            "A rule that the records have to meet, as the filter of the list writes it under"
                    + " “As a rule”: their own fields and those of related records, with ==, !=, <, >, in, contains, && and ||.";
    public static final String FILTER_EXAMPLE = "role == \"CLIENT\" && last_contact.inLast(days(90))";
    public static final String VIEW = "The id of a view, from the address of the list: its search, filter and sort.";

    ListAddress address() {
        return new ListAddress(
                view == null || view.isEmpty() ? ListAddress.WITHOUT_VIEW : view,
                Optional.ofNullable(q),
                Optional.ofNullable(filter),
                Optional.ofNullable(sort),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
