package rapport.customers.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.tags.Tag;
import rapport.places.Located;

/// Everything that is known and may be seen of a party, and what of it may be edited, ready to be shown.
public record PartyCard(
        String id,
        boolean person,
        boolean editable,
        FactSight sight,
        List<Field> fields,
        List<Identifier> identifiers,
        List<Address> addresses,
        List<Role> roles,
        List<Relation> relations,
        Tagging tagging) {

    /// A fact with one value.
    ///
    /// @param href what a click does; empty for nothing
    /// @param help what the company says of a field of its own; or empty
    /// @param made how it is reckoned; empty where it is filled in
    /// @param open whether the viewer may change it
    public record Field(String key, String label, String value, String href, String help, String made, boolean open) {}

    /// The tags of the party, and those that there are to choose from.
    ///
    /// @param shown whether the viewer may see tags at all
    public record Tagging(boolean shown, List<Tag> tags, List<String> known) {}

    /// @param normal by which it is found again when it is edited
    /// @param doubt  what is wrong with it, in two words; empty where nothing is
    /// @param href   what a click does: call, write, open; empty for nothing
    /// @param open   whether the viewer may change it
    public record Identifier(
            String kind,
            String kindLabel,
            String shown,
            String normal,
            String label,
            String doubt,
            String source,
            String href,
            boolean open) {}

    /// @param located null where the tables of places do not know where it is
    public record Address(
            int position,
            List<String> lines,
            String label,
            String source,
            @Nullable Located located) {}

    /// @param until empty while it lasts
    public record Role(String role, String label, String tone, String since, String until) {}

    /// @param says  how the other party stands to this one: “works for”, “is reported to by”
    public record Relation(
            String id, String says, String name, String href, String title, String since, String until, boolean open) {}

    public boolean shows(PartyField field) {
        return sight.shows(field);
    }

    public boolean opens(PartyField field) {
        return editable && sight.opens(field);
    }

    /// Whether somebody may be told how to reach the party, by one way at least.
    public boolean opensIdentifiers() {
        return Stream.of(PartyField.EMAIL, PartyField.PHONE, PartyField.IDENTIFIERS)
                .anyMatch(this::opens);
    }

    public boolean showsRelations() {
        return shows(PartyField.RELATION) || shows(PartyField.WORK);
    }

    public boolean opensRelations() {
        return opens(PartyField.RELATION) || (person && opens(PartyField.WORK));
    }

    public List<Role> currentRoles() {
        return roles.stream().filter(role -> role.until().isEmpty()).toList();
    }

    public List<Relation> currentRelations() {
        return relations.stream().filter(relation -> relation.until().isEmpty()).toList();
    }

    public List<Relation> pastRelations() {
        return relations.stream()
                .filter(relation -> !relation.until().isEmpty())
                .toList();
    }
}
