package rapport.timeline;

import java.util.Set;

/// Which interactions of a timeline are wanted.
///
/// @param channels empty for all
/// @param words    a piece of the subject or the text, in any case of letters; empty for all
public record TimelineFilter(Set<Channel> channels, String words) {
    public static final TimelineFilter ALL = new TimelineFilter(Set.of(), "");
}
