package rapport.customers.page;

import java.util.List;

/// Everything that is known and may be edited of a party, ready to be shown.
public record PartyCard(
        String id,
        boolean person,
        boolean editable,
        List<Field> fields,
        List<Identifier> identifiers,
        List<Address> addresses,
        List<Role> roles,
        List<Relation> relations) {

    /// A fact with one value.
    ///
    /// @param href what a click does; empty for nothing
    /// @param help what the company says of a field of its own; or empty
    public record Field(String key, String label, String value, String href, String help) {
        Field(String key, String label, String value) {
            this(key, label, value, "", "");
        }
    }

    /// @param normal by which it is found again when it is edited
    /// @param href   what a click does: call, write, open; empty for nothing
    public record Identifier(
            String kind,
            String kindLabel,
            String shown,
            String normal,
            String label,
            boolean valid,
            String source,
            String href) {}

    public record Address(int position, List<String> lines, String label, String source) {}

    /// @param until empty while it lasts
    public record Role(String role, String label, String tone, String since, String until) {}

    /// @param says  how the other party stands to this one: “works for”, “is reported to by”
    public record Relation(
            String id, String says, String name, String href, String title, String since, String until) {}

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
