package rapport.customers.finding;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.Viewer;
import rapport.customers.PartyKind;
import rapport.search.Searchable;

/// People and organisations in the palette.
@Configuration(proxyBeanMethods = false)
class PartySearch {
    @Bean
    Searchable findPeople(FindParties find) {
        return new Parties("People", 10, PartyKind.PERSON, find);
    }

    @Bean
    Searchable findOrganisations(FindParties find) {
        return new Parties("Organisations", 20, PartyKind.ORGANISATION, find);
    }

    private record Parties(String group, int order, PartyKind kind, FindParties find) implements Searchable {
        @Override
        public List<Hit> find(String text, Viewer viewer) {
            boolean person = kind == PartyKind.PERSON;
            return find.best(kind, text, viewer).stream()
                    .map(found -> new Hit(
                            found.path(),
                            found.name(),
                            found.hint(),
                            person ? Initials.of(found.name()) : Initials.ofFirm(found.name()),
                            PartyCells.hue(found.id()),
                            !person))
                    .toList();
        }
    }
}
