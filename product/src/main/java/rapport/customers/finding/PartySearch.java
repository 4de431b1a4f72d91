package rapport.customers.finding;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyKind;
import rapport.search.Searchable;

/// People and organisations in the palette.
@Component
class PartySearch implements Searchable {
    private final FindParties find;

    PartySearch(FindParties find) {
        this.find = find;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Group> find(String text, Viewer viewer) {
        return List.of(
                group("People", PartyKind.PERSON, text, viewer),
                group("Organisations", PartyKind.ORGANISATION, text, viewer));
    }

    private Group group(String title, PartyKind kind, String text, Viewer viewer) {
        return new Group(
                title,
                find.best(kind, text, viewer).stream().map(PartySearch::hit).toList());
    }

    private static Hit hit(FindParties.Found found) {
        boolean person = found.kind() == PartyKind.PERSON;
        return new Hit(
                found.path(),
                found.name(),
                found.hint(),
                person ? Initials.of(found.name()) : Initials.ofFirm(found.name()),
                PartyCells.hue(found.id()),
                !person);
    }
}
