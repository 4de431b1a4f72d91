package rapport.messages.parsing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.messages.MailAddress;

/// A mail that was read.
///
/// @param headerId its `Message-ID`; where it has none, one that is always the same for the same
///         mail
/// @param answers the `Message-ID`s of those before it, the one that it answers last
/// @param at when it was written, as it says itself; empty where it says nothing of use
/// @param words its text without marks
/// @param html made harmless; empty where it has none
/// @param automatic whether a program sent it by itself
/// @param returned the mail of ours that could not be delivered, of which it tells
/// @param note what of it could not be read, in a sentence; or empty
public record ParsedMail(
        String headerId,
        List<String> answers,
        MailAddress from,
        List<MailAddress> to,
        List<MailAddress> copied,
        String subject,
        Optional<Instant> at,
        String words,
        String html,
        boolean automatic,
        Optional<Returned> returned,
        List<File> files,
        String note) {

    /// @param headerId    the `Message-ID` of what came back
    /// @param why         what the last server said; or empty
    /// @param unreachable addresses at which nobody is
    public record Returned(String headerId, String why, Set<String> unreachable) {}

    /// @param bytes null for what is not kept; `note` then says why
    public record File(String name, String type, long size, byte @Nullable [] bytes, String note) {}
}
