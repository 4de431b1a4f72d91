package rapport.messages;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;

/// A message as readers get it.
///
/// @param box       in which it was found; null for what was written here
/// @param account   who wrote it, or whose box it came into; null in a shared box
/// @param headerId  its `Message-ID`, by which answers name it
/// @param thread    the same for all that answer each other
/// @param answers   the `Message-ID`s of those before it in its thread, as it names them
/// @param words     its text without marks
/// @param html      made harmless; empty where it has none
/// @param automatic whether a program sent it by itself: nobody answers that
/// @param note      what of it could not be kept or read, in a sentence; or empty
/// @param dueAt     when it goes out; null for what does not wait
/// @param problem   why it has not gone out, in a sentence; or empty
public record Message(
        MessageId id,
        MessageState state,
        @Nullable BoxId box,
        @Nullable AccountId account,
        String headerId,
        UUID thread,
        List<String> answers,
        MailAddress from,
        List<MailAddress> to,
        List<MailAddress> copied,
        String subject,
        String words,
        String html,
        Instant at,
        boolean automatic,
        String note,
        @Nullable Instant dueAt,
        int attempts,
        String problem) {

    /// Everybody to whom it went, normalised.
    public Set<String> recipients() {
        var all = new TreeSet<String>();
        to.forEach(one -> all.add(one.normal()));
        copied.forEach(one -> all.add(one.normal()));
        return all;
    }

    /// What an answer to it names: all before it, and itself.
    public List<String> answeredWith() {
        var all = new java.util.ArrayList<>(answers);
        all.remove(headerId);
        all.add(headerId);
        return all.subList(Math.max(0, all.size() - NewMessage.MOST_ANSWERED), all.size());
    }
}
