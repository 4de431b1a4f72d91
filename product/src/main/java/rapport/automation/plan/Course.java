package rapport.automation.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The steps of a plan in their order. They lead forward only, so whoever goes through them comes to an end.
public record Course(List<Step> steps) {
    public static final int MOST = 40;
    public static final Course EMPTY = new Course(List.of());

    public Course {
        steps = List.copyOf(steps);
    }

    public int size() {
        return steps.size();
    }

    /// Empty at the end.
    public Optional<Step> at(int position) {
        return position < steps.size() ? Optional.of(steps.get(position)) : Optional.empty();
    }

    public Optional<Step> find(String key) {
        return at(indexOf(key) < 0 ? steps.size() : indexOf(key));
    }

    public int indexOf(String key) {
        return IntStream.range(0, steps.size())
                .filter(n -> steps.get(n).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    /// Where one stands after a step.
    ///
    /// @param otherwise at a branch whose rule does not hold
    public int after(int position, boolean otherwise) {
        Step step = steps.get(position);
        String leads = otherwise ? step.otherwise() : step.next();
        return leads.isEmpty() ? position + 1 : leads.equals(Step.END) ? steps.size() : indexOf(leads);
    }

    Course with(Step added) {
        var more = new ArrayList<>(steps);
        more.add(added);
        return new Course(more);
    }

    /// Whatever led to it leads on to where it led itself.
    Course without(String key) {
        Step gone = steps.get(indexOf(key));
        return new Course(steps.stream()
                .filter(step -> step != gone)
                .map(step -> new Step(
                        step.key(),
                        step.kind(),
                        step.settings(),
                        step.next().equals(key) ? gone.next() : step.next(),
                        step.otherwise().equals(key) ? gone.next() : step.otherwise()))
                .toList());
    }

    Course changed(String key, UnaryOperator<Step> change) {
        return new Course(steps.stream()
                .map(step -> step.key().equals(key) ? change.apply(step) : step)
                .toList());
    }

    /// One place earlier or later.
    Course moved(String key, boolean earlier) {
        int from = indexOf(key);
        int to = from + (earlier ? -1 : 1);
        if (to < 0 || to >= steps.size()) {
            return this;
        }
        var other = new ArrayList<>(steps);
        other.add(to, other.remove(from));
        return new Course(other);
    }

    /// The first step that leads to an earlier one or to none, in a sentence; empty where none does.
    String strays() {
        for (int n = 0; n < steps.size(); n++) {
            Step step = steps.get(n);
            for (String leads : List.of(step.next(), step.otherwise())) {
                if (!leads.isEmpty() && !leads.equals(Step.END) && indexOf(leads) <= n) {
                    return "Step " + (n + 1)
                            + " leads to a step that does not come after it. Let it lead elsewhere first.";
                }
            }
        }
        return "";
    }

    /// A key that no step has.
    String newKey() {
        return "s"
                + (steps.stream()
                                .mapToInt(step -> Integer.parseInt(step.key().substring(1)))
                                .max()
                                .orElse(0)
                        + 1);
    }
}
