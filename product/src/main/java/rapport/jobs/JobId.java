package rapport.jobs;

import java.util.UUID;
import rapport.notices.Topic;

/// A piece of work that the machine does in the background.
public record JobId(UUID value) {
    public static JobId of(String text) {
        return new JobId(UUID.fromString(text));
    }

    /// What pages watch that show this job.
    Topic topic() {
        return Topic.of("job", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
