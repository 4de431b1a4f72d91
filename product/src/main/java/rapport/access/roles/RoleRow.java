package rapport.access.roles;

/// A role in the list.
///
/// @param holders how many open accounts have it
public record RoleRow(String id, String name, String description, boolean builtIn, boolean administers, int holders) {
    public String held() {
        return switch (holders) {
            case 0 -> "nobody has it";
            case 1 -> "1 person";
            default -> holders + " people";
        };
    }
}
