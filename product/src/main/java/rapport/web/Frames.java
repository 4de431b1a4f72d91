package rapport.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Puts the frame together for whoever looks.
@Component
class Frames {
    private static final Visitor NOBODY = new Visitor("", "", "", "", false, "en", _ -> true);

    private final Supplier<Visitors> visitors;
    private final List<Place> places;
    private final List<Act> acts;
    private final Supplier<List<OwnPlaces>> own;
    private final StaticVersion version;

    Frames(
            ObjectProvider<Visitors> visitors,
            ObjectProvider<Place> places,
            ObjectProvider<Act> acts,
            ObjectProvider<OwnPlaces> own,
            StaticVersion version) {
        this.visitors = SingletonSupplier.of(visitors::getObject);
        this.places =
                places.stream().sorted(Comparator.comparingInt(Place::order)).toList();
        this.acts = acts.stream().sorted(Comparator.comparingInt(Act::order)).toList();
        this.own = SingletonSupplier.of(() -> own.orderedStream().toList());
        this.version = version;
    }

    Frame around(String title, String address, @Nullable Toast toast) {
        Visitor visitor = visitors.get().current().orElse(NOBODY);
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
        var theirs =
                visitor == NOBODY ? Stream.<Place>of() : own.get().stream().flatMap(more -> more.of(visitor).stream());
        return Stream.concat(places.stream().filter(place -> visitor.mayOpen().test(place.href())), theirs)
                .sorted(Comparator.comparingInt(Place::order))
                .toList();
    }
}
