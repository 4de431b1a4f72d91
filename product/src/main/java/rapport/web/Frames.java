package rapport.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts the frame together for whoever looks.
@Component
class Frames {
    private static final Visitor NOBODY = new Visitor("", "", "", "", false, "en", _ -> true);

    private final ObjectProvider<Visitors> visitors;
    private final List<Place> places;
    private final List<Act> acts;
    private final ObjectProvider<OwnPlaces> own;
    private final StaticVersion version;

    Frames(
            ObjectProvider<Visitors> visitors,
            ObjectProvider<Place> places,
            ObjectProvider<Act> acts,
            ObjectProvider<OwnPlaces> own,
            StaticVersion version) {
        this.visitors = visitors;
        this.places =
                places.stream().sorted(Comparator.comparingInt(Place::order)).toList();
        this.acts = acts.stream().sorted(Comparator.comparingInt(Act::order)).toList();
        this.own = own;
        this.version = version;
    }

    Frame around(String title, String address, @Nullable Toast toast) {
        Visitor visitor = visitors.getObject().current().orElse(NOBODY);
        return new Frame(
                title,
                visitor.company(),
                visitor.name(),
                visitor.initials(),
                visitor.administrator(),
                visitor.language(),
                address,
                places(visitor),
                acts.stream().filter(act -> visitor.mayOpen().test(act.href())).toList(),
                toast,
                version.value());
    }

    private List<Place> places(Visitor visitor) {
        var theirs = visitor == NOBODY ? Stream.<Place>of() : own.stream().flatMap(more -> more.of(visitor).stream());
        return Stream.concat(places.stream().filter(place -> visitor.mayOpen().test(place.href())), theirs)
                .sorted(Comparator.comparingInt(Place::order))
                .toList();
    }
}
