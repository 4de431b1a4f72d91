package rapport.web;

import java.util.List;

/// Places that only one visitor goes to, such as the views they have pinned.
public interface OwnPlaces {
    List<Place> of(Visitor visitor);
}
