package rapport.listing.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import rapport.expressions.Filter;
import rapport.expressions.Vocabulary;

/// One step of putting a filter together: `add.1` adds a test to the second part, `group` a group to the whole,
/// `remove.1.0` takes the first test of the second part away.
record FilterStep(String act, List<Integer> place) {
    static FilterStep of(String text) {
        String[] parts = text.split("\\.");
        return new FilterStep(
                parts[0],
                Arrays.stream(parts)
                        .skip(1)
                        .filter(part -> part.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .toList());
    }

    Filter applyTo(Filter filter, Vocabulary vocabulary) {
        Filter.Asked begun = FilterForm.begun(vocabulary.words().getFirst());
        return switch (act) {
            case "add" -> at(filter, place, group -> with(group, begun));
            case "group" ->
                at(filter, place, group -> with(group, new Filter.Group(!group.all(), List.of(begun, begun))));
            case "remove" ->
                place.isEmpty()
                        ? Filter.NONE
                        : at(filter, place.subList(0, place.size() - 1), group -> without(group, place.getLast()));
            default -> filter;
        };
    }

    private static Filter at(Filter filter, List<Integer> place, UnaryOperator<Filter.Group> change) {
        if (!(filter instanceof Filter.Group group)) {
            return filter;
        }
        if (place.isEmpty()) {
            return change.apply(group);
        }
        int n = place.getFirst();
        List<Filter> parts = new ArrayList<>(group.parts());
        if (n < parts.size()) {
            parts.set(n, at(parts.get(n), place.subList(1, place.size()), change));
        }
        parts.removeIf(
                part -> part instanceof Filter.Group inner && inner.parts().isEmpty());
        return new Filter.Group(group.all(), parts);
    }

    private static Filter.Group with(Filter.Group group, Filter part) {
        List<Filter> parts = new ArrayList<>(group.parts());
        if (parts.size() < FilterForm.MOST_PARTS) {
            parts.add(part);
        }
        return new Filter.Group(group.all(), parts);
    }

    private static Filter.Group without(Filter.Group group, int n) {
        List<Filter> parts = new ArrayList<>(group.parts());
        if (n < parts.size()) {
            parts.remove(n);
        }
        return new Filter.Group(group.all(), parts);
    }
}
