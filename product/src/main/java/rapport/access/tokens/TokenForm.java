package rapport.access.tokens;

import java.util.Objects;
import rapport.access.Typed;

/// A token as somebody asks for it.
public record TokenForm(String name, TokenScope scope, TokenLife life) {
    static final TokenForm EMPTY = new TokenForm("", TokenScope.READ, TokenLife.QUARTER);

    public TokenForm {
        name = Typed.line(name);
        scope = Objects.requireNonNullElse(scope, TokenScope.READ);
        life = Objects.requireNonNullElse(life, TokenLife.QUARTER);
    }

    String problem() {
        return Typed.nameProblem(name, "Name the program, so that you know later what to revoke.");
    }
}
