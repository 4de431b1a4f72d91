package rapport.cast;

import java.time.LocalDateTime;

/// A mail between the service box of the sample company and somebody outside.
///
/// @param thread  the same for all that answer each other
/// @param outside the name of the other side, and `address` where they have it
/// @param ours    whether we wrote it
/// @param at      by the clock of Trondheim
public record MailSketch(
        String thread, String outside, String address, boolean ours, LocalDateTime at, String subject, String words) {
    public static final String BOX = "Service";
    public static final String BOX_ADDRESS = "service@ternmotion.example";

    /// Whether a program sends it to thousands.
    public boolean isNewsletter() {
        return thread.equals("news");
    }
}
