package rapport.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands around every page: who is there, where one can go, what just happened.
///
/// @param address the page's own, with its query string
public record Frame(
        String title,
        String company,
        String viewer,
        String initials,
        boolean administrator,
        String language,
        String address,
        List<Place> places,
        List<Act> acts,
        @Nullable Toast toast,
        String version) {

    /// The places within thumb reach on a phone: the first of each group.
    public List<Place> thumb() {
        var groups = new HashSet<String>();
        return places.stream()
                .filter(place -> !place.href().contains("?"))
                .filter(place -> groups.add(place.group()))
                .limit(3)
                .toList();
    }

    /// What the viewer may begin from here.
    public List<Act> beginnings() {
        return acts.stream().filter(Act::isBeginning).toList();
    }

    /// Whether the page belongs to a place. One that names a view stands for itself, not for its list.
    public boolean isAt(Place place) {
        return place.href().contains("?")
                ? isExactlyAt(place)
                : isBelow(place) && places.stream().noneMatch(this::isView);
    }

    private boolean isView(Place place) {
        return place.href().contains("?") && isExactlyAt(place);
    }

    private boolean isExactlyAt(Place place) {
        return path(address).equals(path(place.href())) && asked(address).containsAll(asked(place.href()));
    }

    private boolean isBelow(Place place) {
        String path = path(address);
        return path.equals(place.href()) || path.startsWith(place.href() + "/");
    }

    private static String path(String address) {
        return address.replaceFirst("[?].*", "");
    }

    /// The parts of its query, however they were encoded and in whichever order.
    private static Set<String> asked(String address) {
        return Stream.of(address.substring(path(address).length()).split("[?&]"))
                .filter(part -> !part.isEmpty())
                .map(Frame::decoded)
                .collect(Collectors.toSet());
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }
}
