package rapport.correspondence.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message as it is shown.
///
/// @param parties   on whose timelines it stands
/// @param state     how it stands; empty for one that came in
/// @param problem   why it has not gone out, or what of it could not be kept; or empty
/// @param thread    the others that it answers or that answer it
/// @param html      its text with marks, made harmless when it came; null where it has none
/// @param unfiled   whether it waits to be filed
/// @param takeBack  whether it waits, and is the viewer's to take back
/// @param again     whether it may be let go once more
public record MessagePage(
        String id,
        String subject,
        String from,
        String to,
        String copied,
        String when,
        List<Link> parties,
        String state,
        String tone,
        String problem,
        String note,
        boolean automatic,
        String words,
        @Nullable Content html,
        List<File> files,
        List<Other> thread,
        boolean answerable,
        boolean unfiled,
        boolean takeBack,
        boolean again) {
    public record Link(String name, String href) {}

    /// @param href empty for what was not kept; `note` then says why
    public record File(String name, String size, String href, String note) {}

    public record Other(String from, String subject, String when, String href) {}

    public String path() {
        return "/messages/" + id;
    }
}
