package rapport.work.inviting;

import biweekly.parameter.ParticipationStatus;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody answers to an invitation.
public enum Answer {
    NONE("No answer yet", "ask", "", ParticipationStatus.NEEDS_ACTION),
    YES("Comes", "yes", "accepts", ParticipationStatus.ACCEPTED),
    MAYBE("Perhaps", "ask", "may come to", ParticipationStatus.TENTATIVE),
    NO("Does not come", "no", "declines", ParticipationStatus.DECLINED);

    private final String label;
    private final String tone;
    private final String verb;
    private final ParticipationStatus status;

    Answer(String label, String tone, String verb, ParticipationStatus status) {
        this.label = label;
        this.tone = tone;
        this.verb = verb;
        this.status = status;
    }

    static Optional<Answer> parse(String name) {
        return Arrays.stream(values())
                .filter(one -> one != NONE && one.name().equals(name))
                .findFirst();
    }

    static Answer of(@Nullable ParticipationStatus status) {
        return Arrays.stream(values())
                .filter(one -> Objects.equals(one.status, status))
                .findFirst()
                .orElse(NONE);
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    /// As in “Tor accepts”.
    String verb() {
        return verb;
    }

    ParticipationStatus status() {
        return status;
    }
}
