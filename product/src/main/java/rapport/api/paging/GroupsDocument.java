package rapport.api.paging;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import rapport.listing.grouping.Groups;

@Schema(name = "Groups", description = "How many records of a list share a value.")
public record GroupsDocument(
        @Schema(description = "By what they are grouped.", example = "role")
        String by,

        List<GroupDocument> items,

        @Schema(description = "Of how many records the figures are.", example = "104213")
        long counted,

        @Schema(description = "Whether these are all; of more than 100,000 only a part is counted.")
        boolean whole) {

    @Schema(name = "Group")
    public record GroupDocument(
            @Schema(description = "The value, the month as 2026-03, or empty for those without.", example = "CLIENT")
            String key,

            @Schema(example = "Client") String label,
            @Schema(example = "136") long count,

            @Schema(description = "The filter that lists the records of this group.", example = "role == \"CLIENT\"")
            String filter) {}

    public static GroupsDocument of(Groups.Counted counted) {
        return new GroupsDocument(
                counted.word().key(),
                counted.groups().stream()
                        .map(one -> new GroupDocument(one.key(), one.label(), one.count(), one.filter()))
                        .toList(),
                counted.counted(),
                counted.whole());
    }
}
