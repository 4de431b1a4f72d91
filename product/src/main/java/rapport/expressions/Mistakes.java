package rapport.expressions;

import java.util.List;

/// Why a written rule cannot run, in the order of the text.
public record Mistakes(List<Mistake> all) implements Checking {
    public Mistakes {
        all = List.copyOf(all);
    }

    /// All of it in one line.
    public String text() {
        return String.join(" ", all.stream().map(Mistake::says).toList());
    }
}
