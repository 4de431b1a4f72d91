package rapport.api;

import java.util.Optional;
import java.util.UUID;
import rapport.access.Role;
import rapport.access.tokens.TokenScope;
import rapport.access.tokens.Tokens;
import rapport.testing.House;
import rapport.testing.Program;

/// Programs that call the API, each with a token of a colleague of its own.
public final class Programs {
    private final House house;
    private final Tokens tokens;

    public Programs(House house, Tokens tokens) {
        this.house = house;
        this.tokens = tokens;
    }

    public Program writing() {
        return house.program(token(TokenScope.WRITE));
    }

    public Program reading() {
        return house.program(token(TokenScope.READ));
    }

    public String token(TokenScope scope) {
        var colleague = house.employ("program-" + UUID.randomUUID() + "@nordlys.example", Role.MEMBER);
        return tokens.make(colleague, "test", scope, Optional.empty()).text();
    }
}
