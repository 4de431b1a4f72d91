package rapport.messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.access.AccountId;

/// A message that is to go out.
///
/// @param by       who writes it; null where Rapport itself does
/// @param answered the message that it answers; null for the first of a thread
/// @param files    what goes along
public record NewMessage(
        @Nullable AccountId by,
        MailAddress from,
        List<MailAddress> to,
        List<MailAddress> copied,
        String subject,
        String words,
        @Nullable Message answered,
        List<File> files) {
    /// @param type of its content; a calendar says its method there, as in `text/calendar; method=REQUEST`
    public record File(String name, String type, byte[] bytes) {}

    static final int MOST_ANSWERED = 20;
    private static final int MOST_RECIPIENTS = 50;
    private static final long LARGEST_FILES = 20L << 20;
    private static final int LONGEST_SUBJECT = 1_000;
    private static final int LONGEST_WORDS = 100_000;

    public NewMessage(
            @Nullable AccountId by,
            MailAddress from,
            List<MailAddress> to,
            List<MailAddress> copied,
            String subject,
            String words,
            @Nullable Message answered) {
        this(by, from, to, copied, subject, words, answered, List.of());
    }

    public NewMessage {
        files = List.copyOf(files);
        to = List.copyOf(to);
        copied = List.copyOf(copied);
        subject = subject.replaceAll("\\p{Cntrl}", " ").strip();
        words = words.replace("\r\n", "\n").strip();
    }

    /// Why files of this size cannot go along, in a sentence; empty when they can.
    public static String filesProblem(long bytes) {
        return bytes <= LARGEST_FILES
                ? ""
                : "These files have %,d MB together, and a mail takes %d MB at most: few servers let more through. Put them where your customer can fetch them, and write where."
                        .formatted((bytes + (1 << 20) - 1) >> 20, LARGEST_FILES >> 20);
    }

    /// What has to be put right before it may go: the name of the field to a sentence.
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (to.isEmpty()) {
            problems.put("to", "Say to whom it goes.");
        } else if (to.size() + copied.size() > MOST_RECIPIENTS) {
            problems.put("to", "A mail goes to " + MOST_RECIPIENTS + " people at most. More belong in a campaign.");
        }
        if (subject.isEmpty()) {
            problems.put("subject", "Give it a subject, so that it is found again.");
        } else if (subject.length() > LONGEST_SUBJECT) {
            problems.put("subject", "A subject has at most 1,000 characters.");
        }
        if (words.isEmpty()) {
            problems.put("words", "Write a few words.");
        } else if (words.length() > LONGEST_WORDS) {
            problems.put("words", "A mail has at most 100,000 characters.");
        }
        String tooLarge = filesProblem(
                files.stream().mapToLong(file -> file.bytes().length).sum());
        if (!tooLarge.isEmpty()) {
            problems.put("files", tooLarge);
        }
        return problems;
    }
}
